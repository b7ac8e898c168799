// A new passphrase, typed twice, with its strength in words.
import { PasswordInput, Stack, Text } from '@mantine/core';
import type { CSSProperties } from 'react';
import { strengthOf, type Strength } from './strength.ts';
import classes from './vault.module.css';

export interface Pair {
  first: string;
  second: string;
}

/** What still stands in the way, or null when both are the same. */
export function pairProblem({ first, second }: Pair): string | null {
  return second !== '' && first !== second ? 'The two are not the same yet.' : null;
}

const COLOR: Record<Strength['level'], string> = {
  0: 'transparent',
  1: 'var(--mantine-color-red-7)',
  2: 'var(--mantine-color-orange-6)',
  3: 'var(--mantine-color-teal-6)',
  4: 'var(--mantine-color-teal-7)',
};

interface PassphrasePairProps {
  pair: Pair;
  onChange: (pair: Pair) => void;
  /** Said by the store after a try. */
  error?: string;
  label?: string;
  autoFocus?: boolean;
}

export function PassphrasePair(props: PassphrasePairProps) {
  const { pair, onChange, error, label = 'Passphrase', autoFocus } = props;
  const strength = strengthOf(pair.first);
  return (
    <Stack gap="sm">
      <div>
        <PasswordInput
          label={label}
          autoComplete="new-password"
          autoFocus={autoFocus}
          value={pair.first}
          error={error}
          onChange={(event) => onChange({ ...pair, first: event.currentTarget.value })}
        />
        <div
          className={classes.meter}
          style={{ '--meter': COLOR[strength.level] } as CSSProperties}
          aria-hidden
        >
          {[1, 2, 3, 4].map((step) => (
            <span
              key={step}
              className={classes.bar}
              data-on={step <= strength.level || undefined}
            />
          ))}
        </div>
        <Text size="xs" c="dimmed" mt={4} aria-live="polite">
          {strength.words}
        </Text>
      </div>
      <PasswordInput
        label="The same again"
        autoComplete="new-password"
        value={pair.second}
        error={pairProblem(pair)}
        onChange={(event) => onChange({ ...pair, second: event.currentTarget.value })}
      />
    </Stack>
  );
}
