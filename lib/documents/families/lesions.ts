// Biopsies, lesions of the mouth, cysts and tumors of the jaws.
import type { Family } from '../checklist-row.ts';
import { policy } from '../cite.ts';

const JAW = { codes: ['21030', '21034', '21040-21049', 'D7450-D7461'] };
const aaoms = policy('AAOMS coding corner on biopsy and excision');
const excellus = policy('Excellus 7.01.21; Aetna CPB 0082');

export const lesions: Family = {
  id: 'lesions',
  title: 'Biopsy, lesions, cysts and tumors',
  rows: [
    {
      id: 'lesions.size-site',
      kind: 'fact',
      title: 'Size and site of the lesion',
      why: 'Code and need follow from where it is and how large.',
      from: 'chart',
      facts: ['clinical.lesionSize', 'clinical.lesionSite'],
      source: aaoms,
    },
    {
      id: 'lesions.since',
      kind: 'fact',
      title: 'Since when, and how it changed',
      why: 'A lesion that stays or grows is what a biopsy is for.',
      from: 'patient',
      facts: ['clinical.lesionSince'],
      met: { any: [{ known: 'clinical.lesionSince' }, { known: 'illness.date' }] },
      source: aaoms,
    },
    {
      id: 'lesions.photo',
      kind: 'document',
      title: 'Photo of the lesion',
      why: 'Shows the reviewer what the note describes.',
      from: 'office',
      when: { not: JAW },
      documents: ['photographs'],
      freshDays: 180,
      source: aaoms,
    },
    {
      id: 'lesions.jaw-image',
      kind: 'document',
      title: 'CBCT, CT or panoramic image of the jaw lesion',
      why: 'Size, borders and roots decide between shelling out and resection.',
      from: 'office',
      when: JAW,
      documents: ['cbct', 'ct-report', 'panoramic-image'],
      freshDays: 365,
      source: excellus,
    },
    {
      id: 'lesions.prior-biopsy',
      kind: 'document',
      title: 'Pathology report of the earlier biopsy',
      why: 'An aggressive or malignant lesion is resected on a proven diagnosis.',
      from: 'outside',
      when: { codes: ['21044', '21045', '21046-21049', '21034'] },
      documents: ['pathology-report'],
      source: excellus,
    },
    {
      id: 'lesions.pathology-before-claim',
      kind: 'document',
      title: 'Pathology report',
      why: 'The claim waits for it, so that the final diagnosis is coded.',
      from: 'outside',
      when: { stage: 'done' },
      documents: ['pathology-report'],
      source: aaoms,
    },
    {
      id: 'lesions.board-plan',
      kind: 'document',
      title: 'Staging and tumor board plan',
      why: 'Cancer surgery is judged by stage and plan.',
      from: 'referring',
      when: { diagnoses: ['C0', 'C41.0', 'C41.1'] },
      documents: ['tumor-board-plan'],
      source: aaoms,
    },
    {
      id: 'excellus.tooth-cyst',
      kind: 'criterion',
      title: 'Cyst that does not come from a tooth',
      why: 'Some plans send cysts of teeth to the dental plan.',
      payers: ['excellus'],
      when: JAW,
      rule: { not: { diagnoses: ['K04.8', 'K09.0'] } },
      fails:
        'This plan may treat a cyst that comes from a tooth as dental: verify with both plans before sending.',
      source: policy('Excellus 7.01.21'),
    },
    {
      id: 'tricare.histology',
      kind: 'document',
      title: 'Order for the laboratory (histology)',
      why: 'Excision is covered where the tissue must be looked at.',
      from: 'office',
      payers: ['tricare'],
      when: { not: { stage: 'done' } },
      documents: ['laboratory-order', 'pathology-report'],
      source: policy('TRICARE policy manual TP15 chapter 4, section 7.1'),
    },
  ],
};
