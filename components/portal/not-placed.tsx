// Values of the case that found no field on the page: the person knows where they go, and shows it once.
import { Button, Group, Text } from '@mantine/core';
import type { Facts, FieldKey } from '../../lib/case/field-keys.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';
import type { Meaning } from '../../lib/form/teach.ts';
import { CopyValue } from './copy-value.tsx';
import { Fold } from './left-list.tsx';

export function NotPlaced({
  keys,
  facts,
  onPoint,
}: {
  keys: readonly FieldKey[];
  facts: Facts;
  onPoint: (meaning: Meaning) => void;
}) {
  if (keys.length === 0) return null;
  const many = keys.length === 1 ? '1 value has' : `${keys.length} values have`;
  return (
    <Fold title={`${many} no field here`}>
      <div className="card">
        {keys.map((key) => (
          <Group key={key} gap={6} wrap="nowrap" className="plan-row">
            <div className="plan-text">
              <span className="plan-label">{nameOfKey(key)}</span>
              <span className="plan-value">{facts[key]}</span>
            </div>
            <CopyValue value={facts[key] ?? ''} name={nameOfKey(key)} />
            <Button
              size="compact-xs"
              variant="light"
              style={{ flexShrink: 0 }}
              title="Point at its field in the page"
              aria-label={`Point at the field for ${nameOfKey(key)}`}
              onClick={() => onPoint({ key })}
            >
              Point at it
            </Button>
          </Group>
        ))}
      </div>
      <Text size="xs" c="dimmed" mt={4}>
        Press “Point at it”, then click the field in the page. It is kept for this portal.
      </Text>
    </Fold>
  );
}
