// Before anything is written: who comes in, who is here already, and what could not be read.
import { Alert, Button, Collapse, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportAction, ImportEntry, ImportPlan } from '../../lib/intake/plan-import.ts';
import type { RowProblem } from '../../lib/intake/read-row.ts';
import { showDate } from '../ui/date-text.ts';
import classes from './intake.module.css';

const FIRST = 5;
const MOST_SHOWN = 100;

const nameOf = ({ person }: ImportEntry): string => `${person.lastName}, ${person.firstName}`;

function preauthWords({ rows }: ImportEntry): string {
  const all = rows.flatMap(({ preauth }) => preauth ?? []);
  const [first] = all;
  if (!first) return '';
  if (all.length > 1) return `${all.length} pre-auths`;
  return [first.number || 'no number', first.status.replace('-', ' '), first.codes.join(' ')]
    .filter(Boolean)
    .join(' · ');
}

/** The first people as they are read, so that a wrong column is seen before anything is written. */
function Preview({ entries }: { entries: readonly ImportEntry[] }) {
  const rows = entries.reduce((sum, entry) => sum + entry.rows.length, 0);
  const shown = entries.slice(0, FIRST);
  return (
    <section aria-label="First rows as they are read">
      <Text size="sm" fw={600} mb={4}>
        {rows === entries.length
          ? `${rows} ${rows === 1 ? 'patient' : 'patients'}`
          : `${rows} rows, ${entries.length} ${entries.length === 1 ? 'patient' : 'patients'}`}
        {shown.length < entries.length && `, the first ${shown.length}:`}
      </Text>
      <div className={classes.card}>
        {shown.map((entry) => {
          const { person } = entry;
          const born = person.birthDate ? `born ${showDate(person.birthDate)}` : 'no date of birth';
          const payer = entry.rows[0]?.facts['payer.name'];
          const more = [payer, person.memberId, preauthWords(entry)].filter(Boolean);
          return (
            <div key={entry.line} className={classes.row}>
              <Text size="sm">
                <b>{nameOf(entry)}</b>, {born}
              </Text>
              <Text size="xs" c="dimmed">
                {more.join(' · ')}
              </Text>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Problems({ problems }: { problems: readonly RowProblem[] }) {
  const [open, setOpen] = useState(problems.length <= 4);
  return (
    <Alert
      color="orange"
      p="xs"
      icon={<IconAlertTriangle size={16} />}
      title={problems.length === 1 ? '1 thing to look at' : `${problems.length} things to look at`}
    >
      {!open && (
        <Button variant="subtle" size="compact-xs" onClick={() => setOpen(true)}>
          Show them
        </Button>
      )}
      <Collapse expanded={open}>
        <ul className={classes.list}>
          {problems.slice(0, MOST_SHOWN).map(({ line, message }, index) => (
            <li key={index}>
              <b>Line {line}:</b> {message}
            </li>
          ))}
        </ul>
        {problems.length > MOST_SHOWN && (
          <Text size="xs">…and {problems.length - MOST_SHOWN} more of the same kinds.</Text>
        )}
      </Collapse>
    </Alert>
  );
}

const ACTIONS: { value: ImportAction; label: string }[] = [
  { value: 'update', label: 'Add what is missing' },
  { value: 'skip', label: 'Leave as it is' },
  { value: 'new', label: 'Another person' },
];

interface CheckProps {
  plan: ImportPlan;
  onAction: (line: number, action: ImportAction) => void;
  onRun: () => void;
  onBack: () => void;
}

function Here({
  entries,
  onAction,
}: { entries: readonly ImportEntry[] } & Pick<CheckProps, 'onAction'>) {
  const sure = entries.filter(({ like }) => like?.how === 'sure').length;
  return (
    <section aria-label="Here already">
      <Group gap={6} mb={4}>
        <IconUsers size={16} aria-hidden />
        <Text size="sm" fw={600}>
          {entries.length === 1 ? '1 patient has' : `${entries.length} patients have`} a case here
        </Text>
      </Group>
      {sure < entries.length && (
        <Text size="xs" c="dimmed" mb={4}>
          Where only the name is the same it may be another person: those are left alone unless you
          say otherwise.
        </Text>
      )}
      <div className={classes.card}>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <div key={entry.line} className={classes.column}>
            <div>
              <Text size="sm" truncate>
                {nameOf(entry)}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {entry.like?.how === 'sure' ? 'The same person' : 'The same name only'}
              </Text>
            </div>
            <NativeSelect
              size="xs"
              aria-label={`What to do with ${nameOf(entry)}`}
              data={ACTIONS}
              value={entry.action}
              onChange={({ currentTarget: { value } }) =>
                onAction(entry.line, value as ImportAction)
              }
            />
          </div>
        ))}
      </div>
    </section>
  );
}

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

export function ImportCheck({ plan: { entries, problems }, onAction, onRun, onBack }: CheckProps) {
  const fresh = entries.filter(({ action }) => action === 'new').length;
  const updates = entries.filter(({ action }) => action === 'update').length;
  const here = entries.filter(({ like }) => like !== undefined);
  const words = [fresh > 0 && `Add ${cases(fresh)}`, updates > 0 && `update ${updates}`].filter(
    Boolean,
  );
  const label = words.join(', ');
  return (
    <Stack gap="sm">
      {entries.length === 0 ? (
        <Alert color="orange" role="status">
          No patient could be read. Go back and say which column holds the patient’s name.
        </Alert>
      ) : (
        <Preview entries={entries} />
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {here.length > 0 && <Here entries={here} onAction={onAction} />}
      <Group gap="xs" wrap="nowrap" className={classes.foot}>
        <Button flex={1} disabled={fresh + updates === 0} onClick={onRun}>
          {label === '' ? 'Nothing to import' : label.charAt(0).toUpperCase() + label.slice(1)}
        </Button>
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
      </Group>
    </Stack>
  );
}
