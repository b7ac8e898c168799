// Impacted teeth and surgery of the tooth-bearing bone.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const REMOVAL = {
  any: [
    { codes: ['D7220-D7251'] },
    { all: [{ codes: ['41899'] }, { not: { codes: ['00170', 'G0330'] } }] },
  ],
};
/** Of a tooth that came through; the rest is judged by bone. */
const ERUPTED = { codes: ['D7140', 'D7210'] };
/** Work before a transplant or the like is judged by that: see linked-dental.ts. */
const LINKED = { known: 'clinical.linkedTreatment' };
const TORI = { codes: ['21031', '21032', 'D7472', 'D7473'] };
const ONLY_ERUPTED = {
  all: [ERUPTED, { not: { codes: ['41899', '21031', '21032', '41805-41874', 'D7220-D7251'] } }],
};
const ibx = policy('Independence Blue Cross 04.00.05d, extraction of bony impacted teeth');

export const teeth: Family = {
  id: 'teeth',
  title: 'Impacted teeth and tooth-bearing bone',
  rows: [
    {
      id: 'teeth.image',
      kind: 'document',
      title: 'Panoramic image or CBCT with the tooth',
      why: 'Shows bone cover, the root and how near the nerve is.',
      from: 'office',
      when: { not: ONLY_ERUPTED },
      documents: ['panoramic-image', 'cbct'],
      freshDays: 365,
      source: ibx,
    },
    {
      id: 'teeth.erupted-image',
      kind: 'document',
      title: 'Image of the tooth',
      why: 'Shows decay, root and bone of a tooth that came through.',
      from: 'office',
      when: { all: [ONLY_ERUPTED, { not: LINKED }] },
      documents: ['periapical-image', 'panoramic-image', 'cbct'],
      freshDays: 365,
      source: practice(),
    },
    {
      id: 'teeth.numbers',
      kind: 'fact',
      title: 'Tooth numbers on the line',
      why: 'An unlisted code says nothing of the tooth; it goes as supplemental data (JP).',
      from: 'chart',
      when: REMOVAL,
      facts: ['lines[0].toothNumbers'],
      met: { known: 'teeth' },
      source: policy('AAPC oral surgery coding alerts on unlisted dentoalveolar codes'),
    },
    {
      id: 'teeth.impaction',
      kind: 'fact',
      title: 'How the tooth is impacted',
      why: 'Contracts often cover bony impactions only.',
      from: 'chart',
      when: { all: [REMOVAL, { diagnoses: ['K01'] }] },
      facts: ['clinical.impaction'],
      source: ibx,
    },
    {
      id: 'teeth.symptoms',
      kind: 'fact',
      title: 'Why now: infections, pain, cyst or damage of the neighbour, with dates',
      why: 'A tooth that hurts nobody is not medically necessary to remove.',
      from: 'chart',
      when: { all: [REMOVAL, { not: LINKED }] },
      facts: ['clinical.symptoms'],
      source: ibx,
    },
    {
      id: 'teeth.unlisted-description',
      kind: 'fact',
      title: 'Description and fee of the unlisted code',
      why: 'An unlisted code is priced by its description and by what it is compared with.',
      from: 'chart',
      when: { codes: ['41899'] },
      facts: ['unlisted.description', 'unlisted.charge'],
      source: policy('AAPC oral surgery coding alerts on unlisted dentoalveolar codes'),
    },
    {
      id: 'teeth.soft-tissue',
      kind: 'criterion',
      title: 'Impaction in bone',
      why: 'Soft-tissue impactions are rarely a medical benefit.',
      when: { all: [REMOVAL, { known: 'clinical.impaction' }] },
      rule: { fact: 'clinical.impaction', oneOf: ['partial-bony', 'full-bony'] },
      fails:
        'A tooth under gum only is rarely covered by a medical plan: verify the benefit with both plans.',
      source: policy(
        'ameridenti.com, billing extractions to medical plans; Aetna CPB 0082; IBX 04.00.05d',
      ),
    },
    {
      id: 'teeth.tori-for-denture',
      kind: 'criterion',
      title: 'Tori for more than a denture',
      why: 'Removal of tori only to make room for a denture is excluded.',
      when: { all: [TORI, { known: 'clinical.cause' }] },
      rule: { not: { fact: 'clinical.cause', oneOf: ['denture'] } },
      fails:
        'Removal of tori only for a denture is not a medical benefit: state the other need, or ask the dental plan.',
      source: policy('BCBSM/BCN oral surgery policy'),
    },
    {
      id: 'teeth.dental-eob',
      kind: 'document',
      title: 'Dental plan’s answer',
      why: 'Where the dental plan pays first, the medical payer waits for its EOB.',
      from: 'outside',
      when: { all: [REMOVAL, { known: 'plans.dental' }, { stage: 'done' }] },
      documents: ['dental-denial', 'dental-eob'],
      source: practice(),
    },
  ],
};
