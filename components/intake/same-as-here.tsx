// Says that there is a case of this person already, with the way to it.
import { Alert, Anchor } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Facts } from '../../lib/case/field-keys.ts';
import { peopleIndex, personIn } from '../../lib/intake/duplicates.ts';
import { listCases } from '../../lib/store/cases.ts';
import { useRows } from '../cases/use-rows.ts';

export function SameAsHere({ facts }: { facts: Facts }) {
  const rows = useRows(listCases);
  const index = useMemo(() => peopleIndex(rows.kind === 'ready' ? rows.rows : []), [rows]);
  const [like] = index(personIn(facts));
  if (!like) return null;
  return (
    <Alert color="orange" p="xs" icon={<IconUsers size={16} />}>
      There is a case of {like.row.patientName} already
      {like.how === 'name' ? ', perhaps of the same person' : ''}.{' '}
      <Anchor size="sm" href={`#/case/${like.row.id}/read`}>
        Read the page into that case
      </Anchor>
    </Alert>
  );
}
