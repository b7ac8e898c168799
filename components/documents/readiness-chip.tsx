// Readiness at the head of a case: one word or count, leading to what is missing.
import { Badge } from '@mantine/core';
import { showSection } from '../cases/sections.ts';
import { readinessWords } from './readiness-words.ts';
import { useReadiness } from './use-readiness.ts';

export function ReadinessChip() {
  const readiness = useReadiness();
  if (!readiness.known) return null;
  const { missing, warnings } = readiness;
  const ready = missing.length === 0 && warnings.length === 0;
  const short =
    missing.length > 0
      ? `${missing.length} missing`
      : ready
        ? 'Docs ready'
        : `${warnings.length} to check`;
  return (
    <Badge
      component="button"
      type="button"
      size="sm"
      color={ready ? 'green' : 'orange'}
      style={{ flex: 'none', cursor: 'pointer' }}
      title={`Documents: ${readinessWords(readiness)}`}
      onClick={() => showSection('documents')}
    >
      {short}
    </Badge>
  );
}
