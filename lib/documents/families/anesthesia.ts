// Anesthesia and facility for dental work.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const FACILITY = {
  any: [
    { codes: ['00170', 'G0330'] },
    { fact: 'auth.placeOfService', oneOf: ['19', '21', '22', '24'] },
  ],
};
const SEDATION = { codes: ['99151-99157', 'D9222-D9248'] };
const centene = policy('Centene PA.CP.MP.61');

export const anesthesia: Family = {
  id: 'anesthesia',
  title: 'Anesthesia and facility for dental work',
  rows: [
    {
      id: 'anesthesia.history',
      kind: 'document',
      title: 'History and physical',
      why: 'The risk in the chair is a medical finding.',
      from: 'referring',
      documents: ['history-and-physical', 'hospital-record'],
      freshDays: 180,
      source: centene,
    },
    {
      id: 'anesthesia.plan',
      kind: 'document',
      title: 'Treatment plan with teeth',
      why: 'How much has to be done decides whether the chair will do.',
      from: 'office',
      documents: ['treatment-plan'],
      freshDays: 180,
      source: centene,
    },
    {
      id: 'anesthesia.asa',
      kind: 'fact',
      title: 'ASA class',
      why: 'Risk in one number.',
      from: 'surgeon',
      facts: ['clinical.asaClass'],
      source: practice(),
    },
    {
      id: 'anesthesia.reason',
      kind: 'fact',
      title: 'Why not in the chair: failed attempts with dates, disability or disease',
      why: 'Local anesthesia has to have failed or be out of the question.',
      from: 'chart',
      facts: ['clinical.chairsideAttempts'],
      met: {
        any: [
          { known: 'clinical.chairsideAttempts' },
          { known: 'clinical.facilityReason' },
          { fact: 'clinical.disability', oneOf: ['Y'] },
        ],
      },
      source: centene,
    },
    {
      id: 'anesthesia.record',
      kind: 'document',
      title: 'Anesthesia record with start and stop',
      why: 'Anesthesia is paid by the minute, by another provider.',
      from: 'office',
      when: { all: [{ any: [FACILITY, SEDATION] }, { stage: 'done' }] },
      documents: ['anesthesia-record'],
      source: policy('AAPC oral surgery coding alerts on sedation time'),
    },
    {
      id: 'bcbs-mississippi.dental-anesthesia',
      kind: 'criterion',
      title: 'Age 6 and under with 6 or more diseased teeth, in a facility',
      why: 'This plan’s rule for dental work under anesthesia.',
      payers: ['bcbs-mississippi'],
      rule: {
        all: [
          { number: 'age', under: 7 },
          { number: 'clinical.teethAffected', min: 6 },
          { fact: 'auth.placeOfService', oneOf: ['19', '22', '24'] },
        ],
      },
      fails:
        'This plan covers it in an outpatient facility for children of 6 and under with serious disease of 6 or more teeth.',
      source: policy('BCBS Mississippi L.7.02.402'),
    },
    {
      id: 'centene.dental-anesthesia',
      kind: 'criterion',
      title: 'Under 8 with complex care, disability, failed local anesthesia or injury',
      why: 'This plan’s list of reasons.',
      payers: ['centene'],
      rule: {
        any: [
          { all: [{ number: 'age', under: 8 }, { known: 'clinical.facilityReason' }] },
          {
            all: [{ known: 'clinical.disability' }, { fact: 'clinical.disability', oneOf: ['Y'] }],
          },
          { known: 'clinical.chairsideAttempts' },
          { diagnoses: ['S'] },
        ],
      },
      fails:
        'None of this plan’s reasons is recorded: under 8 with complex care, disability, failed local anesthesia, injury.',
      source: centene,
    },
  ],
};
