// Cases come back from a backup file: on a new computer, or where the records here were damaged.
import { Alert, Anchor, Button, FileInput, Progress, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { parseRecoveryCode } from '../../lib/store/recovery-code.ts';
import { restoreBackup } from '../../lib/store/restore-backup.ts';
import { GateFrame } from './gate-frame.tsx';

interface RestoreScreenProps {
  onBack: () => void;
  onRestored: () => void;
  /** Where the second copy can be brought back. */
  onNewerCopy?: () => void;
}

export function RestoreScreen({ onBack, onRestored, onNewerCopy }: RestoreScreenProps) {
  const [file, setFile] = useState<File | null>(null);
  const [secret, setSecret] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const [exists, setExists] = useState<{ text: string; newerCopy: boolean } | null>(null);

  const restore = async (replace: boolean) => {
    if (!file || secret === '') return;
    setFailure('');
    setExists(null);
    setShare(0);
    const answer = await restoreBackup(
      file,
      // One box for both: a recovery code has a form of its own, so it cannot be mistaken.
      parseRecoveryCode(secret) ? { recoveryCode: secret } : { passphrase: secret },
      { replace, onProgress: setShare },
    );
    setShare(null);
    if (answer.ok) onRestored();
    else if (answer.reason === 'exists')
      setExists({ text: answer.message, newerCopy: answer.newerCopy });
    else setFailure(answer.message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void restore(false);
  };

  return (
    <GateFrame
      title="Open a backup file"
      lead="The whole file is read and checked first. Until that is done, nothing here changes."
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <FileInput
            label="Backup file"
            placeholder="bicuspid-….backup"
            accept=".backup"
            value={file}
            onChange={setFile}
          />
          <TextInput
            label="Passphrase of the day it was made, or the recovery code"
            type="password"
            autoComplete="current-password"
            value={secret}
            onChange={(event) => setSecret(event.currentTarget.value)}
          />
          {failure && (
            <Alert color="red" role="alert">
              {failure}
            </Alert>
          )}
          {share !== null && <Progress value={share * 100} aria-label="Reading the backup" />}
          {exists ? (
            <Alert color="orange" role="alert">
              <Stack gap="sm">
                {exists.text}
                {exists.newerCopy && onNewerCopy && (
                  <Button onClick={onNewerCopy}>Back to the second copy</Button>
                )}
                <Button color="orange.9" onClick={() => void restore(true)}>
                  {exists.newerCopy ? 'Use the older backup all the same' : 'Replace what is here'}
                </Button>
              </Stack>
            </Alert>
          ) : (
            <Button
              type="submit"
              fullWidth
              loading={share !== null}
              disabled={!file || secret === ''}
            >
              Bring the cases back
            </Button>
          )}
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            Back
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}
