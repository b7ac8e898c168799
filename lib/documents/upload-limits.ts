// What an upload control takes, read off its attributes and the words around it: types, sizes, how many files, pages.

/** Kinds of files that limits speak of. What Bicuspid holds is `pdf`, `jpg`, `png` or `webp`. */
export type FileKind =
  'pdf' | 'jpg' | 'png' | 'webp' | 'tif' | 'gif' | 'bmp' | 'doc' | 'xls' | 'txt' | 'zip' | 'xml';

export interface UploadLimits {
  /** null: nothing is said, so everything may be tried. */
  types: readonly FileKind[] | null;
  /** Bytes; null where nothing is said. */
  each: number | null;
  total: number | null;
  /** Smallest file, in bytes. */
  least: number | null;
  /** Files. */
  most: number | null;
  /** Pages of one file. */
  pages: number | null;
}

export const NO_LIMITS: UploadLimits = {
  types: null,
  each: null,
  total: null,
  least: null,
  most: null,
  pages: null,
};

const KINDS: readonly [RegExp, readonly FileKind[]][] = [
  [/^\.?pdf$|^application\/(x-)?pdf$/i, ['pdf']],
  [/^\.?jpe?g$|^\.?jfif$|^image\/p?jpe?g$/i, ['jpg']],
  [/^\.?png$|^image\/png$/i, ['png']],
  [/^\.?webp$|^image\/webp$/i, ['webp']],
  [/^\.?tiff?$|^image\/tiff?$/i, ['tif']],
  [/^\.?gif$|^image\/gif$/i, ['gif']],
  [/^\.?bmp$|^image\/bmp$/i, ['bmp']],
  [/^\.?docx?$|^\.?rtf$|word|^\.?odt$/i, ['doc']],
  [/^\.?xlsx?$|^\.?csv$|excel|spreadsheet/i, ['xls']],
  [/^\.?txt$|^text\/plain$/i, ['txt']],
  [/^\.?zip$|zip/i, ['zip']],
  [/^\.?xml$|\/xml$/i, ['xml']],
  [/^image\/\*$/i, ['jpg', 'png', 'webp', 'gif', 'bmp', 'tif']],
];

function kindsOf(token: string): readonly FileKind[] {
  return KINDS.find(([pattern]) => pattern.test(token.trim()))?.[1] ?? [];
}

/** Kinds that an `accept` attribute names (HTML, input type=file); null when it lets everything through. */
export function acceptedKinds(accept: string): FileKind[] | null {
  const tokens = accept
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean);
  if (tokens.length === 0 || tokens.some((token) => token === '*/*' || token === '*')) return null;
  return [...new Set(tokens.flatMap(kindsOf))];
}

const TYPE_WORD =
  /\.?\b(pdf|jpe?g|jfif|png|webp|tiff?|gif|bmp|docx?|rtf|xlsx?|csv|txt|zip|xml)\b/gi;
const REFUSING =
  /\b(not (be )?(accept|allow|support|permit)\w*|no longer|except|exclud\w*|do not (upload|send|attach)|cannot)\b/i;
const ALLOWING =
  /\b(accept\w*|allow\w*|support\w*|permit\w*|valid|types?|formats?|only|must be|as an?|in)\b/i;

/** Kinds that a sentence lists as taken; null when none does. */
function spokenKinds(words: string): FileKind[] | null {
  const taken = new Set<FileKind>();
  for (const clause of words.split(/(?<=[a-z)\d])[.;!]\s+|\n| {2,}/i)) {
    const named = [...clause.matchAll(TYPE_WORD)].flatMap(([word]) => kindsOf(word));
    if (named.length === 0 || REFUSING.test(clause)) continue;
    // One type in passing ("attach the PDF of the notes") is no list of types.
    if (named.length < 2 && !ALLOWING.test(clause)) continue;
    for (const kind of named) taken.add(kind);
  }
  return taken.size === 0 ? null : [...taken];
}

function refusedKinds(words: string): Set<FileKind> {
  const refused = words
    .split(/(?<=[a-z)\d])[.;!]\s+|\n/i)
    .filter((clause) => REFUSING.test(clause))
    .flatMap((clause) => [...clause.matchAll(TYPE_WORD)].flatMap(([word]) => kindsOf(word)));
  return new Set(refused);
}

const UNIT: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
const SIZE = /(\d+(?:[.,]\d+)?)\s?-?(k|m|g)(?:i?b\b|b?ytes?\b|eg\w*\b|ilo\w*\b|ig\w*\b)/gi;
const TOTAL =
  /\b(total|combined|altogether|together|overall|aggregate|sum|all (the )?(files|attachments|documents)|per (submission|request|upload|case|claim))\b/i;
const LEAST =
  /\b(at least|minimum|min\.?|larger than|bigger than|more than|not smaller than|no smaller than|greater than)\W*(of\W*|size\W*(of\W*|is\W*)?)?$/i;

const NO_MORE = /\b(no|not|cannot|can.t|never)( be)? (more|larger|bigger|greater) than\W*$/i;

/** Words between one size and its neighbours: they say which limit it is. */
function sizesIn(words: string): { bytes: number; before: string; after: string }[] {
  const found = [...words.matchAll(SIZE)];
  return found.map((match, at) => {
    const from = match.index;
    const to = from + match[0].length;
    const last = found[at - 1];
    const next = found[at + 1];
    const begin = last ? last.index + last[0].length : 0;
    const end = next?.index ?? words.length;
    return {
      bytes: Math.floor(
        Number((match[1] ?? '0').replace(',', '.')) * (UNIT[(match[2] ?? 'm').toLowerCase()] ?? 1),
      ),
      before: words.slice(Math.max(begin, from - 60), from),
      after: words.slice(to, Math.min(end, to + 45)),
    };
  });
}

const NUMBER: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};
const COUNT = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)`;
const THINGS = String.raw`(?:\w+ )?(?:files?|attachments?|documents?|uploads?|images?)`;
const COUNTS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|no more than|at most|only)\W{1,3}(?:a total of )?${COUNT} ${THINGS}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${COUNT} ${THINGS}\W{0,3}(?:max|maximum|at most|at a time|or (?:fewer|less)|allowed|limit|per)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:max(?:imum)?|limit|number of) ?(?:number of )?(?:files?|attachments?|documents?)\W{1,4}(?:is |of )?${COUNT}\b`,
    'i',
  ),
  new RegExp(String.raw`[,;·|(] ?${COUNT} (?:files?|attachments?|documents?)\b`, 'i'),
];
const PAGES = /\b(\d{1,4}) ?-?pages?\b/i;

function countIn(words: string): number | null {
  for (const pattern of COUNTS) {
    const said = pattern.exec(words)?.[1]?.toLowerCase();
    if (said !== undefined) return NUMBER[said] ?? Number(said);
  }
  return /\b(one|a single|1) (file|attachment|document) (only|at a time|per)\b/i.test(words)
    ? 1
    : null;
}

/** What this control takes. `accept` and `multiple` are its attributes, `words` what stands around it. */
export function limitsOf(place: {
  accept: string;
  multiple: boolean;
  words: string;
}): UploadLimits {
  const { words } = place;
  const spoken = spokenKinds(words);
  const accepted = acceptedKinds(place.accept);
  const refused = refusedKinds(words);
  const both =
    accepted && spoken ? accepted.filter((kind) => spoken.includes(kind)) : (accepted ?? spoken);
  // An attribute and a sentence that have nothing in common: the page itself checks the attribute.
  const types = both?.length === 0 ? accepted : both;
  let [each, total, least]: (number | null)[] = [null, null, null];
  for (const { bytes, before, after } of sizesIn(words)) {
    if (bytes === 0) continue;
    if (LEAST.test(before) && !NO_MORE.test(before)) least ??= bytes;
    else if (TOTAL.test(nearest(before, after))) total ??= bytes;
    else each ??= bytes;
  }
  return {
    types: types?.filter((kind) => !refused.has(kind)) ?? null,
    each: each ?? null,
    total: total ?? null,
    least: least ?? null,
    most: place.multiple ? countIn(words) : 1,
    pages: Number(PAGES.exec(words)?.[1] ?? 0) || null,
  };
}

/** Which of both sides speaks: `10 MB per file, 50 MB in total`, `Total size: 50 MB`. */
function nearest(before: string, after: string): string {
  const clauseBefore = before.split(/[,;.()]|\band\b/).at(-1) ?? '';
  const clauseAfter = after.split(/[,;.()]|\band\b/)[0] ?? '';
  return `${clauseBefore} ${clauseAfter}`;
}
