// One call on one screen: what they ask for, what to ask, a timer, and the answer as one button.
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { withAnswer, type Subject } from '../../lib/followup/call-outcome.ts';
import { callScript, type ScriptLine } from '../../lib/followup/call-script.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { ScreenHead } from '../portal/screen-head.tsx';
import { localToday, showDate } from '../ui/date-text.ts';
import { showMoney, showPhone } from '../ui/number-text.ts';
import '../portal/portal.css';
import { AnswerForm, type GivenAnswer } from './answer-form.tsx';
import classes from './call.module.css';

const SHOW: Readonly<Record<ScriptLine['kind'], (value: string) => string>> = {
  text: (value) => value,
  number: (value) => value,
  date: showDate,
  phone: showPhone,
  money: (value) => `$${showMoney(value)}`,
};

export interface CallScreenProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
  /** Id of the pre-authorization or claim that the call is about; '' is the newest pre-authorization. */
  about: string;
  onDone: () => void;
}

function subjectOf(c: Case, about: string): Subject | null {
  if (c.claims.some(({ id }) => id === about)) return { at: 'claim', id: about };
  const preauth = c.preauths.find(({ id }) => id === about) ?? c.preauths.at(-1);
  return preauth ? { at: 'preauth', id: preauth.id } : null;
}

export function CallScreen({ value, update, practice, about, onDone }: CallScreenProps) {
  const subject = subjectOf(value, about);
  const timer = useTimer();
  if (!subject) {
    return (
      <Stack gap="sm" className="work">
        <ScreenHead title="Call" value={value} onBack={onDone} />
        <Alert color="gray">This case has no pre-auth or claim to call about yet.</Alert>
      </Stack>
    );
  }
  const script = callScript(value, subject, practice);
  const list = subject.at === 'claim' ? value.claims : value.preauths;
  const status = list.find(({ id }) => id === subject.id)?.status ?? '';
  const finish = (given: GivenAnswer) => {
    const now = new Date();
    const minutes = timer.seconds > 0 ? String(Math.ceil(timer.seconds / 60)) : '';
    const answer = { ...given, minutes };
    update((c) =>
      withAnswer(c, subject, answer, {
        now: now.toISOString(),
        today: localToday(now),
        by: practice.userName,
        newId: () => crypto.randomUUID(),
      }),
    );
    onDone();
  };
  return (
    <Stack gap="sm" className="work">
      <ScreenHead title={`Call ${script.payerName || 'the payer'}`} value={value} onBack={onDone} />
      <Group gap="xs" wrap="nowrap">
        {script.phone && <Text fw={650}>{showPhone(script.phone)}</Text>}
        <Button
          size="xs"
          variant={timer.running ? 'light' : 'default'}
          leftSection={timer.running ? <IconPlayerStop size={14} /> : <IconPlayerPlay size={14} />}
          onClick={timer.toggle}
        >
          {timer.running || timer.seconds > 0 ? clock(timer.seconds) : 'Start the timer'}
        </Button>
      </Group>
      <Text size="sm">“{script.opening}”</Text>
      <dl className={classes.facts}>
        {script.lines.map(({ label, value: known, kind }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-unknown={known === '' || undefined}>
              {known === '' ? 'not in the case' : SHOW[kind](known)}
              {known !== '' && <CopyValue value={SHOW[kind](known)} name={label} />}
            </dd>
          </div>
        ))}
      </dl>
      <Title order={2} size="h3">
        Ask
      </Title>
      <ol className={classes.ask}>
        {script.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <AnswerForm at={subject.at} status={status} onAnswer={finish} />
    </Stack>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Seconds of the call; counted by the clock, because a panel in the background ticks late. */
function useTimer() {
  const [started, setStarted] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const before = useRef(0);
  useEffect(() => {
    if (started === null) return;
    const tick = setInterval(
      () => setSeconds(before.current + Math.floor((performance.now() - started) / 1000)),
      500,
    );
    return () => clearInterval(tick);
  }, [started]);
  const toggle = () => {
    if (started === null) setStarted(performance.now());
    else {
      before.current = seconds;
      setStarted(null);
    }
  };
  return { seconds, running: started !== null, toggle };
}
