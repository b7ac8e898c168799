// Turns label texts and identifiers into plain lower-case words, so that one vocabulary serves both.
import { onceAReading } from './one-reading.ts';

/** `renderingProviders.serviceProvider.0.npi` -> `rendering providers service provider 0 npi`; `Insured's I.D.` -> `insureds id`. */
export function plainWords(text: string | undefined): string {
  return text ? plain(text) : '';
}

const plain = onceAReading((text) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bi\.\s?d\.?(?=\s|$|[^a-z])/g, 'id')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .replace(/#/g, ' number ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** For comparing option texts: case, spaces and punctuation do not count. */
export const loose = onceAReading((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
