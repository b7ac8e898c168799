// A status told in a sentence: "Your request has been approved."
import { readStatus } from './page-values.ts';

const SUBJECT =
  /\b(?:request|authori[sz]ation|auth|pre-?certification|case|referral|submission)(?: [A-Z0-9-]*\d[A-Z0-9-]*)?\s+(?:is|was|were|has been|have been)\s+(?:now\s+)?/gi;

/**
 * The status that a line tells of the request, or null. A line that says "if", "may", "when", or "not" about it tells
 * nothing certain: `If your request is denied, you may appeal`.
 */
export function spokenStatus(line: string): string | null {
  if (/\b(?:authori[sz]ation|precertification) (?:is )?not (?:required|needed)\b/i.test(line)) {
    return /\b(?:if|when|unless|may)\b/i.test(line) ? null : 'not required';
  }
  if (/\bno (?:prior )?authori[sz]ation (?:is )?(?:required|needed)\b/i.test(line)) {
    return /\b(?:if|when|unless|may)\b/i.test(line) ? null : 'not required';
  }
  for (const match of line.matchAll(SUBJECT)) {
    const before = line.slice(0, match.index);
    if (/\b(?:if|when|once|until|unless|whether|may|after|before|in case|should)\b/i.test(before)) {
      continue;
    }
    const status = readStatus(line.slice(match.index + match[0].length));
    if (status !== '') return status;
  }
  return null;
}
