// Pairs of words on a page as facts. Two readers have a say, that of forms and that of practice systems: where they differ,
// or where nothing says whose the datum is, it is not certain.
import type { FieldKey } from '../case/field-keys.ts';
import { headingOf, labelOf, type Block, type Label } from '../case/paste/labels.ts';
import { classifyFrame, type Classification } from '../form/classify.ts';
import type { PageValues } from '../form/page-values.ts';
import { PLAN_FLOOR } from '../form/plan.ts';
import type { ControlSnapshot } from '../form/snapshot.ts';
import type { Found, Meaning } from './found.ts';
import { readFacts } from './read-value.ts';
import { shownPairs, type ShownPair } from './shown-pairs.ts';

/** A pair as a box that asks for its label, so that the reader of forms can say what it means. */
function asControl(
  { label, headings }: ShownPair,
  index: number,
  section: number,
): ControlSnapshot {
  return {
    ref: `s${index}`,
    widget: 'text',
    inputType: '',
    labels: { label, headings },
    empty: false,
    ours: false,
    readOnly: true,
    disabled: false,
    required: false,
    // Sections of a page are about one person each, as forms are.
    form: section,
    box: { x: 0, y: index * 20, width: 100, height: 18 },
    signature: '',
  };
}

interface Whose {
  block: Block;
  /** `named`: a heading says whose it is; `general`: every heading speaks of nobody in particular; `open`: nothing does. */
  by: 'named' | 'general' | 'open';
}

/** Headings that speak of nobody: `Details`, `Summary`, the page's own title. */
const NOBODYS =
  /^(details?|summary|overview|information|general|profile|results?|eligibility|member(ship)?|identification)\b/i;
/** Somebody else's section, though it may say "patient" too: `Patient's employer`. */
const OTHER_PEOPLE =
  /\b(provider|physician|doctor|dentist|surgeon|facility|practice|office|clinic|location|pharmacy|employer|guarantor|responsible|emergency|dependents?|household|secondary|other|dental|previous|prior|contact us|payer|payor|carrier|claims?|referr\w+)\b/i;

function whoseBy(headings: readonly string[]): Whose {
  for (const heading of headings) {
    // "Contact information" is the patient's in a pasted block; on a payer's page it is as often the payer's.
    const block = /\bcontact\b/i.test(heading) ? null : headingOf(heading);
    if (block) return { block, by: 'named' };
    if (OTHER_PEOPLE.test(heading)) return { block: 'aside', by: 'named' };
    if (/\bpatient\b/i.test(heading)) return { block: 'patient', by: 'named' };
    if (/\b(subscriber|insured|policy ?holder)\b/i.test(heading))
      return { block: 'subscriber', by: 'named' };
  }
  const general = headings.length > 0 && headings.every((heading) => NOBODYS.test(heading));
  return { block: 'patient', by: general ? 'general' : 'open' };
}

const PLAN_KEYS: Readonly<Record<string, FieldKey>> = {
  memberId: 'subscriber.memberId',
  groupNumber: 'subscriber.groupNumber',
  planName: 'subscriber.planName',
  payer: 'payer.name',
  payerId: 'payer.id',
  relationship: 'patient.relationship',
};
const ADDRESS: Readonly<Record<string, string>> = {
  address: 'address.line1',
  line2: 'address.line2',
  city: 'address.city',
  state: 'address.state',
  zip: 'address.zip',
  cityLine: 'address.city',
  name: 'lastName',
};

function keyOf({ block, datum }: Label): FieldKey | undefined {
  const plan = PLAN_KEYS[datum];
  if (plan) return plan;
  return block === 'patient' || block === 'subscriber'
    ? `${block}.${ADDRESS[datum] ?? datum}`
    : undefined;
}

interface Candidate {
  key: FieldKey;
  datum: string | undefined;
  certain: boolean;
}

const isPlan = (key: FieldKey): boolean => Object.values(PLAN_KEYS).includes(key);

function candidates(pair: ShownPair, reading: Classification | undefined): Candidate[] | null {
  const whose = whoseBy(pair.headings);
  const spoken = labelOf(pair.label, whose.block);
  if (spoken === 'not-needed') return null;
  if (spoken && (spoken.block === 'aside' || spoken.block === 'skip')) return null;
  const spokenKey = spoken && keyOf(spoken);
  // `Insured's phone` says whose it is; `Phone` relies on where it stands.
  const byItself = labelOf(pair.label, 'skip');
  const saysOwner = byItself !== null && byItself !== 'not-needed' && byItself.block !== 'skip';
  const usual =
    spokenKey &&
    ({
      key: spokenKey,
      datum: spoken.datum === 'name' ? 'fullName' : undefined,
      certain:
        isPlan(spokenKey) ||
        saysOwner ||
        whose.by === 'named' ||
        (whose.by === 'general' && !/phone|address/.test(spokenKey)),
    } satisfies Candidate);
  const strong = reading !== undefined && reading.confidence >= PLAN_FLOOR;
  const formKeys = strong ? reading.keys : [];
  const form = formKeys.map((key, index): Candidate => ({
    key,
    datum: reading?.datum,
    certain: index === 0 && (reading?.certain ?? false),
  }));
  if (!usual) {
    // Somebody else's section: only what names its owner itself is taken from it.
    const foreign = whose.block === 'aside' || whose.block === 'skip';
    return foreign && reading?.role === undefined ? null : form;
  }
  if (form.length === 0) return [usual];
  const same = form.find(({ key }) => key === usual.key);
  if (!same)
    return [{ ...usual, certain: false }, ...form.map((one) => ({ ...one, certain: false }))];
  const agreed = { ...same, certain: same.certain || usual.certain };
  const contested = form[0]?.certain === true && form[0].key !== usual.key;
  return agreed.certain && !contested ? [agreed] : form.map((one) => ({ ...one, certain: false }));
}

/** Everything that the words of one frame say in pairs and that a case can keep. */
export function readShown({ form, shown }: PageValues, today: string): Found[] {
  const pairs = shownPairs(shown);
  const sections = new Map<string, number>();
  const controls = pairs.map((pair, index) => {
    const section = pair.headings.join('\u0001');
    if (!sections.has(section)) sections.set(section, sections.size);
    return asControl(pair, index, sections.get(section) ?? 0);
  });
  const readings = classifyFrame(controls);
  return pairs.flatMap((pair, index): Found[] => {
    const meant = candidates(pair, readings[index]);
    const meanings = (meant ?? []).flatMap(({ key, datum }): Meaning[] => {
      const facts = readFacts(key, datum, pair.value, { today, label: pair.label, shown: true });
      return facts ? [{ key, facts }] : [];
    });
    const [first] = meanings;
    if (!first) return [];
    const certain = meant?.[0]?.certain === true && first.key === meant[0].key;
    return [
      {
        id: `${form.documentId} s${index}`,
        label: pair.label,
        said: pair.value,
        meanings: certain ? [first] : meanings,
        certain,
        doubt: certain ? '' : 'The page does not say clearly whose this is.',
      },
    ];
  });
}
