// A forgotten passphrase: the recovery code opens the vault and a new passphrase is set.
import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { passphraseProblem } from '../../lib/store/passphrase.ts';
import { parseRecoveryCode } from '../../lib/store/recovery-code.ts';
import { recover } from '../../lib/store/vault.ts';
import { GateFrame } from './gate-frame.tsx';
import { PassphrasePair } from './passphrase-pair.tsx';
import { useWhoIsIt } from './use-people.ts';
import { useWait } from './use-wait.ts';
import { WhoField } from './who-field.tsx';

const NO_CODE =
  'This is not a whole recovery code: one character is missing or mistyped. It has 27, in groups of five.';

export function RecoverScreen({ onBack }: { onBack: () => void }) {
  const [code, setCode] = useState('');
  const [codeError, setCodeError] = useState('');
  const [pair, setPair] = useState({ first: '', second: '' });
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [seconds, wait] = useWait();
  const who = useWhoIsIt();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(pair.first);
    setError(problem ?? '');
    setCodeError(parseRecoveryCode(code) ? '' : NO_CODE);
    if (problem || !parseRecoveryCode(code) || pair.first !== pair.second || seconds > 0) return;
    setBusy(true);
    const answer = await recover(code, pair.first, { person: who.person ?? undefined });
    setBusy(false);
    if (answer.ok) return;
    setCodeError(answer.message);
    wait(answer.waitSeconds ?? 0);
  };

  return (
    <GateFrame
      title="Use the recovery code"
      lead="It is on the page that was printed or written down when Bicuspid was set up. Your cases stay as they are."
    >
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="md">
          <TextInput
            label="Recovery code"
            className="mono"
            placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XX"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={code}
            error={codeError}
            onBlur={() => setCodeError(code === '' || parseRecoveryCode(code) ? '' : NO_CODE)}
            onChange={(event) => {
              setCode(event.currentTarget.value);
              setCodeError('');
            }}
          />
          <WhoField who={who} label="Whose passphrase was forgotten?" />
          <PassphrasePair
            label="New passphrase"
            pair={pair}
            error={error}
            onChange={(next) => {
              setPair(next);
              setError('');
            }}
          />
          <Button
            type="submit"
            fullWidth
            loading={busy}
            disabled={seconds > 0 || pair.first === '' || pair.first !== pair.second}
          >
            {seconds > 0 ? `Try again in ${seconds} s` : 'Open with the code'}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            Back to the passphrase
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}
