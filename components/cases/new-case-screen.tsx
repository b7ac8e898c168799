// A new case: type it, paste it, read it from the page beside the panel, or open a file.
import {
  ActionIcon,
  Alert,
  Button,
  Divider,
  Group,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { readDemographics } from '../../lib/case/paste.ts';
import { localToday } from '../ui/date-text.ts';
import { ImportScreen } from '../intake/import-screen.tsx';
import { ReadPageButton } from '../intake/read-page-button.tsx';
import { DropArea } from '../ui/file-drop.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { go } from '../ui/hash-route.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { beginFromFacts, beginFromFile, beginTyping, type Begun } from './begin-case.ts';
import { PastePreview } from './paste-preview.tsx';
import { casePath } from './routes.ts';

const EXAMPLE = `Foxworth, Clementine
DOB 12/05/1992   F
88 Pebble Row, Lantern Bay, IL 60695
Lakeshore Health Plan
Member ID LKS630220917`;

export function NewCaseScreen() {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const asked = useDeferredValue(text);
  const read = useMemo(() => readDemographics(asked, { today: localToday() }), [asked]);
  const count = Object.keys(read.facts).length;

  const begin = async (start: () => Promise<Begun>) => {
    setBusy(true);
    const begun = await start();
    setBusy(false);
    if (!begun.ok) return setTrouble(begun.message);
    go(casePath(begun.id), { replace: true });
    if (begun.notes.length > 0) showTrouble(`Left out of the file: ${begun.notes.join(' ')}`);
  };
  const [sheet, setSheet] = useState<File | null>(null);
  const open = (file: File) => {
    if (/\.json$/i.test(file.name)) void begin(() => beginFromFile(file));
    else setSheet(file);
  };
  if (sheet) return <ImportScreen file={sheet} onBack={() => setSheet(null)} />;

  return (
    <DropArea onFile={open}>
      <main style={{ overflowY: 'auto' }}>
        <Stack p="md" gap="md" maw={640} mx="auto">
          <Group gap={4} wrap="nowrap">
            <ActionIcon component="a" href="#/cases" aria-label="All cases" ml={-6}>
              <IconArrowLeft size={18} aria-hidden />
            </ActionIcon>
            <Title order={1}>New case</Title>
          </Group>
          {trouble && (
            <Alert
              color="red"
              role="alert"
              withCloseButton
              closeButtonLabel="Close"
              onClose={() => setTrouble('')}
            >
              {trouble}
            </Alert>
          )}
          <Button
            variant={text ? 'default' : 'filled'}
            leftSection={<IconPencil size={16} aria-hidden />}
            disabled={busy}
            onClick={() => void begin(beginTyping)}
          >
            Type it in
          </Button>
          <Group gap="xs" wrap="nowrap">
            <ReadPageButton disabled={busy} />
            <FileButton accept=".json,.csv,.tsv,.txt,.xlsx" onFile={open}>
              Open a file
            </FileButton>
          </Group>
          <Divider label="or paste it" />
          <Textarea
            aria-label="Paste from your practice system"
            description="Copy the patient’s demographics from your practice system, an e-mail or a referral."
            inputWrapperOrder={['label', 'description', 'input']}
            placeholder={EXAMPLE}
            autosize
            minRows={5}
            maxRows={12}
            autoFocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {asked.trim() !== '' && <PastePreview facts={read.facts} unread={read.unread} />}
          {asked.trim() !== '' && (
            <Button
              disabled={count === 0 || busy}
              onClick={() => void begin(() => beginFromFacts(read.facts))}
            >
              Start the case with {count === 1 ? 'this value' : `these ${count} values`}
            </Button>
          )}
          <Text size="xs" c="dimmed">
            “Read this page” reads the patient or the eligibility answer in this window. A file can
            be a spreadsheet from your practice system, your old tracking list, or a facts file;
            drop it anywhere here.
          </Text>
        </Stack>
      </main>
    </DropArea>
  );
}
