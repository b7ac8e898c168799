// Changes of a case that one click makes. They find their place again by code, because the case may have moved on.
import type { Case, ServiceLine } from '../../case/schema.ts';
import { bare } from '../code-set.ts';
import type { Catalogue } from './catalogue.ts';
import type { Finding } from './finding.ts';

type Mend = NonNullable<Finding['mend']>;

export function replaceDiagnosis(catalogue: Catalogue, from: string, to: string): Mend {
  const words = catalogue.find(to)?.words;
  return {
    label: `Use ${to}`,
    apply: (c) => ({
      ...c,
      diagnoses: c.diagnoses.map((one) =>
        bare(one.code) === bare(from) ? { code: to, description: words ?? one.description } : one,
      ),
    }),
  };
}

export function addDiagnosis(catalogue: Catalogue, code: string): Mend {
  return {
    label: `Add ${code}`,
    apply: (c) =>
      c.diagnoses.some((one) => bare(one.code) === bare(code)) || c.diagnoses.length >= 12
        ? c
        : {
            ...c,
            diagnoses: [...c.diagnoses, { code, description: catalogue.find(code)?.words ?? '' }],
          },
  };
}

export function changeLine(
  label: string,
  id: string,
  change: (line: ServiceLine) => ServiceLine,
): Mend {
  return {
    label,
    apply: (c: Case) => ({
      ...c,
      lines: c.lines.map((line) => (line.id === id ? change(line) : line)),
    }),
  };
}

export function removeLine(index: number, id: string): Mend {
  return {
    label: `Remove line ${index + 1}`,
    apply: (c) => ({ ...c, lines: c.lines.filter((line) => line.id !== id) }),
  };
}

export const withModifiers =
  (add: readonly string[], drop: readonly string[] = []) =>
  (line: ServiceLine): ServiceLine => ({
    ...line,
    modifiers: [...new Set([...line.modifiers.filter((one) => !drop.includes(one)), ...add])],
  });
