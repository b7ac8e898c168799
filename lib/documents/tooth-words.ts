// Tooth numbers in the words a reviewer of a medical plan understands.
import { teethIn } from './sides.ts';

const PERMANENT = [
  'third molar',
  'second molar',
  'first molar',
  'second premolar',
  'first premolar',
  'canine',
  'lateral incisor',
  'central incisor',
];
const PRIMARY = ['second molar', 'first molar', 'canine', 'lateral incisor', 'central incisor'];

/** `17` -> `lower left third molar (tooth 17)`; '' for what is no tooth. */
export function oneTooth(tooth: string): string {
  const extra = /S$/.test(tooth) || Number(tooth) > 50;
  const kind = extra ? 'extra tooth near the ' : '';
  const primary = /^[A-T]/.test(tooth);
  const position = primary
    ? tooth.charCodeAt(0) - 64
    : Number(tooth) > 50
      ? Number(tooth) - 50
      : Number(tooth);
  const quarter = primary ? 5 : 8;
  if (!(position >= 1 && position <= quarter * 4)) return '';
  const index = Math.floor((position - 1) / quarter);
  const within = (position - 1) % quarter;
  const names = primary ? PRIMARY : PERMANENT;
  // Numbers run from the back of the upper right around to the back of the lower right.
  const name = names[index % 2 === 0 ? within : quarter - 1 - within] ?? '';
  const place = ['upper right', 'upper left', 'lower left', 'lower right'][index] ?? '';
  return `${kind}${place} ${primary ? 'primary ' : ''}${name} (tooth ${tooth})`;
}

/** `17,32` -> `lower left third molar (tooth 17) and lower right third molar (tooth 32)`. */
export function toothWords(numbers: string): string {
  const words = [...new Set(teethIn(numbers))].map(oneTooth).filter((word) => word !== '');
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
