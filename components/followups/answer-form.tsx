// The payer's answer in one place: how it was learned, from whom, and one button that sets what follows.
import { Button, Group, SegmentedControl, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Contact } from '../../lib/case/after-send.ts';
import type { Answer, Subject } from '../../lib/followup/call-outcome.ts';
import { OUTCOMES, type Outcome } from '../../lib/followup/outcome-effects.ts';
import classes from './call.module.css';
import { WantedForm } from './wanted-form.tsx';

const WORDS: Readonly<Record<Outcome, string>> = {
  approved: 'Approved',
  paid: 'Paid',
  pending: 'Still pending',
  'needs-more': 'They want more',
  supplied: 'We sent it',
  denied: 'Denied',
  appealed: 'We appealed',
  'not-needed': 'None needed',
  'not-on-file': 'Not on file',
  'no-answer': 'Nobody reached',
};

const HOW: { value: Contact['how']; label: string }[] = [
  { value: 'call', label: 'Call' },
  { value: 'portal', label: 'Portal' },
  { value: 'letter', label: 'Letter' },
  { value: 'fax', label: 'Fax' },
];

export type GivenAnswer = Omit<Answer, 'minutes'>;

interface AnswerFormProps {
  at: Subject['at'];
  /** Of the pre-authorization or claim now: what cannot follow from it is not offered. */
  status: string;
  onAnswer: (answer: GivenAnswer) => void;
}

export function AnswerForm({ at, status, onAnswer }: AnswerFormProps) {
  const [how, setHow] = useState<Contact['how']>('call');
  const [who, setWho] = useState('');
  const [reference, setReference] = useState('');
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(false);
  const [needed, setNeeded] = useState(false);
  const answer = (outcome: Outcome, more: Pick<Answer, 'asked' | 'askedBy'> = {}) =>
    onAnswer({ outcome, how, who: who.trim(), reference: reference.trim(), text, ...more });
  const choose = (outcome: Outcome) => {
    if (outcome === 'needs-more') return setWanted(true);
    // "None needed" is worth nothing in an appeal without who said it and the reference.
    if (outcome === 'not-needed' && (who.trim() === '' || reference.trim() === '') && !needed)
      return setNeeded(true);
    answer(outcome);
  };
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="How it was learned"
        size="xs"
        fullWidth
        data={HOW}
        value={how}
        onChange={setHow}
      />
      <Group gap="sm" grow wrap="nowrap" align="flex-start">
        <TextInput
          label={how === 'call' ? 'Spoke with' : 'From'}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <TextInput
          label={how === 'call' ? 'Call reference' : 'Reference'}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      </Group>
      <Textarea
        label="What they said"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {needed && (
        <Text size="sm" role="alert" c="var(--app-warn)">
          “None needed” holds in an appeal only with who said so and the reference. Fill them in, or
          press “None needed” again to record it without.
        </Text>
      )}
      {wanted ? (
        <WantedForm
          onBack={() => setWanted(false)}
          onSave={(asked, askedBy) => answer('needs-more', { asked, askedBy })}
        />
      ) : (
        <>
          <div className={classes.outcomes} role="group" aria-label="Outcome">
            {OUTCOMES[at]
              .filter((outcome) => canFollow(outcome, at, status))
              .map((outcome) => (
                <Button key={outcome} variant="default" size="sm" onClick={() => choose(outcome)}>
                  {WORDS[outcome]}
                </Button>
              ))}
          </div>
          <Text size="xs" c="dimmed">
            The button sets the status and the next step, and writes the log.
          </Text>
        </>
      )}
    </Stack>
  );
}

/** "We sent it" follows a request for more, "We appealed" a denial. */
function canFollow(outcome: Outcome, at: Subject['at'], status: string): boolean {
  if (outcome === 'supplied') return status === (at === 'preauth' ? 'pended' : 'sent');
  return outcome !== 'appealed' || status === 'denied';
}
