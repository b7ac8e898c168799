// Bone grafts, sinus lifts, implants, prostheses.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

const GRAFT = { codes: ['21208-21215', '21244-21249', 'D7950-D7955', 'D6010'] };
const anthem = policy(
  'Anthem graft policy: bone missing from congenital anomaly, infection or trauma',
);

export const grafts: Family = {
  id: 'grafts',
  title: 'Bone grafts, implants, prostheses',
  rows: [
    {
      id: 'grafts.cause',
      kind: 'fact',
      title: 'Why the bone or tooth is missing',
      why: 'After tumor, injury, cleft or infection it is medical; ordinary tooth loss is not.',
      from: 'surgeon',
      facts: ['clinical.cause'],
      source: anthem,
    },
    {
      id: 'grafts.tooth-loss',
      kind: 'criterion',
      title: 'More than ordinary tooth loss',
      why: 'Plans exclude grafts and implants for teeth that were simply lost.',
      rule: {
        fact: 'clinical.cause',
        oneOf: ['trauma', 'tumor', 'cyst', 'cleft', 'congenital', 'infection'],
      },
      fails:
        'Bone or teeth lost in the ordinary way are not a medical benefit: ask the dental plan.',
      source: anthem,
    },
    {
      id: 'grafts.ridge',
      kind: 'fact',
      title: 'Ridge height and width in mm',
      why: 'The defect is judged by its measure.',
      from: 'chart',
      when: GRAFT,
      facts: ['clinical.ridgeHeight', 'clinical.ridgeWidth'],
      source: policy('AAPC oral surgery coding alerts; trojanonline.com on sinus augmentation'),
    },
    {
      id: 'grafts.image',
      kind: 'document',
      title: 'CBCT of the site',
      why: 'Height, width and the sinus are read on it.',
      from: 'office',
      when: GRAFT,
      documents: ['cbct', 'ct-report'],
      freshDays: 365,
      source: policy('trojanonline.com on sinus augmentation'),
    },
    {
      id: 'grafts.alternatives',
      kind: 'fact',
      title: 'Why not a denture',
      why: 'The cheaper way has to be ruled out.',
      from: 'surgeon',
      facts: ['clinical.alternatives'],
      source: practice(),
    },
    {
      id: 'grafts.prosthesis-plan',
      kind: 'document',
      title: 'Pathology report and plan of the prosthesis',
      why: 'An obturator or facial prosthesis follows a resection that has to be shown.',
      from: 'outside',
      when: { codes: ['21076-21084', '21086-21088'] },
      documents: ['pathology-report', 'treatment-plan'],
      source: practice(),
    },
    {
      id: 'medicare.implants',
      kind: 'criterion',
      title: 'Ridge rebuilt together with tumor removal',
      why: 'Medicare pays for the ridge only when it is rebuilt in the operation for a tumor.',
      payers: ['medicare'],
      when: GRAFT,
      rule: { fact: 'clinical.cause', oneOf: ['tumor'] },
      fails:
        'Medicare covers neither implants nor ridge building except at the removal of a tumor.',
      source: policy('Noridian, Medicare dental coverage'),
    },
  ],
};
