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
  accident: ReturnType<typeof accident>;
  order: string[];
  reason: RegExp;
  /** What is asked of whom; null where nothing is. */
  ask: RegExp | null;
  certain: boolean;
}

/** What a situation does not say: a dental and a medical plan, billed the other way round, and nothing is asked. */
const USUAL = () => ({
  plans: [dental(), medical()],
  accident: blank().accident,
  order: ['medical', 'dental'],
  ask: null,
  certain: true,
});
type Told = Pick<Situation, 'diagnosis' | 'code' | 'reason'> & Partial<Situation>;

const SITUATIONS: [what: string, told: Told][] = [
  [
    'a broken jaw with both plans: medical, and nothing to ask',
    {
      diagnosis: 'S02.652A',
      code: '21462',
      reason: /Injury/,
    },
  ],
  [
    'a tooth knocked out at play is an injury, though teeth are treated',
    {
      diagnosis: 'S03.2XXA',
      code: 'D7270',
      reason: /Injury/,
    },
  ],
  [
    'bony wisdom teeth: the medical contract decides, both are asked',
    {
      diagnosis: 'K01.1',
      code: 'D7240',
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
    },
  ],
  [
    'an implant after a tumor was taken out: medical',
    {
      diagnosis: 'D16.5',
      code: '21248',
      reason: /Tumor/,
    },
  ],
  [
    'a jaw cyst: probably medical, both are asked',
    {
      diagnosis: 'K09.0',
      code: '21040',
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
      reason: /Infection or disease of the jaw/,
    },
  ],
  [
    'a sleep apnea device: medical, the dental plan last',
    {
      diagnosis: 'G47.33',
      code: 'E0486',
      reason: /Sleep apnea/,
    },
  ],
  [
    'an opening into the sinus: a plan may call it dental',
    {
      diagnosis: 'J32.0',
      code: '30580',
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
      certain: false,
    },
  ],
  [
    'nothing written yet: both are asked about this procedure',
    {
      diagnosis: '',
      code: '',
      reason: /Nothing in the case decides it/,
      ask: /this procedure/,
      certain: false,
    },
  ],
];

describe('who is asked first', () => {
  test.each(SITUATIONS)('%s', (_what, told) => {
    const { diagnosis, code, plans, accident: event, ...wanted } = { ...USUAL(), ...told };
    const found = planOrder(
      blank({
        diagnoses: diagnosis ? [{ code: diagnosis, description: '' }] : [],
        lines: [line({ code })],
        plans,
        accident: event,
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
