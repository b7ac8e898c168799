// Digest of what identifies a control: the same after a server renders the form anew, another one when it is swapped.
import type { LabelChannels } from '../form/snapshot.ts';
import type { Control } from './control.ts';
import type { RowPlace } from './repeats.ts';

/** FNV-1a, 2 × 32 bits: not a secret, only a fingerprint. */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

const steady = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Fingerprint of what the control says of itself; taken again right before a write. */
export function ownDigest(control: Control, labels: Omit<LabelChannels, 'headings'>): string {
  const { element, widget } = control;
  const type = element.getAttribute('type') ?? '';
  const { name, id, label, aria } = labels;
  return digest(
    [widget, element.tagName, type, name, id, steady(label), steady(aria)].join('\u0001'),
  );
}

/** Fingerprint for the plan: own words, or what stands around it when it has none, and its row. */
export function signatureOf(own: string, labels: LabelChannels, row: RowPlace | undefined): string {
  const named = labels.name ?? labels.id ?? labels.label ?? labels.aria;
  const around = named
    ? []
    : [labels.column, labels.preceding, labels.floating, labels.headings[0]].map(steady);
  return digest([own, row ? String(row.index) : '', ...around].join('\u0001'));
}
