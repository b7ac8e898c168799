// Salivary stones and glands; sinus disease and openings.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const GLAND = { codes: ['42300-42510', '42650', '42665', 'D7979-D7983'] };
const SINUS = { codes: ['30580', '30600', '31020-31032', '31256', '31267', 'D7260', 'D7261'] };

export const glandsSinus: Family = {
  id: 'glands-sinus',
  title: 'Salivary glands and sinus',
  rows: [
    {
      id: 'glands-sinus.image',
      kind: 'document',
      title: 'Image with size and site',
      why: 'Stone, gland or sinus has to be seen.',
      from: 'imaging',
      documents: ['ct-report', 'cbct', 'ultrasound', 'panoramic-image', 'mri-report'],
      freshDays: 365,
      source: practice(),
    },
    {
      id: 'glands-sinus.stone',
      kind: 'fact',
      title: 'Size of the stone and number of infections',
      why: 'Small stones pass; repeated infection does not.',
      from: 'chart',
      when: { all: [GLAND, { diagnoses: ['K11.5'] }] },
      facts: ['clinical.stoneSize', 'clinical.infectionCount'],
      source: practice(),
    },
    {
      id: 'glands-sinus.opening',
      kind: 'fact',
      title: 'Size of the opening into the sinus in mm',
      why: 'Small openings heal alone.',
      from: 'surgeon',
      when: SINUS,
      facts: ['clinical.openingSize'],
      source: policy('UHC dental clinical policy DCP027.12'),
    },
    {
      id: 'glands-sinus.leak',
      kind: 'fact',
      title: 'Air or fluid through the opening, since when',
      why: 'A fistula that does not heal is what is closed.',
      from: 'chart',
      when: SINUS,
      facts: ['clinical.symptoms'],
      source: policy('UHC dental clinical policy DCP027.12'),
    },
    {
      id: 'glands-sinus.opening-size',
      kind: 'criterion',
      title: 'Opening larger than 2 mm',
      why: 'Closure is covered for large openings that will not heal alone.',
      when: SINUS,
      rule: { number: 'clinical.openingSize', over: 2 },
      fails:
        'The opening is 2 mm or less; closure is covered for larger ones that do not heal alone.',
      source: policy('UHC dental clinical policy DCP027.12'),
    },
  ],
};
