// A spreadsheet becomes cases: choose it, look at what its columns hold, look at who comes in, then write.
import {
  ActionIcon,
  Alert,
  Button,
  Group,
  Loader,
  NativeSelect,
  Progress,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { usePractice } from '../cases/use-practice.ts';
import { DropArea } from '../ui/file-drop.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { ColumnList } from './column-list.tsx';
import { ImportCheck } from './import-check.tsx';
import { ImportDone } from './import-done.tsx';
import classes from './intake.module.css';
import { useImport } from './use-import.ts';

interface ImportProps {
  /** Chosen before this screen opened. */
  file?: File | undefined;
}

export function ImportScreen({ file, onBack }: ImportProps & { onBack?: () => void }) {
  const practice = usePractice();
  return (
    <main style={{ overflowY: 'auto', flex: 1 }}>
      <Stack p="md" gap="md" maw={720} mx="auto">
        <Group gap={4} wrap="nowrap">
          {onBack ? (
            <ActionIcon aria-label="New case" ml={-6} onClick={onBack}>
              <IconArrowLeft size={18} aria-hidden />
            </ActionIcon>
          ) : (
            <ActionIcon component="a" href="#/new" aria-label="New case" ml={-6}>
              <IconArrowLeft size={18} aria-hidden />
            </ActionIcon>
          )}
          <Title order={1}>Import a spreadsheet</Title>
        </Group>
        {practice ? <Import practice={practice} file={file} /> : <Loader size="sm" />}
      </Stack>
    </main>
  );
}

const hasName = (columns: readonly string[]): boolean =>
  columns.includes('patient.fullName') ||
  (columns.includes('patient.lastName') && columns.includes('patient.firstName'));

function Import({ practice, file }: ImportProps & { practice: Practice }) {
  const { state, open, check, run, setAction, setColumn, setSheet, stop, back } =
    useImport(practice);
  const opened = useRef(false);
  useEffect(() => {
    if (!file || opened.current) return;
    opened.current = true;
    void open(file);
  });

  switch (state.step) {
    case 'reading':
      return (
        <Text size="sm" c="dimmed" role="status">
          Reading the file…
        </Text>
      );
    case 'choose':
      return (
        <DropArea onFile={(dropped) => void open(dropped)}>
          <Stack gap="sm" py="md">
            {state.message && (
              <Alert color="red" role="alert">
                {state.message}
              </Alert>
            )}
            <Text size="sm">
              A patient list exported from your practice system, or the list in which the office
              tracks its pre-auths: CSV or Excel (.xlsx). Nothing is written before you have looked
              it over.
            </Text>
            <FileButton
              accept=".csv,.tsv,.txt,.xlsx"
              variant="filled"
              onFile={(chosen) => void open(chosen)}
            >
              Choose a file
            </FileButton>
            <Text size="xs" c="dimmed">
              or drop it here
            </Text>
          </Stack>
        </DropArea>
      );
    case 'columns':
      return (
        <Stack gap="sm">
          <Text size="sm">
            <b>{state.file}</b>: {state.table.rows.length.toLocaleString('en-US')} rows.{' '}
            {state.remembered
              ? 'The columns are as you set them the last time.'
              : 'Look over what each column holds.'}
          </Text>
          {state.tables.length > 1 && (
            <NativeSelect
              label="Sheet"
              data={state.tables.map(({ name, rows }, index) => ({
                value: String(index),
                label: `${name} (${rows.length} rows)`,
              }))}
              value={String(state.chosen)}
              onChange={(event) => setSheet(Number(event.currentTarget.value))}
            />
          )}
          {!state.table.headed && (
            <Alert color="orange" p="xs">
              No row of headings was found, so the columns are named by their letters.
            </Alert>
          )}
          <ColumnList table={state.table} columns={state.columns} onColumn={setColumn} />
          {!hasName(state.columns) && (
            <Text size="sm" c="red">
              Say which column holds the patient’s name.
            </Text>
          )}
          <Group gap="xs" wrap="nowrap" className={classes.foot}>
            <Button flex={1} disabled={!hasName(state.columns)} onClick={() => void check()}>
              Look it over
            </Button>
            <Button variant="default" onClick={back}>
              Another file
            </Button>
          </Group>
        </Stack>
      );
    case 'check':
      return (
        <ImportCheck
          plan={state.plan}
          onAction={setAction}
          onRun={() => void run()}
          onBack={back}
        />
      );
    case 'running':
      return (
        <Stack gap="sm" role="status">
          <Text size="sm">
            {state.done.toLocaleString('en-US')} of {state.total.toLocaleString('en-US')}
          </Text>
          <Progress value={(100 * state.done) / Math.max(1, state.total)} animated />
          <Button variant="default" onClick={stop}>
            Stop
          </Button>
        </Stack>
      );
    case 'done':
      return <ImportDone report={state.report} onAgain={back} />;
  }
}
