// Dental work before transplant, valve surgery, chemotherapy, radiation, dialysis (Medicare).
import type { Family } from '../checklist-row.ts';
import { policy } from '../cite.ts';

const cms = policy(
  'CMS on dental services inextricably linked to covered care; ADA News, January 2025',
);
const DENTAL = ['41899', 'D0120-D9999'];

export const linkedDental: Family = {
  id: 'linked-dental',
  title: 'Dental work before medical treatment',
  rows: [
    {
      id: 'linked-dental.treatment',
      kind: 'fact',
      title: 'Medical treatment that the dental work comes before',
      why: 'Only work that is linked to such a treatment is covered.',
      from: 'referring',
      facts: ['clinical.linkedTreatment'],
      source: cms,
    },
    {
      id: 'linked-dental.listed',
      kind: 'criterion',
      title: 'A treatment on the list',
      why: 'Transplant, valve, chemotherapy, CAR-T, bone agents in cancer, dialysis, head and neck cancer, jaw tumor, jaw fracture.',
      rule: {
        fact: 'clinical.linkedTreatment',
        oneOf: [
          'transplant',
          'valve',
          'chemotherapy',
          'car-t',
          'bone-agents',
          'dialysis',
          'head-neck-cancer',
          'jaw-tumor',
          'jaw-fracture',
        ],
      },
      fails: 'The treatment is not on Medicare’s list of linked treatments.',
      source: cms,
    },
    {
      id: 'linked-dental.exchange',
      kind: 'document',
      title: 'Referral or exchange between physician and dentist',
      why: 'Coordinated care has to stand in the record; the ADA referral form will do.',
      from: 'referring',
      documents: ['referral', 'coordination-letter'],
      source: cms,
    },
    {
      id: 'medicare.dental-kx',
      kind: 'criterion',
      title: 'KX on every dental line',
      why: 'From July 1, 2025 a claim without KX may be denied as excluded.',
      payers: ['medicare'],
      rule: { modifier: 'KX', onCodes: DENTAL },
      fails: 'KX is missing on a dental line; from July 1, 2025 Medicare may deny it as excluded.',
      source: cms,
    },
  ],
};
