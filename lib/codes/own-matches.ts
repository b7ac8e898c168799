// What the practice's own list and an imported HCPCS file say to a description: offered beside the suggestions, which know
// the bundled procedures only.
import { OWN_SHELF, type Library } from './library.ts';
import { searchCodes, type CodeHit } from './search.ts';
import { stem, tokens } from './words.ts';

/** Share of the words of a name that must have been said: these lists are long, and one word alone says little. */
const OWN_SHARE = 0.5;
const OFFICIAL_SHARE = 0.67;
const LOOKED_AT = 60;

/** The part of a name that the description says, 0 to 1. */
function shareSaid(name: string, said: ReadonlySet<string>): number {
  const own = [...new Set(tokens(name).map(stem))];
  return own.length === 0 ? 0 : own.filter((word) => said.has(word)).length / own.length;
}

/** Where an entry comes from: the practice's own list, an imported HCPCS file, or nowhere that is asked for here. */
function sourceOf(library: Library, { code, words }: CodeHit): 'own' | 'hcpcs' | null {
  for (const { shelf } of library.placed) {
    const own = shelf.packed.id === OWN_SHELF;
    if (!own && !shelf.packed.id.startsWith('hcpcs')) continue;
    const at = shelf.firstFrom(code);
    if (at < shelf.size && shelf.entryAt(at).code === code && shelf.entryAt(at).words === words)
      return own ? 'own' : 'hcpcs';
  }
  return null;
}

/**
 * Numbers of the practice's own list, and of an imported HCPCS file, whose names the description says, or whose number
 * stands in it; the practice's own first. At most `limit`.
 */
export function ownMatches(library: Library, text: string, limit = 3): CodeHit[] {
  if (library.placed.every(({ field }) => field)) return [];
  const said = new Set(tokens(text).map(stem));
  const numbers = new Set(text.toUpperCase().match(/\b[A-Z]?\d{4}[A-Z\d]?\b/g) ?? []);
  const kinds = ['CPT', 'HCPCS', 'CDT'] as const;
  const found = searchCodes(library, text, { kinds, limit: LOOKED_AT }).flatMap((hit) => {
    const source = sourceOf(library, hit);
    if (!source) return [];
    const named = numbers.has(hit.code);
    const enough = source === 'own' ? OWN_SHARE : OFFICIAL_SHARE;
    return named || shareSaid(hit.words, said) >= enough ? [{ hit, source }] : [];
  });
  const order = { own: 0, hcpcs: 1 };
  return found
    .sort((a, b) => order[a.source] - order[b.source])
    .map(({ hit, source }) => ({ ...hit, why: source === 'own' ? hit.why : 'HCPCS list' }))
    .slice(0, limit);
}
