// What happened to a pre-authorization, newest on top, each with how it was learned.
import { Text } from '@mantine/core';
import {
  IconFileText,
  IconMail,
  IconPhone,
  IconQuestionMark,
  IconSend,
  IconWorld,
} from '@tabler/icons-react';
import type { Preauth } from '../../lib/case/schema.ts';
import {
  historyOf,
  LEARNED_WORDS,
  noneNeededGaps,
  type LearnedHow,
} from '../../lib/preauth/history.ts';
import { showDate } from '../ui/date-text.ts';
import classes from './history.module.css';

const ICON: Readonly<Record<LearnedHow, typeof IconPhone>> = {
  portal: IconWorld,
  call: IconPhone,
  letter: IconMail,
  fax: IconFileText,
  other: IconFileText,
  ours: IconSend,
  unknown: IconQuestionMark,
};

export function PreauthHistory({ preauth }: { preauth: Preauth }) {
  const entries = historyOf(preauth).toReversed();
  const gaps = preauth.status === 'not-needed' ? noneNeededGaps(preauth) : [];
  return (
    <>
      {gaps.length > 0 && (
        <Text size="xs" c="var(--app-warn)">
          “None needed” holds in an appeal only with its record. Still missing: {gaps.join(', ')}.
          Press “Answer” and record it.
        </Text>
      )}
      {entries.length > 0 && (
        <ol className={classes.history} aria-label="History, newest first">
          {entries.map(({ on, how, what, who, reference }, at) => {
            const Icon = ICON[how];
            return (
              <li key={`${on} ${at}`} data-how={how}>
                <Icon size={14} aria-hidden />
                <span>
                  <b>{showDate(on) || 'No day'}</b> {what}
                  <small>
                    {[
                      LEARNED_WORDS[how],
                      who && `with ${who}`,
                      reference && `reference ${reference}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
