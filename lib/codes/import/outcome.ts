// What reading a file of codes comes to: rows to keep, or the sentence that says why nothing was changed.

/** `own` is the practice's list of numbers. */
export type SetKind = 'icd10cm' | 'hcpcs' | 'ncci' | 'own';

/** A set of codes ready to be stored. */
export interface ReadSet {
  kind: SetKind;
  /** Such as `FY2027`; the file's own name where it has no edition. */
  edition: string;
  /** ISO days of service that it is for; '' where the file does not say. */
  from: string;
  to: string;
  /** One code or pair a line, sorted, columns parted by tabs. */
  lines: string[];
}

export type Refusal =
  | 'too-large'
  | 'web-page'
  | 'binary'
  | 'workbook'
  | 'truncated'
  | 'no-table'
  | 'columns'
  | 'no-year'
  | 'mislabelled'
  | 'empty';

export interface Refused {
  ok: false;
  reason: Refusal;
  message: string;
}

const SENTENCES: Record<Refusal, string> = {
  'too-large': 'This file is far larger than any list of codes. Nothing was changed.',
  'web-page':
    'This is a web page that was saved in place of the file. Download the file again; nothing was changed.',
  binary:
    'This is not a text file. Choose the .txt, .csv or .zip as it was downloaded; nothing was changed.',
  workbook:
    'This is an Excel workbook. Choose the text file, or save the sheet as CSV first; nothing was changed.',
  truncated: 'This zip is incomplete or damaged. Download it again; nothing was changed.',
  'no-table': 'No list of codes was found in this zip. Nothing was changed.',
  columns: 'The columns of this file are not those of a list that we know. Nothing was changed.',
  'no-year':
    'Keep the name that CMS gave the file, such as icd10cm_order_2027.txt: the year is taken from it. Nothing was changed.',
  mislabelled:
    'This file is named after a newer year than the codes in it. Download it again; nothing was changed.',
  empty: 'No codes of oral surgery are in this file. Nothing was changed.',
};

export function refuse(reason: Refusal, message = SENTENCES[reason]): Refused {
  return { ok: false, reason, message };
}
