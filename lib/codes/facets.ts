// What is left to choose under a heading: the side, and the 7th character for the visit, read out of the official words.

/** One thing to choose, with the labels of its answers in the order they are offered. */
export interface Facet {
  name: 'Side' | 'Visit';
  labels: string[];
}

/** What was chosen so far. */
export type Chosen = Partial<Record<Facet['name'], string>>;

type Label = readonly [label: string, words: RegExp];

const SIDES: readonly Label[] = [
  ['Right', /\bright\b/i],
  ['Left', /\bleft\b/i],
  ['Both', /\bbilateral\b/i],
  ['Not said', /\bunspecified (?:side|temporomandibular|ear|eye|orbit|upper|lower)/i],
];

/** 7th characters by their official words (ICD-10-CM guideline I.C.19.c); the more particular words stand first. */
const VISITS: readonly Label[] = [
  ['Initial, open', /initial encounter for open/i],
  ['Initial', /initial encounter/i],
  ['Delayed healing', /delayed healing/i],
  ['Nonunion', /nonunion/i],
  ['Malunion', /malunion/i],
  ['Subsequent', /subsequent encounter/i],
  ['Sequela', /\bsequela\b/i],
];
/** First care leads. */
const VISIT_ORDER = ['Initial', 'Initial, open', 'Subsequent'];

const labelIn = (labels: readonly Label[], words: string): string =>
  labels.find(([, test]) => test.test(words))?.[0] ?? '';

const READ: Readonly<Record<Facet['name'], (words: string) => string>> = {
  Side: (words) => labelIn(SIDES, words),
  Visit: (words) => labelIn(VISITS, words),
};

const order = (name: Facet['name'], labels: string[]): string[] => {
  const wanted = name === 'Side' ? SIDES.map(([label]) => label) : VISIT_ORDER;
  const place = (label: string) =>
    (wanted.indexOf(label) + wanted.length + 1) % (wanted.length + 1);
  return labels.sort((a, b) => place(a) - place(b));
};

/** What these codes differ in. A facet that would leave out a code without a label for it is not offered. */
export function facetsOf(codes: readonly { words: string }[]): Facet[] {
  return (['Side', 'Visit'] as const).flatMap((name) => {
    const read = codes.map(({ words }) => READ[name](words));
    const labels = [...new Set(read)];
    return labels.length > 1 && !labels.includes('') ? [{ name, labels: order(name, labels) }] : [];
  });
}

/** The codes that have what was chosen. */
export function narrow<Code extends { words: string }>(
  codes: readonly Code[],
  chosen: Chosen,
): Code[] {
  return codes.filter(({ words }) =>
    (['Side', 'Visit'] as const).every(
      (name) => chosen[name] === undefined || READ[name](words) === chosen[name],
    ),
  );
}

/** What this code says of side and visit. */
export function chosenIn({ words }: { words: string }): Chosen {
  const chosen: Chosen = {};
  for (const name of ['Side', 'Visit'] as const) {
    const label = READ[name](words);
    if (label !== '') chosen[name] = label;
  }
  return chosen;
}
