import { Alert, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { FillPlan } from '../../lib/form/plan-types.ts';
import type { Turn, TurnKind } from '../../lib/form/turn.ts';
import type { Chosen } from './use-fill.ts';

const NAMES: Readonly<Record<TurnKind, [one: string, many: string]>> = {
  lines: ['line', 'lines'],
  diagnoses: ['diagnosis', 'diagnoses'],
};
/** More do not fit side by side into a narrow panel. */
const MOST_BUTTONS = 6;

/** The choices that the person has made on this page so far. */
export function chosenIn({ turns }: FillPlan): Chosen {
  const picked = turns.filter(({ by }) => by === 'person');
  return Object.fromEntries(picked.map(({ kind, index }) => [kind, index]));
}

function sentence({ kind, index, count, by }: Turn, code: string): string {
  const [one, many] = NAMES[kind];
  if (index >= count) return `All ${count} ${many} are in: the boxes are left empty.`;
  const why = {
    person: '',
    heading: ', as its heading says',
    list: ', the others are listed',
    first: '',
  };
  return `This page takes one ${one} at a time: ${one} ${index + 1} of ${count} (${code})${why[by]}.`;
}

/** Where a page takes one line or diagnosis at a time: which one is offered, and the way to another. */
export function TurnChoice({
  turn,
  facts,
  onChoose,
}: {
  turn: Turn;
  facts: Facts;
  onChoose: (index: number) => void;
}) {
  const { kind, index, count } = turn;
  const [one] = NAMES[kind];
  const code = (at: number): string => facts[`${kind}[${at}].code`] ?? '';
  const data = Array.from({ length: count }, (_, at) => ({
    value: String(at),
    label: count > MOST_BUTTONS ? `${at + 1}: ${code(at)}` : String(at + 1),
  }));
  const value = String(index);
  return (
    <Alert color="blue" icon={<IconListNumbers />}>
      <Stack gap={6}>
        <Text size="sm" role="status">
          {sentence(turn, code(index))}
        </Text>
        {count > MOST_BUTTONS ? (
          <NativeSelect
            size="xs"
            aria-label={`Which ${one}`}
            value={value}
            data={index < count ? data : [{ value, label: 'None' }, ...data]}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          />
        ) : (
          <SegmentedControl
            size="xs"
            aria-label={`Which ${one}`}
            value={value}
            data={data}
            onChange={(next) => onChoose(Number(next))}
          />
        )}
      </Stack>
    </Alert>
  );
}
