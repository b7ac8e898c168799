// Jaw and facial fractures, lacerations, dislocations.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const BREAK = { diagnoses: ['S02'] };
const cover = policy(
  'Aetna CPB 0082; TRICARE TP15 C4 S7.1; BCBSM oral surgery: fractures of facial bones are covered',
);

export const fractures: Family = {
  id: 'fractures',
  title: 'Fractures, lacerations, dislocations',
  rows: [
    {
      id: 'fractures.accident',
      kind: 'fact',
      title: 'Date and kind of the accident',
      why: 'Work and auto insurers pay first; the payer asks before it opens the case.',
      from: 'patient',
      facts: ['accident.date'],
      met: {
        all: [
          { known: 'accident.date' },
          {
            any: [
              { known: 'accident.auto' },
              { known: 'accident.employment' },
              { known: 'accident.other' },
            ],
          },
        ],
      },
      when: { diagnoses: ['S'] },
      source: practice(),
    },
    {
      id: 'fractures.auto-state',
      kind: 'fact',
      title: 'State of the car accident',
      why: 'Decides which law says who pays first.',
      from: 'patient',
      when: { fact: 'accident.auto', oneOf: ['Y'] },
      facts: ['accident.state'],
      source: policy('NUCC 1500 manual, item 10b'),
    },
    {
      id: 'fractures.site-side',
      kind: 'fact',
      title: 'Site and side of each break',
      why: 'A fracture “of the jaw, unspecified” fits no operation.',
      from: 'chart',
      when: BREAK,
      facts: ['diagnoses[0].code'],
      met: {
        not: {
          diagnoses: [
            'S02.60',
            'S02.610',
            'S02.620',
            'S02.630',
            'S02.640',
            'S02.650',
            'S02.670',
            'S02.92',
            'S02.400',
            'S02.402',
          ],
        },
      },
      source: cover,
    },
    {
      id: 'fractures.image',
      kind: 'document',
      title: 'CT or panoramic image with its report',
      why: 'Shows each break, how far it moved and the teeth in the line.',
      from: 'imaging',
      when: { any: [BREAK, { diagnoses: ['S03.0'] }] },
      documents: ['ct-report', 'panoramic-image', 'cbct'],
      freshDays: 60,
      source: cover,
    },
    {
      id: 'fractures.er-record',
      kind: 'document',
      title: 'Emergency room record or accident report',
      why: 'Ties the injury to the accident, from a hand other than ours.',
      from: 'referring',
      when: { diagnoses: ['S'] },
      documents: ['accident-report', 'hospital-record'],
      source: practice(),
    },
    {
      id: 'fractures.wound-size',
      kind: 'fact',
      title: 'Length and depth of the wound',
      why: 'Repairs are coded by centimeters and layers.',
      from: 'surgeon',
      when: { codes: ['12011-13153', '40830', '40831', '41250-41252'] },
      facts: ['clinical.findings'],
      source: practice(),
    },
    {
      id: 'fractures.arch-bar-plan',
      kind: 'document',
      title: 'Plan and date for taking the arch bars off',
      why: 'Removal is a planned later step (58) only when the plan said so.',
      from: 'surgeon',
      when: { codes: ['20670', '20680'] },
      documents: ['treatment-plan', 'operative-note'],
      source: policy('AAOMS coding pages on removal of fixation'),
    },
  ],
};
