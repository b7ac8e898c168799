// An imported list of diagnoses: found by code, and by the beginning of a code.
import type { Catalogue, KnownCode } from '../check/catalogue.ts';
import { bare } from '../code-set.ts';
import { holds } from '../library.ts';
import { openShelf, type PackedShelf } from '../shelf.ts';

export interface EditionInfo {
  edition: string;
  from: string;
  to: string;
}

export type Edition = Catalogue;

export function readEdition(packed: PackedShelf, { edition, from, to }: EditionInfo): Edition {
  const shelf = openShelf(packed);
  const at = (position: number): KnownCode => shelf.entryAt(position);
  return {
    edition,
    from,
    to,
    complete: true,
    find: (code) => {
      const wanted = bare(code);
      return wanted !== '' && holds(shelf, wanted) ? at(shelf.firstFrom(wanted)) : undefined;
    },
    under: (beginning) => {
      const wanted = bare(beginning);
      const out: KnownCode[] = [];
      for (let place = shelf.firstFrom(wanted); place < shelf.size; place++) {
        const code = shelf.codeAt(place);
        if (!code.startsWith(wanted)) break;
        if (code !== wanted) out.push(at(place));
      }
      return out;
    },
  };
}
