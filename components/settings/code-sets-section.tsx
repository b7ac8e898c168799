// Code lists in the settings: what is here, official lists imported beside it, and the practice's own numbers and fees.
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { loadCheckRules } from '../../lib/browser/code-files.ts';
import { longDate } from '../../lib/case/calendar.ts';
import { importCodeSet } from '../../lib/store/code-sets-import.ts';
import { listCodeSets, removeCodeSet } from '../../lib/store/code-sets.ts';
import { onCodeSetsChange, type CodeSetInfo } from '../../lib/store/shelves.ts';
import { DropArea, FileDrop } from '../ui/file-drop.tsx';
import { CodeSetRow } from './code-set-row.tsx';
import { OwnCodes } from './own-codes.tsx';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

const NAMES = {
  icd10cm: 'ICD-10-CM diagnoses',
  hcpcs: 'HCPCS numbers',
  ncci: 'NCCI edits',
  own: 'Your own numbers',
} as const;

function about({ kind, rows, from, to }: CodeSetInfo): string {
  const count = `${rows.toLocaleString('en-US')} ${kind === 'ncci' ? 'pairs of this field' : 'codes'}`;
  return from ? `${count}, for services ${longDate(from)} to ${longDate(to)}` : count;
}

interface Said {
  ok: boolean;
  text: string;
  /** An older edition that may be put beside the newer one all the same. */
  older?: File;
}

export function CodeSetsSection() {
  const [sets, setSets] = useState<CodeSetInfo[]>([]);
  const [running, setRunning] = useState<{ share: number; stop: AbortController } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const look = () => void listCodeSets().then(setSets);
    look();
    return onCodeSetsChange(look);
  }, []);

  const take = async (file: File, older = false) => {
    const stop = new AbortController();
    setSaid(null);
    setRunning({ share: 0, stop });
    const { facts } = await loadCheckRules();
    const result = await importCodeSet(file, {
      older,
      numbers: new Set(facts.keys()),
      now: new Date().toISOString(),
      signal: stop.signal,
      onProgress: (share) => setRunning({ share, stop }),
    });
    setRunning(null);
    if (result.ok) {
      const { kind, edition } = result.set;
      setSaid({ ok: true, text: `${NAMES[kind]} ${edition}: ${about(result.set)}.` });
    } else {
      setSaid({
        ok: false,
        text: result.message,
        ...(result.reason === 'older' ? { older: file } : {}),
      });
    }
  };
  const failed = () => {
    setRunning(null);
    setSaid({ ok: false, text: 'This file could not be read. Nothing was changed.' });
  };
  const start = (file: File, older = false) => void take(file, older).catch(failed);

  return (
    <SettingsSection
      id="code-lists"
      title="Code lists"
      lead="The codes of oral surgery come along. Import the official lists to check every diagnosis of a year; the day of service decides which year counts."
    >
      <div className={classes.plain}>
        <Stack gap="sm">
          {sets.map((set) => (
            <CodeSetRow
              key={set.id}
              name={`${NAMES[set.kind]} ${set.edition}`}
              about={about(set)}
              onRemove={() => void removeCodeSet(set.id)}
            />
          ))}
          {sets.length === 0 && (
            <Text size="sm" c="dimmed">
              No official list was imported yet.
            </Text>
          )}
          {running ? (
            <Group gap="sm" wrap="nowrap">
              <Progress
                value={running.share * 100}
                style={{ flex: 1 }}
                aria-label="Reading the file"
              />
              <Button size="xs" variant="default" onClick={() => running.stop.abort()}>
                Cancel
              </Button>
            </Group>
          ) : (
            <DropArea onFile={start}>
              <FileDrop
                accept=".zip,.txt,.tsv,.csv"
                button="Import an official list"
                hint="ICD-10-CM order file or zip, HCPCS, or NCCI practitioner edits, as downloaded from CMS."
                onFile={start}
              />
            </DropArea>
          )}
          {said && (
            <Alert color={said.ok ? 'teal' : 'orange'} role="status">
              {said.text}
              {said.older && (
                <Button
                  size="xs"
                  variant="default"
                  mt="xs"
                  display="block"
                  onClick={() => said.older && start(said.older, true)}
                >
                  Keep it beside the newer one
                </Button>
              )}
            </Alert>
          )}
        </Stack>
      </div>
      <OwnCodes />
    </SettingsSection>
  );
}
