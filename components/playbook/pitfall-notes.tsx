// What commonly goes wrong, said on the case in the moment in which it happens; put away with one press, for this case.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { pitfallsOf } from '../../lib/followup/playbook/plays.ts';
import { useToday } from '../ui/use-today.ts';
import classes from './playbook.module.css';

/** More at once is noise; the next one comes when one is dealt with. */
const MOST = 2;

interface PitfallNotesProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
}

export function PitfallNotes({ value, practice, update }: PitfallNotesProps) {
  const today = useToday();
  return pitfallsOf(value, practice, today)
    .slice(0, MOST)
    .map(({ id, text, whatToDo, source }) => (
      <aside key={id} className={classes.note} aria-label={`Take care: ${text}`}>
        <p>
          <b>{text}</b> {whatToDo}
          <small>{source}</small>
        </p>
        <ActionIcon
          size="sm"
          aria-label={`Put away: ${text}`}
          title="Put away for this case"
          onClick={() => update((c) => ({ ...c, notesSeen: [...c.notesSeen, id] }))}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </aside>
    ));
}
