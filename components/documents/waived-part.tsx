// What a person said this case does not need; each can be asked for again.
import { Anchor, Text } from '@mantine/core';
import { ALL_ROWS } from '../../lib/documents/families.ts';
import { useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';

export function WaivedPart() {
  const { practice } = useCaseSource();
  const waivers = useCase((value) => value.waivers);
  const update = useUpdate();
  if (waivers.length === 0) return null;
  const titleOf = (row: string) =>
    ALL_ROWS.find(({ id }) => id === row)?.title ??
    practice.checklist.find(({ id }) => `own.${id}` === row)?.title ??
    'A check';
  return (
    <Text size="xs" c="dimmed" my="xs" component="div">
      Not asked for here:{' '}
      {waivers.map(({ row }) => (
        <span key={row}>
          {titleOf(row)}{' '}
          <Anchor
            component="button"
            type="button"
            fz="xs"
            aria-label={`Ask again for ${titleOf(row)}`}
            onClick={() =>
              update((value) => ({
                ...value,
                waivers: value.waivers.filter((each) => each.row !== row),
              }))
            }
          >
            ask again
          </Anchor>{' '}
        </span>
      ))}
    </Text>
  );
}
