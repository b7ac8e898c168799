// How much a case speaks for each diagnosis: signs, worked examples, the menu of the likeliest procedure, likeness.
import { entriesOf } from './code-index.ts';
import { bare } from './code-set.ts';
import { completeCode } from './complete-code.ts';
import { openGates } from './gates.ts';
import type { Knowledge } from './knowledge.ts';
import type { Procedure } from './procedures.ts';
import type { CaseReading } from './read-case.ts';
import { byScore, type Scored } from './score-procedures.ts';
import { answer } from './signs.ts';
import type { Likeness } from './suggest-likeness.ts';
import type { Resemblance } from './worked-examples.ts';

/** Added for the worked example that is most like the case, in full when it is the same. */
const EXAMPLE_SHARE = 10;
/** Below this, what two descriptions share are words that any two share. */
const LIKE_ENOUGH = 0.15;

/** How much a diagnosis gains when the likeliest procedures usually go with it. */
function menuGain(procedures: readonly Scored<Procedure>[], code: string): number {
  let gain = 0;
  procedures.slice(0, 2).forEach(({ item }, place) => {
    const at = item.icd.findIndex((one) => bare(one).slice(0, 5) === bare(code).slice(0, 5));
    if (at >= 0) gain = Math.max(gain, (5 - Math.min(at, 4)) / (place + 1));
  });
  return gain;
}

const saidIn = (reading: CaseReading, concept: string): boolean =>
  reading.mentions.get(concept)?.some(({ status }) => status === 'said') ?? false;

/**
 * Words alone never make a growth, an injury or an outside cause: those need something said that means one.
 */
function likenessMayOffer(code: string, reading: CaseReading): boolean {
  const said = (concept: string) => saidIn(reading, concept);
  if (/^[V-Y]/.test(code)) return false;
  if (/^(?:C|D[0-4])/.test(code)) return ['cancer', 'mass-unknown', 'benign-jaw-tumor'].some(said);
  if (/^[ST]/.test(code)) return ['trauma', 'fracture', 'laceration'].some(said);
  return true;
}

/** True when a code names a side that the case contradicts. */
function otherSide(words: string, side: CaseReading['side']): boolean {
  if (side === 'left') return /\bright\b/i.test(words);
  if (side === 'right') return /\bleft\b/i.test(words);
  return false;
}

/** What the worked examples say of each code, side and care filled in from the case. */
function fromExamples(examples: Resemblance, reading: CaseReading) {
  const best = new Map<string, { score: number; at: number }>();
  for (const [pattern, { score, at: example }] of examples.byPattern) {
    if (score <= LIKE_ENOUGH) continue;
    completeCode(pattern, reading).forEach((code, at) => {
      const own = EXAMPLE_SHARE * score - at * 0.1;
      if ((best.get(code)?.score ?? 0) < own) best.set(code, { score: own, at: example });
    });
  }
  return best;
}

/** Diagnoses of a case, the likeliest first; codes not in force on `date` (ISO) are left out. */
export function scoreDiagnoses(
  knowledge: Knowledge,
  reading: CaseReading,
  alike: Likeness,
  examples: Resemblance,
  procedures: readonly Scored<Procedure>[],
  date: string | undefined,
): Scored<string>[] {
  const best = new Map<string, Scored<string>>();
  const worked = fromExamples(examples, reading);
  const add = (code: string, own: number, words: string[]) => {
    const entry = entriesOf(knowledge.index, code)[0];
    if (!entry?.billable || (date && entry.validFrom > date)) return;
    if (otherSide(entry.words, reading.side)) return;
    const score = own + (worked.get(entry.code)?.score ?? 0);
    const known = best.get(entry.code);
    if (!known || known.score < score) {
      best.set(entry.code, { item: entry.code, score, words, example: worked.get(entry.code)?.at });
    }
  };
  for (const row of knowledge.diagnosisSigns) {
    const found = answer(row, reading);
    if (!found) continue;
    completeCode(row.target, reading, found.side).forEach((code, at) => {
      const gain = menuGain(procedures, code) + 0.5 * (alike.byCode.get(code) ?? 0);
      add(code, found.score + gain - at * 0.1, found.words);
    });
  }
  const open = openGates(knowledge.gates, reading);
  for (const code of worked.keys()) {
    if (open(code) && growthMayBeOffered(code, reading)) add(code, menuGain(procedures, code), []);
  }
  // What no rule names: the usual diagnoses of the likeliest procedure, then likeness of words.
  // A visit goes with anything, so its menu says nothing about this case.
  const top = procedures.find(
    ({ item, score }) => score >= 10 && !item.numbers[0]?.code.startsWith('99'),
  );
  top?.item.icd.forEach((code, at) => {
    const like = alike.byCode.get(code) ?? 0;
    if (!open(code) || !growthMayBeOffered(code, reading)) return;
    add(code, 3 - at * 0.5 + 3 * like, [`goes with ${top.item.words.toLowerCase()}`]);
  });
  for (const [code, like] of alike.byCode) {
    if (like > 0.3 && open(code) && likenessMayOffer(code, reading)) add(code, 3 * like, []);
  }
  return byScore([...best.values()]);
}

/**
 * A cancer is never taken over from an example or a menu: this case has to say one (ICD-10-CM guideline IV.H), and a
 * growth of uncertain behavior (D37 to D48) is for pathology to say.
 */
function growthMayBeOffered(code: string, reading: CaseReading): boolean {
  const said = (concept: string) => saidIn(reading, concept);
  if (/^D(?:3[7-9]|4[0-8])/.test(code)) return said('biopsy-proven');
  if (!/^(?:C|D0)/.test(code)) return true;
  return ['cancer', 'bcc', 'skin-cancer', 'melanoma', 'severe-dysplasia'].some(said);
}
