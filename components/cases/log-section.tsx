// Log: everything that happened to this case, newest first, with room for what was said on the phone.
import { Button, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { withEvent } from '../../lib/case/events.ts';
import { newId, useCase, useCaseSource } from './case-context.tsx';
import classes from './log.module.css';
import { Section } from './section.tsx';

const MOST_SHOWN = 20;

function when(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  return date.toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    ...(date.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  });
}

export function LogSection() {
  const { editor, practice } = useCaseSource();
  const events = useCase((value) => value.events);
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  const newest = events.toReversed();
  const shown = all ? newest : newest.slice(0, MOST_SHOWN);

  const add = () => {
    const text = note.trim();
    if (text === '') return;
    const by = practice.userName;
    const now = new Date().toISOString();
    editor.update((value) => withEvent(value, 'note', text, { now, by, newId }));
    setNote('');
    void editor.flush();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    add();
  };

  return (
    <Section name="log">
      <div className={classes.add}>
        <Textarea
          aria-label="Note for the log"
          placeholder="Called the payer: who, what they said, reference"
          autosize
          minRows={1}
          maxRows={6}
          value={note}
          onKeyDown={onKeyDown}
          // A note that was begun is a note: leaving it half-written must not lose it.
          onBlur={add}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <ol className={classes.list}>
        {shown.map((event) => (
          <li key={event.id} className={classes.event} data-kind={event.kind}>
            <span className={classes.text}>{event.text}</span>
            <span className={classes.meta}>
              {[when(event.at), event.by].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {!all && newest.length > MOST_SHOWN && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          Show all {newest.length}
        </Button>
      )}
    </Section>
  );
}
