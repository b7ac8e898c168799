// Whole situations as a front desk meets them: what was done and why, the plans and what they answered → who is billed
// first, the reason on paper, and what to ask.
import { describe, expect, test } from 'vitest';
import { planOrder } from '../../../lib/coverage/order.ts';
import { blank, line, plan } from '../case/invented.ts';

type Changes = Record<string, unknown>;

const medical = (changes: Changes = {}) =>
  plan({ id: 'medical', kind: 'medical', relationship: 'self', ...changes });
const dental = (changes: Changes = {}) =>
  plan({ id: 'dental', kind: 'dental', relationship: 'self', ...changes });
const parent = (id: string, birthDate: string, kind = 'medical') =>
  plan({ id, kind, relationship: 'child', subscriber: { birthDate } });
const accident = (changes: Changes) => ({ ...blank().accident, ...changes });

interface Situation {
  diagnosis: string;
  code: string;
  plans: ReturnType<typeof plan>[];
  accident?: ReturnType<typeof accident>;
  order: string[];
  reason: RegExp;
  /** What is asked of whom; null where nothing is. */
  ask: RegExp | null;
  certain: boolean;
}

const SITUATIONS: [what: string, situation: Situation][] = [
  [
    'a broken jaw with both plans: medical, and nothing to ask',
    {
      diagnosis: 'S02.652A',
      code: '21462',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Injury/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a tooth knocked out at play is an injury, though teeth are treated',
    {
      diagnosis: 'S03.2XXA',
      code: 'D7270',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Injury/,
      ask: null,
      certain: true,
    },
  ],
  [
    'bony wisdom teeth: the medical contract decides, both are asked',
    {
      diagnosis: 'K01.1',
      code: 'D7240',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /bony impactions/,
      ask: /medical plan: is the removal of bony impacted teeth covered/,
      certain: false,
    },
  ],
  [
    'a decayed tooth pulled: dental, and nothing to ask',
    {
      diagnosis: 'K02.9',
      code: 'D7140',
      plans: [medical(), dental()],
      order: ['dental', 'medical'],
      reason: /Tooth care/,
      ask: null,
      certain: true,
    },
  ],
  [
    'an implant without an injury or a tumor: dental',
    {
      diagnosis: 'K08.409',
      code: 'D6010',
      plans: [medical(), dental()],
      order: ['dental', 'medical'],
      reason: /Tooth care/,
      ask: null,
      certain: true,
    },
  ],
  [
    'an implant after a tumor was taken out: medical',
    {
      diagnosis: 'D16.5',
      code: '21248',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Tumor/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a jaw cyst: probably medical, both are asked',
    {
      diagnosis: 'K09.0',
      code: '21040',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Cyst/,
      ask: /dental plan: does it pay first for a cyst of the jaw/,
      certain: false,
    },
  ],
  [
    'a white patch biopsied: probably medical, both are asked',
    {
      diagnosis: 'K13.21',
      code: '40808',
      plans: [medical(), dental()],
      order: ['medical', 'dental'],
      reason: /Lining of mouth/,
      ask: /a lesion of the mouth or tongue/,
      certain: false,
    },
  ],
  [
    'bone that died of a drug: medical',
    {
      diagnosis: 'M87.180',
      code: '21025',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Infection or disease of the jaw/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a sleep apnea device: medical, the dental plan last',
    {
      diagnosis: 'G47.33',
      code: 'E0486',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Sleep apnea/,
      ask: null,
      certain: true,
    },
  ],
  [
    'an opening into the sinus: a plan may call it dental',
    {
      diagnosis: 'J32.0',
      code: '30580',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Sinus/,
      ask: /opening between mouth and sinus/,
      certain: false,
    },
  ],
  [
    'hurt at work: workers’ compensation before the health plan and the dental plan',
    {
      diagnosis: 'S02.602A',
      code: '21453',
      accident: accident({ employment: 'Y' }),
      plans: [
        dental(),
        medical(),
        plan({ id: 'work', relationship: 'other', filingIndicator: 'WC' }),
      ],
      order: ['work', 'medical', 'dental'],
      reason: /Work or auto accident/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a car crash: the auto insurer before the health plan',
    {
      diagnosis: 'S02.411A',
      code: '21422',
      accident: accident({ auto: 'Y' }),
      plans: [medical(), plan({ id: 'auto', relationship: 'other', filingIndicator: 'AM' })],
      order: ['auto', 'medical'],
      reason: /Work or auto accident/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a child of two insured parents with jaw surgery: the earlier birthday in the year',
    {
      diagnosis: 'M26.04',
      code: '21196',
      plans: [parent('father', '1980-09-02'), parent('mother', '1982-02-11')],
      order: ['mother', 'father'],
      reason: /Birthday rule/,
      ask: null,
      certain: true,
    },
  ],
  [
    'the same child without the birthdays: they are asked for',
    {
      diagnosis: 'M26.04',
      code: '21196',
      plans: [parent('father', ''), parent('mother', '1982-02-11')],
      order: ['father', 'mother'],
      reason: /Birthdays of both parents are needed/,
      ask: null,
      certain: false,
    },
  ],
  [
    'a child with both parents’ dental plans and one medical plan: medical, then by birthday',
    {
      diagnosis: 'Q38.1',
      code: 'D7962',
      plans: [
        parent('late', '1979-11-30', 'dental'),
        parent('early', '1985-01-05', 'dental'),
        medical({ relationship: 'child' }),
      ],
      order: ['medical', 'early', 'late'],
      reason: /Tongue tie/,
      ask: null,
      certain: true,
    },
  ],
  [
    'a plan of one’s own before the spouse’s',
    {
      diagnosis: 'M26.621',
      code: '21240',
      plans: [plan({ id: 'spouse', relationship: 'spouse' }), medical()],
      order: ['medical', 'spouse'],
      reason: /subscriber pays before/,
      ask: null,
      certain: true,
    },
  ],
  [
    'Medicaid behind the plan of a parent',
    {
      diagnosis: 'Q35.9',
      code: '42200',
      plans: [medical({ id: 'medicaid', filingIndicator: 'MC' }), parent('parent', '1990-04-04')],
      order: ['parent', 'medicaid'],
      reason: /Medicaid pays after/,
      ask: null,
      certain: true,
    },
  ],
  [
    'Medicare beside a plan of work: the patient is asked about the employer',
    {
      diagnosis: 'C03.1',
      code: '21044',
      plans: [
        medical({ id: 'medicare', filingIndicator: 'MB' }),
        plan({ id: 'work', relationship: 'spouse' }),
      ],
      order: ['medicare', 'work'],
      reason: /size of the employer. Ask the patient/,
      ask: null,
      certain: false,
    },
  ],
  [
    'nothing written yet: both are asked about this procedure',
    {
      diagnosis: '',
      code: '',
      plans: [dental(), medical()],
      order: ['medical', 'dental'],
      reason: /Nothing in the case decides it/,
      ask: /this procedure/,
      certain: false,
    },
  ],
];

describe('who is asked first', () => {
  test.each(SITUATIONS)('%s', (_what, { diagnosis, code, plans, accident: event, ...wanted }) => {
    const found = planOrder(
      blank({
        diagnoses: diagnosis ? [{ code: diagnosis, description: '' }] : [],
        lines: [line({ code })],
        plans,
        ...(event ? { accident: event } : {}),
      }),
    );
    expect(found.order).toEqual(wanted.order);
    expect(found.reasons.join(' ')).toMatch(wanted.reason);
    expect(found.certain).toBe(wanted.certain);
    if (wanted.ask) expect(found.asks.join(' ')).toMatch(wanted.ask);
    else expect(found.asks).toEqual([]);
  });

  test('each carrier is asked its own question', () => {
    const { asks } = planOrder(
      blank({
        diagnoses: [{ code: 'K01.1', description: '' }],
        lines: [line({ code: 'D7240' })],
        plans: [medical(), dental()],
      }),
    );
    expect(asks.map((ask) => /^Ask the (\w+) plan/.exec(ask)?.[1])).toEqual(['medical', 'dental']);
  });
});
