// What a person said this case, or this practice, does not need, with the reason; each can be asked for again.
import { Anchor, Text, TextInput } from '@mantine/core';
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
  const change = (row: string, reason: string | null) =>
    update((value) => ({
      ...value,
      waivers: value.waivers.flatMap((each) =>
        each.row !== row ? [each] : reason === null ? [] : [{ row, reason }],
      ),
    }));
  return (
    <section aria-label="Not asked for here">
      <Text size="xs" c="dimmed" mt="xs">
        Not asked for here
      </Text>
      {waivers.map(({ row, reason }) => (
        <Text key={row} size="xs" c="dimmed" component="div" my={4}>
          {titleOf(row)}{' '}
          <Anchor
            component="button"
            type="button"
            fz="xs"
            aria-label={`Ask again for ${titleOf(row)}`}
            onClick={() => change(row, null)}
          >
            ask again
          </Anchor>
          <TextInput
            size="xs"
            mt={2}
            aria-label={`Why ${titleOf(row)} is not needed`}
            placeholder="Why not?"
            value={reason}
            onChange={({ currentTarget: { value } }) => change(row, value)}
          />
        </Text>
      ))}
    </section>
  );
}
