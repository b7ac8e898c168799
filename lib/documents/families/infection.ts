// Drainage, bone infection, bone death from drugs (MRONJ) and from radiation.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const DRAIN = {
  codes: [
    '40800',
    '40801',
    '41000',
    '41005-41009',
    '41015-41018',
    '41800',
    '21501',
    '10060',
    '10061',
    'D7510-D7521',
  ],
};
const BONE = { codes: ['21025', '21026'] };
const MRONJ = { diagnoses: ['M87.180'] };
const ADMITTED = {
  any: [
    { fact: 'auth.requestCategory', oneOf: ['inpatient'] },
    { fact: 'auth.placeOfService', oneOf: ['21'] },
    { fact: 'lines[0].placeOfService', oneOf: ['21'] },
  ],
};
/** Said, or told by what belongs to it; Y84.2 is the code for radiation as the cause (ICD-10-CM). */
const AFTER_RADIATION = {
  any: [
    { fact: 'clinical.jawRadiation', oneOf: ['Y'] },
    { known: 'clinical.radiationDose' },
    { known: 'clinical.radiationOn' },
    { diagnoses: ['Y84.2'] },
  ],
};
const aapc = policy('AAPC oral surgery coding alerts on drainage by space');
const bone = policy('mirahealth.care on 21025, bone excision for infection');
const mronj = policy('findacode.com and diseasedb on antiresorptive osteonecrosis of the jaw');

export const infection: Family = {
  id: 'infection',
  title: 'Infection and bone death of the jaw',
  rows: [
    {
      id: 'infection.space',
      kind: 'fact',
      title: 'Space that was or will be opened',
      why: 'The code is chosen by where the pus was opened, inside or outside.',
      from: 'surgeon',
      when: DRAIN,
      facts: ['clinical.space'],
      source: aapc,
    },
    {
      id: 'infection.antibiotics',
      kind: 'fact',
      title: 'Antibiotics with dates',
      why: 'Shows what was tried before the knife.',
      from: 'chart',
      facts: ['clinical.antibiotics', 'clinical.antibioticsFrom'],
      source: aapc,
    },
    {
      id: 'infection.image',
      kind: 'document',
      title: 'CT report or image of the source',
      why: 'Depth and extent of the infection decide the code and the place.',
      from: 'imaging',
      documents: ['ct-report', 'cbct', 'panoramic-image', 'periapical-image'],
      freshDays: 90,
      source: aapc,
    },
    {
      id: 'infection.hospital-record',
      kind: 'document',
      title: 'Hospital history and physical',
      why: 'An admitted patient’s need is shown by vitals and airway on admission.',
      from: 'referring',
      when: { all: [DRAIN, ADMITTED] },
      documents: ['hospital-record'],
      source: aapc,
    },
    {
      id: 'infection.failed-care',
      kind: 'fact',
      title: 'Failed non-surgical care with dates',
      why: 'Bone is cut out only when medicine did not cure it.',
      from: 'chart',
      when: BONE,
      facts: ['clinical.careTried', 'clinical.careFrom'],
      source: bone,
    },
    {
      id: 'infection.culture',
      kind: 'document',
      title: 'Culture or pathology',
      why: 'Proves infection of the bone and excludes a tumor.',
      from: 'outside',
      when: BONE,
      documents: ['culture-report', 'pathology-report'],
      source: bone,
    },
    {
      id: 'infection.extent',
      kind: 'fact',
      title: 'Extent of bone, sequestrum and approach',
      why: 'The size of the operation is judged by the bone that has to go.',
      from: 'surgeon',
      when: BONE,
      facts: ['clinical.findings'],
      source: bone,
    },
    {
      id: 'infection.mronj-drug',
      kind: 'fact',
      title: 'Bone drug with dose and since when',
      why: 'Without the drug the diagnosis does not stand.',
      from: 'referring',
      when: MRONJ,
      facts: ['clinical.drug', 'clinical.drugFrom'],
      source: mronj,
    },
    {
      id: 'infection.mronj-prescriber',
      kind: 'document',
      title: 'Note of the prescriber of the bone drug',
      why: 'Confirms drug, dose and dates from the office that gave it.',
      from: 'referring',
      when: MRONJ,
      documents: ['prescriber-note', 'referral'],
      source: practice(),
    },
    {
      id: 'infection.mronj-facts',
      kind: 'fact',
      title: 'Weeks of exposed bone, and jaw radiation yes or no',
      why: 'Both belong to the definition of the disease.',
      from: 'chart',
      when: MRONJ,
      facts: ['clinical.exposedBoneWeeks', 'clinical.jawRadiation'],
      source: mronj,
    },
    {
      id: 'infection.mronj-weeks',
      kind: 'criterion',
      title: 'Bone exposed for more than 8 weeks',
      why: 'The standard definition of drug-related bone death of the jaw.',
      when: MRONJ,
      rule: { number: 'clinical.exposedBoneWeeks', over: 8 },
      fails:
        'The definition asks for bone exposed for more than 8 weeks: correct the weeks or the diagnosis.',
      source: mronj,
    },
    {
      id: 'infection.mronj-radiation',
      kind: 'criterion',
      title: 'No jaw radiation',
      why: 'After radiation the diagnosis is another one.',
      when: MRONJ,
      rule: { fact: 'clinical.jawRadiation', oneOf: ['N'] },
      fails:
        'Jaw radiation is recorded, so bone death is not the drug’s by definition: ask the surgeon which diagnosis is meant.',
      source: mronj,
    },
    {
      id: 'infection.mronj-effect-code',
      kind: 'criterion',
      title: 'Adverse-effect code of the drug',
      why: 'M87.180 is followed by the T code of the drug.',
      when: MRONJ,
      rule: { diagnoses: ['T45.8X5', 'T50.995', 'T45.1X5'] },
      fails: 'M87.180 needs the adverse-effect code of the drug as another diagnosis.',
      source: policy('ICD-10-CM tabular list, note at M87.1'),
    },
    {
      id: 'infection.radiation',
      kind: 'fact',
      title: 'Radiation dose, field and date',
      why: 'Bone death after radiation is covered as a result of cancer care.',
      from: 'referring',
      when: AFTER_RADIATION,
      facts: ['clinical.radiationDose', 'clinical.radiationOn'],
      source: policy('BCBS oral surgery policies that list jaw surgery for radiation problems'),
    },
  ],
};
