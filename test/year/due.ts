// What a careful coordinator would have on her list on a day of a story, said from the story alone.
import { after, FAR, nextYear, spoken, workday, workdayBefore } from './days.ts';
import { PAYERS } from './office.ts';
import type { Story } from './story.ts';

interface Due {
  text: string;
  /** From this day it is on the list; '' is at once. */
  from: string;
  /** Last day of a right or an approval, or ''. */
  last: string;
}

/** Texts of the story's tasks on that day, sorted. */
export function dueOn(story: Story, day: string): string[] {
  if (day < story.created) return [];
  const tasks = [...aboutPreauth(story, day), ...aboutClaim(story, day)];
  return [
    ...new Set(
      tasks
        .filter(
          ({ from, last }) =>
            from <= day && (!rests(story, day) || (last !== '' && last <= story.restsUntil)),
        )
        .map(({ text }) => text),
    ),
  ].sort();
}

/** At rest until its day, unless the payer answered something meanwhile. */
function rests(story: Story, day: string): boolean {
  if (story.rests > day || story.restsUntil <= day) return false;
  const { asked, decision } = story;
  const answers = [
    story.pending,
    asked.on,
    asked.supplied,
    story.preauthAppealed,
    story.told && decision ? story.decided : FAR,
    story.claimPending,
    story.claimTold && story.answer !== 'partly-paid' ? story.answered : FAR,
  ];
  return !answers.some((on) => on > story.rests && on <= day);
}

const now = (text: string): Due => ({ text, from: '', last: '' });
const at = (text: string, from: string, last = ''): Due => ({ text, from, last });

function aboutPreauth(story: Story, day: string): Due[] {
  const { sent, asked, decided } = story;
  if (sent > day) return [now('SEND')];
  if (decided <= day) return afterDecision(story, day);
  const habit = PAYERS[story.payer]!;
  if (asked.on <= day && asked.supplied > day) {
    const next = asked.by ? workdayBefore(asked.by) : workday(after(workday(asked.on), 1));
    return [at('Send what the payer asks for', next)];
  }
  const again = [story.pending, asked.supplied]
    .filter((on) => on <= day)
    .sort()
    .at(-1);
  const call = again
    ? at('Ask the payer for the decision', workday(after(again, 7)))
    : at(
        `Call on the pre-auth: no answer since ${spoken(sent)}`,
        workday(after(sent, habit.followUpDays)),
      );
  const clock = asked.on <= day ? null : decisionDays(story);
  if (clock === null) return [call];
  const due = after(sent, clock);
  return [call, at(`Ask for the decision: it was due ${spoken(due)}`, after(due, 1))];
}

function decisionDays({ business, urgent, payer }: Story): number | null {
  const usual = PAYERS[payer]!.decisionDays;
  switch (business) {
    case 'medicare-advantage':
    case 'medicaid':
    case 'chip':
      return urgent ? 3 : 7;
    case 'employer':
    case 'individual':
    case 'marketplace':
      return Math.min(urgent ? 3 : 15, usual ?? 99);
    default:
      return usual;
  }
}

function surgeryOf(story: Story, day: string): string {
  if (story.moved <= day) return story.movedTo;
  return story.scheduled <= day ? story.surgery : '';
}

function afterDecision(story: Story, day: string): Due[] {
  const { decision, decided, told } = story;
  if (story.claimed <= day) return [];
  if (decision === 'denied') {
    if (story.preauthAppealed <= day)
      return [at('Ask what became of the appeal', workday(after(story.preauthAppealed, 30)))];
    return told
      ? [at('Read the reason and decide on an appeal', workday(decided))]
      : [now('Answer the denial: peer review or appeal')];
  }
  const surgery = surgeryOf(story, day);
  const file = at(`File the claim: surgery on ${spoken(surgery || decided)}`, surgery);
  if (decision === 'not-needed')
    return surgery ? [file] : [now('Schedule surgery: no pre-auth needed')];
  const until = story.extended <= day ? story.movedTo || story.surgery : story.validTo;
  if (surgery !== '' && surgery <= until) return [file];
  // Not booked, or booked after the end: the approval must not run out.
  if (day > until) return [now(`Renew: approval ended ${spoken(until)}`)];
  const soon = at(`Schedule or extend: approval ends ${spoken(until)}`, after(until, -30), until);
  const step = surgery
    ? `Ask for an extension: surgery is after ${spoken(until)}`
    : `Schedule surgery: approved until ${spoken(until)}`;
  return soon.from <= day ? [soon] : [now(step)];
}

function aboutClaim(story: Story, day: string): Due[] {
  const { claimed, claimSent, answered, answer } = story;
  const habit = PAYERS[story.payer]!;
  if (claimed > day) return [];
  if (claimSent > day) {
    const served = surgeryOf(story, day);
    const by =
      habit.filingDays === null && story.business === 'medicare'
        ? nextYear(served)
        : after(served, habit.filingDays ?? 90);
    return [
      now('File the claim'),
      at(`File the claim by ${spoken(by)}`, after(workdayBefore(by), -14), by),
    ];
  }
  if (answered > day) {
    return story.claimPending <= day
      ? [at('Ask the payer about the claim', workday(after(story.claimPending, 7)))]
      : [
          at(
            `Call on the claim: no answer since ${spoken(claimSent)}`,
            workday(after(claimSent, habit.followUpDays)),
          ),
        ];
  }
  if (answer === 'paid' || story.won <= day) return [];
  const last = after(answered, habit.appealDays ?? appealDays(story));
  const fight = at(`Answer the denial by ${spoken(last)}`, after(workdayBefore(last), -14), last);
  if (answer === 'partly-paid') return [now('Check the payment: paid in part'), fight];
  if (story.appealed > day) {
    return story.claimTold
      ? [at('Read the reason and decide on an appeal', workday(answered)), fight]
      : [now('Answer the denied claim: correct it or appeal'), fight];
  }
  const ask = at('Ask what became of the appeal', workday(after(story.appealed, 30)));
  const prove = at('Add the proof that the appeal arrived', story.appealed);
  return story.proven <= day ? [ask] : [ask, prove];
}

function appealDays({ business }: Story): number {
  if (business === 'medicare-advantage') return 65;
  if (business === 'medicare') return 120;
  return business === 'medicaid' || business === 'chip' ? 60 : 180;
}
