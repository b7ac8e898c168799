// What a portal's terms say about automatic entry, in words.

export const STANCES = [
  { value: 'unknown', label: 'Not looked up yet' },
  { value: 'allowed', label: 'Allows it' },
  { value: 'ask', label: 'Ask the payer first' },
  { value: 'forbidden', label: 'Forbids it: copy by hand' },
] as const;

export type StanceValue = (typeof STANCES)[number]['value'];

export const stanceWords = (value: StanceValue): string =>
  STANCES.find((one) => one.value === value)?.label ?? '';
