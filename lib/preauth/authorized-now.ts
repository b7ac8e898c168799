// What a case asks for at this moment, kept with the answer, so that later changes of the case can be told from it.
import { canonical } from '../case/canonical.ts';
import type { Practice } from '../case/practice.ts';
import { providerIn } from '../case/provider.ts';
import type { Case, Preauth } from '../case/schema.ts';

export type Authorized = Pick<Preauth, 'lines' | 'surgeonNpi' | 'placeOfService'>;

/** Codes with modifiers, units and teeth, the surgeon's NPI, and the place when all lines share one. */
export function authorizedNow(c: Case, practice: Practice): Authorized {
  const lines = c.lines.filter(({ code }) => code.trim() !== '');
  const places = new Set(lines.map(({ placeOfService }) => placeOfService).filter(Boolean));
  const [place = ''] = places;
  return {
    lines: lines.map(({ code, modifiers, units, toothNumbers }) => ({
      code: canonical('procedure', code) ?? code.trim(),
      modifiers: modifiers.filter(Boolean),
      units,
      toothNumbers,
    })),
    surgeonNpi: providerIn(c, 'rendering', practice).npi.trim(),
    placeOfService: places.size === 1 ? place : places.size === 0 ? c.request.placeOfService : '',
  };
}
