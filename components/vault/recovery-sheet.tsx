// The recovery code, shown once: print it or write it down, then prove that it was kept.
import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { GateFrame } from './gate-frame.tsx';
import classes from './vault.module.css';

const bare = (code: string) => code.toUpperCase().replace(/[\s-]/g, '');

/** Three groups to a line, so that no group is torn. */
function inLines(code: string): string[] {
  const groups = code.split('-');
  const first = groups.slice(0, 3).join('-');
  const rest = groups.slice(3).join('-');
  return rest ? [`${first}-`, rest] : [first];
}

interface RecoverySheetProps {
  code: string;
  onKept: () => void;
}

export function RecoverySheet({ code, onKept }: RecoverySheetProps) {
  const [kept, setKept] = useState(false);
  return (
    <>
      <div className={classes.screen}>
        {kept ? (
          <Proof code={code} onKept={onKept} onBack={() => setKept(false)} />
        ) : (
          <Code code={code} onNext={() => setKept(true)} />
        )}
      </div>
      <div className={classes.paper}>
        <h1>Bicuspid: recovery code</h1>
        <p>
          Opens the medical billing cases on this practice’s computer when the passphrase is
          forgotten. Keep this page with the practice’s important papers, away from the computer.
        </p>
        <p style={{ fontSize: 22, fontFamily: 'monospace' }}>{code}</p>
      </div>
    </>
  );
}

function Code({ code, onNext }: { code: string; onNext: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <GateFrame
      title="Keep this recovery code"
      lead="If the passphrase is ever forgotten, this code is the only way back to your cases. It is shown only now."
    >
      <Stack gap="md">
        <div className={classes.code} aria-label="Recovery code">
          {inLines(code).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
        <Group grow gap="sm">
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          On paper with the practice’s important documents is best, not on this computer.
        </Text>
        <Button fullWidth onClick={onNext}>
          I have kept it
        </Button>
      </Stack>
    </GateFrame>
  );
}

function Proof(props: RecoverySheetProps & { onBack: () => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (bare(typed) !== '' && bare(props.code).endsWith(bare(typed)) && bare(typed).length === 5)
      props.onKept();
    else setWrong(true);
  };
  return (
    <GateFrame
      title="One quick check"
      lead="Look at your copy of the code and type its last five characters. Hyphens do not count."
    >
      <form onSubmit={check}>
        <Stack gap="md">
          <TextInput
            label="Last five characters of the code"
            className="mono"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={typed}
            error={wrong && 'These are not its last five characters. Look at your copy again.'}
            onChange={(event) => {
              setTyped(event.currentTarget.value.toUpperCase());
              setWrong(false);
            }}
          />
          <Button type="submit" fullWidth disabled={bare(typed).length < 5}>
            Open Bicuspid
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={props.onBack}>
            Show the code again
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}
