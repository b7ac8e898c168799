// What became of a field, as a sentence for the person who has to finish the form.
import type { WriteReason, WriteResult } from '../../lib/form/write-op.ts';

const WHY: Readonly<Record<WriteReason, string>> = {
  gone: 'The page took this field away before it could be written. Fill the page again.',
  changed: 'This field is not the one you looked over: the page changed it. Fill the page again.',
  hidden: 'This field cannot be seen any more. Open its section in the page, then fill again.',
  covered: 'Something lies over this field. Close it in the page, then fill again.',
  'read-only': 'The page does not let anyone type here.',
  disabled: 'The page has switched this field off.',
  'too-long': 'The value is longer than the field takes. Type it in the way the payer wants it.',
  'no-option': 'The list has no entry for this value. Choose it in the page yourself.',
  'several-options':
    'More than one entry of the list could mean this. Choose it in the page yourself.',
  'options-timeout':
    'The list did not load. Wait for the page, then fill again, or choose it yourself.',
  'not-taken': 'The field did not take the value. Type it in the page yourself.',
  cleared:
    'The page emptied this field after it was written. Check what it wants, then type it in.',
  altered: 'The page changed this value after it was written. Compare it with the case.',
};

/** One sentence for a result that is not simply filled; '' when nothing is to be said. */
export function resultSentence({ status, reason }: Pick<WriteResult, 'status' | 'reason'>): string {
  if (status === 'filled') return '';
  if (status === 'added')
    return 'The page took it into a list of its own. Undo cannot take it out again: remove it there.';
  if (status === 'already') return 'It already held this value.';
  if (status === 'kept') return 'It held something else already, which was left as it is.';
  return reason ? WHY[reason] : 'It was not written. Type it in the page yourself.';
}

/** Whether the person has to do something about a field. */
export function needsPerson({ status }: Pick<WriteResult, 'status'>): boolean {
  return status === 'refused' || status === 'lost';
}
