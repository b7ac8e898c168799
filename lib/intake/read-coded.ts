// The entry of a list back to the value that it means: the words by which lists are chosen from, read the other way.
import { canonical } from '../case/canonical.ts';
import type { DatumKind } from '../case/field-keys.ts';
import { matchingOptions, type Meaning } from '../form/format/choose.ts';
import { likeWords, otherTexts } from '../form/option-likes.ts';
import { isCoded, spellings, STATES, WORDS } from '../form/option-words.ts';
import type { SnapshotOption } from '../form/snapshot.ts';

function meaningOf(kind: DatumKind, value: string, open: boolean): Meaning {
  const { codes, texts } = spellings(kind, value);
  return {
    // Of a list that is not known as a whole, a code of one digit may be no more than a position.
    codes: open ? codes.filter((code) => !/^\d$/.test(code)) : codes,
    texts,
    like: likeWords(kind, value),
    others: otherTexts(kind, value),
  };
}

/**
 * The canonical value of a coded kind that this entry means, among the entries of its list where they are known; null
 * when it means none, or when more than one would choose it.
 */
export function readCoded(
  kind: DatumKind,
  chosen: SnapshotOption,
  options: readonly SnapshotOption[] = [],
): string | null {
  if (!isCoded(kind)) return null;
  const values = kind === 'state' ? Object.keys(STATES) : Object.keys(WORDS[kind] ?? {});
  const list = options.length > 0 ? options : [chosen];
  const fitting = values.filter((value) =>
    matchingOptions(list, meaningOf(kind, value, options.length === 0)).some(
      ({ value: code, text }) => code === chosen.value && text === chosen.text,
    ),
  );
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  if (fitting.length > 1) return null;
  // `31 - Skilled nursing facility`: a code set off from words that we have no name for.
  const code = /^\s*([0-9A-Z]{2})\s*[-–:]/.exec(chosen.text)?.[1];
  return kind === 'placeOfService' && code ? canonical(kind, code) : null;
}
