// The head of an open case: who, with whom, where it stands, and the one thing to do next.
import { ActionIcon, Badge, Menu, Title } from '@mantine/core';
import {
  IconAppWindow,
  IconArrowLeft,
  IconArrowRight,
  IconClockPause,
  IconDots,
  IconTrash,
} from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { rowOf } from '../../lib/case/list-row.ts';
import { missing } from '../../lib/case/missing.ts';
import { stepNow } from '../../lib/followup/today.ts';
import { deleteCase, restoreCase } from '../../lib/store/cases.ts';
import { dayWords, localToday, showDate } from '../ui/date-text.ts';
import { go } from '../ui/hash-route.ts';
import { SaveBadge } from '../ui/save-badge.tsx';
import { showTrouble, showUndo } from '../ui/undo-notice.tsx';
import { ReadinessChip } from '../documents/readiness-chip.tsx';
import { useCase, useCaseSource } from './case-context.tsx';
import { casePath } from './routes.ts';
import { showPlace, showSection } from './sections.ts';
import classes from './sheet.module.css';
import { isBeforeSending, STATUS } from './status-words.ts';

export function CaseHeader() {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  const saving = useSyncExternalStore(editor.subscribe, editor.saveState);
  const row = rowOf(value, practice, localToday(), '');
  const { words, color } = STATUS[row.status];
  // What a caller is asked first stands first: it must not be cut off.
  const facts = [showDate(row.birthDate), row.memberId, row.payerName];

  const remove = async () => {
    await editor.flush();
    const answer = await deleteCase(value.id);
    if (!answer.ok) return showTrouble(answer.message);
    go('/cases');
    showUndo(`${row.patientName || 'The case'} was deleted`, () => void restoreCase(value.id));
  };

  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <ActionIcon component="a" href="#/cases" aria-label="All cases" ml={-6}>
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <Title order={1} className={classes.who}>
          {row.patientName || 'New case'}
        </Title>
        <SaveBadge state={saving} />
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label="More for this case" mr={-6}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              component="a"
              href={`#${casePath(value.id)}/read`}
              leftSection={<IconAppWindow size={16} aria-hidden />}
            >
              Read this page into the case
            </Menu.Item>
            <Menu.Item
              component="a"
              href={`#${casePath(value.id)}/keep`}
              leftSection={<IconClockPause size={16} aria-hidden />}
            >
              Keep this form for a day
            </Menu.Item>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove()}
            >
              Delete this case
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.facts}>
        <Badge color={color} size="sm" style={{ flex: 'none' }}>
          {words}
        </Badge>
        {isBeforeSending(row.status) && <ReadinessChip />}
        <span>{facts.filter(Boolean).join(' · ') || 'Nothing known yet'}</span>
      </div>
      <NextStep {...stepNow(row, localToday())} />
      {row.nextStep === 'Send the pre-auth' && value.preauths.length === 0 && (
        <p className={classes.how}>
          Open the payer’s form beside this panel, then press “Fill this page”.
        </p>
      )}
    </header>
  );
}

/** Leads to the place where the next step is done. */
function NextStep({ text, on }: { text: string; on: string }) {
  const { editor, practice } = useCaseSource();
  const today = localToday();
  const start = () => {
    const value = editor.get();
    const fact = missing(value, practice)[0];
    if (fact) return showPlace(fact.path);
    const wanted = value.documents.findIndex(({ state }) => state === 'needed');
    if (text.startsWith('Get the'))
      return wanted >= 0 ? showPlace(`documents[${wanted}].state`) : showSection('documents');
    showPlace(/claim|pa(id|yment)/i.test(text) ? 'claims' : 'preauths');
  };
  return (
    <button
      type="button"
      className={classes.next}
      data-late={(on !== '' && on < today) || undefined}
      onClick={start}
    >
      <IconArrowRight size={16} aria-hidden style={{ flex: 'none' }} />
      <span className={classes.nextText}>
        <span className="sr-only">Next step: </span>
        {text}
        {on && <span className={classes.nextWhen}>{dayWords(on, today)}</span>}
      </span>
    </button>
  );
}
