// The names of those who can unlock; nothing to see where there is only one.
import { NativeSelect } from '@mantine/core';
import { nameWords, type WhoIsIt } from './use-people.ts';

export function WhoField({ who, label }: { who: WhoIsIt; label: string }) {
  const { people, person, choose } = who;
  if (people.length < 2) return null;
  return (
    <NativeSelect
      label={label}
      data={people.map((one) => ({ value: one.id, label: nameWords(one) }))}
      value={person ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
