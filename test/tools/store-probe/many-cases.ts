// Invented cases in any number, as full as real ones, for the tests of size.
import { caseSchema, CASE_VERSION, type Case } from '../../../lib/case/schema.ts';

const FIRST = [
  'Rosalind',
  'Ambrose',
  'Imogen',
  'Thaddeus',
  'Calista',
  'Leopold',
  'Winifred',
  'Cosmo',
];
const LAST = [
  'Quillfeather',
  'Marchbanks',
  'Tiddlewick',
  'Fenwhistle',
  'Larkspur',
  'Brambleby',
  'Snodgrass',
];
const PAYERS = ['Meadowlark Health', 'Harborview Mutual', 'Pinecrest Plan', 'Bluestem Benefit'];
const WORK = [
  { code: '21470', diagnosis: 'S02.65XA', words: 'open treatment of a jaw fracture' },
  { code: '21040', diagnosis: 'D16.5', words: 'removal of a cyst of the lower jaw' },
  { code: 'E0486', diagnosis: 'G47.33', words: 'appliance for sleep apnea' },
  { code: '41899', diagnosis: 'K01.1', words: 'impacted tooth' },
];

const pick = <T>(from: readonly T[], by: number): T => from[by % from.length]!;
const two = (value: number) => String(value).padStart(2, '0');

/** Case number `at`; the same number gives the same case. */
export function inventedCase(at: number): Case {
  const { code, diagnosis, words } = pick(WORK, at);
  const day = `2026-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
  return caseSchema.parse({
    version: CASE_VERSION,
    id: `case-${at}`,
    createdAt: `${day}T15:00:00.000Z`,
    patient: {
      lastName: `${pick(LAST, at)} ${at}`,
      firstName: pick(FIRST, at * 3),
      birthDate: `19${two(40 + (at % 60))}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`,
      sex: at % 2 ? 'F' : 'M',
      address: { line1: `${at} Orchard Lane`, city: 'Fairview', state: 'OH', zip: '44126' },
      phone: `440555${String(at % 10_000).padStart(4, '0')}`,
    },
    plans: [
      {
        id: 'plan',
        kind: 'medical',
        payerName: pick(PAYERS, at),
        memberId: `MEM${String(at).padStart(9, '0')}`,
        relationship: 'self',
      },
    ],
    visit: { consultOn: day, surgeryOn: day },
    diagnoses: [{ code: diagnosis, description: words }],
    lines: [{ id: 'line', code, description: words, units: '1', charge: '1250.00', fromDate: day }],
    request: { note: `${words}. ${'Seen, examined, discussed with the patient. '.repeat(12)}` },
    preauths:
      at % 2
        ? [{ id: 'preauth', planId: 'plan', status: 'sent', submittedOn: day, nextStepOn: day }]
        : [],
  });
}
