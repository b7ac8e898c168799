import { Group, Stack, Text, Title } from '@mantine/core';
import type { Facts } from '../../lib/case/field-keys.ts';
import { groupOfKey, KEY_GROUPS, nameOfKey } from '../../lib/case/field-names.ts';
import { CopyValue } from './copy-value.tsx';

/** Everything the case knows, to copy field by field: where a payer forbids filling, and where a page was not read. */
export function CribSheet({ facts }: { facts: Facts }) {
  const keys = Object.keys(facts);
  return (
    <Stack gap="sm">
      {KEY_GROUPS.map((group) => {
        const own = keys.filter((key) => groupOfKey(key) === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={group}>
            <Title order={3} size="xs" className="section-title" mb={2}>
              {group}
            </Title>
            <div className="card">
              {own.map((key) => (
                <Group key={key} gap={6} wrap="nowrap" className="plan-row">
                  <div className="plan-text">
                    <span className="plan-label">{nameOfKey(key)}</span>
                    <span className="plan-value">{facts[key]}</span>
                  </div>
                  <CopyValue value={facts[key] ?? ''} name={nameOfKey(key)} />
                </Group>
              ))}
            </div>
          </section>
        );
      })}
      {keys.length === 0 && (
        <Text size="sm" c="dimmed">
          The case holds nothing to copy yet.
        </Text>
      )}
    </Stack>
  );
}
