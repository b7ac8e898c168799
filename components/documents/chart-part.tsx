// Chart facts: what the checklists of this case ask about, in one place to type from the chart.
import { useMemo } from 'react';
import { clinicalSchema } from '../../lib/case/clinical.ts';
import { FAMILIES } from '../../lib/documents/families.ts';
import { factsOfRows } from '../../lib/documents/facts-of-rows.ts';
import { useCase } from '../cases/case-context.tsx';
import { Fold } from '../cases/section.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { ChartField, isChartFact } from './chart-field.tsx';

const EVERY = Object.keys(clinicalSchema.shape).map((name) => `clinical.${name}`);
const ALWAYS = ['clinical.side', 'clinical.symptoms', 'clinical.findings'];

export function ChartPart({ families }: { families: readonly string[] }) {
  const clinical = useCase((value) => value.clinical);
  const asked = useMemo(() => {
    const rows = FAMILIES.filter(({ title }) => families.includes(title)).flatMap(
      ({ rows }) => rows,
    );
    return new Set([...ALWAYS, ...factsOfRows(rows)]);
  }, [families]);
  const typed = Object.entries(clinical).filter(([, value]) => value.trim() !== '');
  const known = new Set(typed.map(([name]) => `clinical.${name}`));
  const shown = EVERY.filter((fact) => asked.has(fact) || known.has(fact)).filter(isChartFact);
  return (
    <Fold title="Chart facts" summary={`${typed.length} known`} places={['clinical']}>
      <FieldStack>
        <FieldRow min={9}>
          {shown.map((fact) => (
            <ChartField key={fact} fact={fact} />
          ))}
        </FieldRow>
      </FieldStack>
    </Fold>
  );
}
