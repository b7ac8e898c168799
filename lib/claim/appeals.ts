// Appeals against denials: levels, what counts as sent, and what each leaves to do.
import type { Appeal } from '../case/after-send.ts';
import { addDays, isDate, longDate } from '../case/calendar.ts';
import type { CaseDocument, Claim, Preauth } from '../case/schema.ts';
import { APPEAL_ANSWER_DAYS } from '../case/status.ts';
import { onWorkday } from '../followup/workdays.ts';

export const LEVEL_WORDS: Readonly<Record<Appeal['level'], string>> = {
  first: 'First appeal',
  second: 'Second appeal',
  external: 'External review',
  'peer-to-peer': 'Peer-to-peer call',
  reconsideration: 'Reconsideration',
};
export const HOW_WORDS: Readonly<Record<Exclude<Appeal['how'], ''>, string>> = {
  portal: 'by portal',
  fax: 'by fax',
  mail: 'by mail',
  call: 'by phone',
};
export const OUTCOME_WORDS: Readonly<Record<Exclude<Appeal['outcome'], ''>, string>> = {
  overturned: 'won',
  partly: 'partly won',
  upheld: 'denial upheld',
  withdrawn: 'withdrawn',
};

/** What still keeps an appeal from counting as sent; empty when nothing does. */
export function unproven({ sentOn, how, proof, proofDocumentId }: Appeal): string[] {
  return [
    !isDate(sentOn) && 'the day it was sent',
    how === '' && 'how it was sent',
    proof.trim() === '' && proofDocumentId === '' && 'what proves that it arrived',
  ].filter((word) => word !== false);
}

/** Documents of the case that can prove it: those with a file. */
export function proofsIn(documents: readonly CaseDocument[]): CaseDocument[] {
  return documents.filter(({ files }) => files.length > 0);
}

/** The appeal without a proof that is gone: a document taken off the case proves nothing. */
export function withProofThere(appeal: Appeal, documents: readonly CaseDocument[]): Appeal {
  const there = proofsIn(documents).some(({ id }) => id === appeal.proofDocumentId);
  return there || appeal.proofDocumentId === '' ? appeal : { ...appeal, proofDocumentId: '' };
}

/** The level after an upheld one; null after the last. Medicare and contracts may count more levels. */
export function nextLevel(appeals: readonly Appeal[]): Appeal['level'] | null {
  const last = appeals.findLast(({ level }) => level !== 'peer-to-peer');
  if (!last || last.level === 'reconsideration') return 'first';
  if (last.outcome !== 'upheld' && last.outcome !== 'partly') return null;
  return last.level === 'first' ? 'second' : last.level === 'second' ? 'external' : null;
}

/** `First appeal, sent Nov 3, 2026 by fax: won` */
export function appealInWords(appeal: Appeal): string {
  const { level, sentOn, how, outcome } = appeal;
  const sent = isDate(sentOn)
    ? `, sent ${longDate(sentOn)}${how ? ` ${HOW_WORDS[how]}` : ''}`
    : ', not sent yet';
  return `${LEVEL_WORDS[level]}${sent}${outcome ? `: ${OUTCOME_WORDS[outcome]}` : ''}`;
}

type Denied = Pick<Claim, 'appeals' | 'nextStep' | 'nextStepOn'>;

/** What the latest appeal leaves to do; '' leaves the next step as it was. */
function stepAfter(appeal: Appeal): Pick<Claim, 'nextStep' | 'nextStepOn'> | null {
  if (appeal.outcome === 'upheld')
    return { nextStep: 'Decide on the next level', nextStepOn: appeal.decidedOn };
  if (appeal.outcome !== '') return { nextStep: '', nextStepOn: '' };
  if (!isDate(appeal.sentOn)) return null;
  if (unproven(appeal).length > 0)
    return { nextStep: 'Add the proof that the appeal arrived', nextStepOn: appeal.sentOn };
  return {
    nextStep: 'Ask what became of the appeal',
    nextStepOn: onWorkday(addDays(appeal.sentOn, APPEAL_ANSWER_DAYS)),
  };
}

function replaced(appeals: readonly Appeal[], appeal: Appeal, at = appeals.length): Appeal[] {
  return appeals.some(({ id }) => id === appeal.id)
    ? appeals.map((one) => (one.id === appeal.id ? appeal : one))
    : appeals.toSpliced(at, 0, appeal);
}

function withStep<T extends Denied>(record: T, appeal: Appeal, at?: number): T {
  const appeals = replaced(record.appeals, appeal, at);
  const step = appeals.at(-1)?.id === appeal.id ? stepAfter(appeal) : null;
  return { ...record, appeals, ...step };
}

/** The pre-authorization with this appeal changed, or added: last, or at the place `at`. */
export function withPreauthAppeal(preauth: Preauth, appeal: Appeal, at?: number): Preauth {
  return withStep(preauth, appeal, at);
}

/** The claim with this appeal added or changed; the fields of the latest answer follow it, because lists and clocks read them. */
export function withClaimAppeal(claim: Claim, appeal: Appeal, at?: number): Claim {
  return followingLatest(withStep(claim, appeal, at));
}

function followingLatest(claim: Claim): Claim {
  const last = claim.appeals.at(-1);
  if (!last) {
    const kind = claim.appealKind === 'appeal' ? '' : claim.appealKind;
    return { ...claim, appealKind: kind, appealLevel: '', appealedOn: '', appealProof: '' };
  }
  return {
    ...claim,
    appealKind: 'appeal',
    appealLevel: LEVEL_WORDS[last.level],
    appealedOn: last.sentOn,
    appealProof:
      unproven(last).length === 0 ? `${last.how}: ${last.proof || 'a document of the case'}` : '',
  };
}

/** Without an appeal that was entered by mistake; what is next follows the one before it. */
function without<T extends Denied>(record: T, id: string): T {
  const appeals = record.appeals.filter((one) => one.id !== id);
  if (record.appeals.at(-1)?.id !== id) return { ...record, appeals };
  const last = appeals.at(-1);
  const step = (last && stepAfter(last)) ?? { nextStep: '', nextStepOn: '' };
  return { ...record, appeals, ...step };
}

/** The pre-authorization without this appeal. */
export function withoutPreauthAppeal(preauth: Preauth, id: string): Preauth {
  return without(preauth, id);
}

/** The claim without this appeal; a corrected claim stays what it is. */
export function withoutClaimAppeal(claim: Claim, id: string): Claim {
  return claim.appeals.some((one) => one.id === id) ? followingLatest(without(claim, id)) : claim;
}
