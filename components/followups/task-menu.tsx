// What can be done with a task without opening its case: let it rest, or hand it over.
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays, shortDate } from '../../lib/case/calendar.ts';
import { withEvent } from '../../lib/case/events.ts';
import { onWorkday } from '../../lib/followup/workdays.ts';
import type { Task } from '../../lib/followup/today.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { changeCase } from './change-case.ts';
import classes from './task-menu.module.css';

const RESTS = [
  { days: 1, words: 'Tomorrow' },
  { days: 3, words: 'In 3 days' },
  { days: 7, words: 'In a week' },
  { days: 14, words: 'In two weeks' },
];

export function TaskMenu({ task, today, by }: { task: Task; today: string; by: string }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const log = () => ({ now: new Date().toISOString(), by, newId: () => crypto.randomUUID() });

  const rest = async (until: string) => {
    setOpened(false);
    let before = '';
    const done = await changeCase(task.caseId, (c) => {
      before = c.followUp.snoozedUntil;
      const next = { ...c, followUp: { ...c.followUp, snoozedUntil: until } };
      return withEvent(next, 'note', `Rests until ${shortDate(until)}: ${task.text}`, log());
    });
    if (!done) return;
    showUndo(`Back on ${shortDate(until)}`, () => {
      void changeCase(task.caseId, (c) => ({
        ...c,
        followUp: { ...c.followUp, snoozedUntil: before },
      }));
    });
  };

  const handOver = async (to: string) => {
    setOpened(false);
    await changeCase(task.caseId, (c) => {
      const next = { ...c, followUp: { ...c.followUp, assignee: to } };
      return withEvent(next, 'note', to ? `Handed over to ${to}` : 'Handed back to all', log());
    });
    setName('');
  };

  // No menu: a menu may hold no field, and a reader would not find this one.
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          aria-label={`More for ${task.patientName || 'this case'}`}
          flex="none"
          onClick={() => setOpened((now) => !now)}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={6} w={180} aria-label={`More for ${task.patientName || 'this case'}`}>
        <div className={classes.label}>Let it rest until</div>
        {RESTS.map(({ days, words }) => (
          <button
            key={days}
            type="button"
            className={classes.item}
            onClick={() => void rest(onWorkday(addDays(today, days)))}
          >
            {words}
          </button>
        ))}
        <form
          className={classes.handOver}
          onSubmit={(event) => {
            event.preventDefault();
            void handOver(name.trim());
          }}
        >
          <TextInput
            size="xs"
            label="Hand over to"
            placeholder={task.assignee || 'Name, then Enter'}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
