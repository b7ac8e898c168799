// Which procedure families a case belongs to, by its codes. Numbers of CPT (AMA) and CDT (ADA) stand here without
// descriptions; see NOTICE.
import type { PayerKey } from './checklist-row.ts';
import { holds, type Answers, type Condition } from './condition.ts';

const SLEEP_DIAGNOSIS: Condition = { diagnoses: ['G47.33', 'G47.31', 'G47.39'] };
const JAW_MOVED: Condition = {
  codes: ['21110', '21120-21123', '21141-21198', '21206', 'D7940-D7949'],
};

export const FAMILY_MATCH: Readonly<Record<string, Condition>> = {
  teeth: {
    any: [
      { codes: ['21031', '21032', '41805-41850', '41870-41874', 'D7140-D7251', 'D7472', 'D7473'] },
      { all: [{ codes: ['41899'] }, { not: { codes: ['00170', 'G0330'] } }] },
    ],
  },
  infection: {
    codes: [
      '10060',
      '10061',
      '21025',
      '21026',
      '21501',
      '40800',
      '40801',
      '41000',
      '41005-41009',
      '41015-41018',
      '41800',
      'D7510-D7521',
      'D7540',
      'D7550',
    ],
  },
  lesions: {
    codes: [
      '20220',
      '20225',
      '20240',
      '20245',
      '21030',
      '21034',
      '21040-21049',
      '40490',
      '40500-40530',
      '40808-40818',
      '41100-41114',
      '41116',
      '41120-41155',
      '41825-41827',
      '42100-42120',
      '42160',
      'D7285',
      'D7286',
      'D7410-D7465',
    ],
  },
  fractures: {
    any: [
      { codes: ['12011-13153', '21310-21490', '40830', '40831', '41250-41252', 'D7610-D7780'] },
      { all: [{ codes: ['20670', '20680', '20690-20694'] }, { diagnoses: ['S02'] }] },
    ],
  },
  tmj: {
    any: [
      {
        codes: [
          '20605',
          '20606',
          '21010',
          '21050-21073',
          '21116',
          '21240-21243',
          '29800',
          '29804',
          'D7810-D7880',
          'S8262',
          'E1700-E1702',
        ],
      },
      { all: [{ codes: ['21085'] }, { diagnoses: ['M26.6'] }] },
    ],
  },
  orthognathic: {
    any: [
      { all: [JAW_MOVED, { not: SLEEP_DIAGNOSIS }] },
      { all: [{ codes: ['21085'] }, { diagnoses: ['M26.0', 'M26.1', 'M26.2', 'M26.4'] }] },
    ],
  },
  sleep: {
    any: [
      {
        codes: [
          'E0485',
          'E0486',
          'K1027',
          '21199',
          '42145',
          '41512',
          '41530',
          '64582',
          'D9947-D9949',
        ],
      },
      { all: [JAW_MOVED, SLEEP_DIAGNOSIS] },
    ],
  },
  grafts: {
    codes: [
      '21076-21084',
      '21086-21089',
      '21208-21215',
      '21244-21249',
      'D5911-D5999',
      'D6010-D6013',
      'D7950-D7955',
    ],
  },
  frenum: { codes: ['40806', '40819', '41010', '41115', '41520', 'D7961', 'D7962'] },
  anesthesia: { codes: ['00170', 'G0330', '99151-99157', 'D9222-D9248'] },
  'glands-sinus': {
    codes: [
      '30580',
      '30600',
      '31020-31032',
      '31256',
      '31267',
      '42300-42510',
      '42650',
      '42665',
      'D7260',
      'D7261',
      'D7979-D7983',
    ],
  },
  nerve: {
    codes: [
      '20552',
      '20553',
      '64400',
      '64600-64610',
      '64612',
      '64615',
      '64716',
      '64740',
      '64864',
      '64865',
      '64885',
      '64910-64913',
      '64999',
      'J0585-J0588',
    ],
  },
  orthodontic: { codes: ['D8010-D8999'] },
  'linked-dental': { known: 'clinical.linkedTreatment' },
};

const DENTAL_CODES: Condition = { codes: ['41899', 'D0120-D7251'] };

/** Medicare pays for dental work only where it is linked, so there the question comes up with the code. */
export function matchesFamily(id: string, about: Answers, payers: ReadonlySet<PayerKey>): boolean {
  const match = FAMILY_MATCH[id];
  if (!match) return false;
  if (id === 'linked-dental' && payers.has('medicare') && holds(DENTAL_CODES, about)) return true;
  return holds(match, about) === true;
}
