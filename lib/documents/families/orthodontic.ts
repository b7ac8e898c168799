// Medical orthodontics of children.
import type { Family } from '../checklist-row.ts';
import { policy } from '../cite.ts';

export const orthodontic: Family = {
  id: 'orthodontic',
  title: 'Medical orthodontics',
  rows: [
    {
      id: 'aetna.orthodontic-salzmann',
      kind: 'document',
      title: 'Salzmann index form',
      why: 'Severity is scored on this form under the pediatric benefit.',
      from: 'referring',
      payers: ['aetna'],
      documents: ['salzmann-form'],
      source: policy('Aetna, medically necessary orthodontics under the ACA pediatric benefit'),
    },
    {
      id: 'orthodontic.report',
      kind: 'document',
      title: 'Report of the specialist',
      why: 'Says why it is medical and what happens without it.',
      from: 'referring',
      documents: ['orthodontist-report', 'specialist-note'],
      source: policy('Aetna, medically necessary orthodontics under the ACA pediatric benefit'),
    },
  ],
};
