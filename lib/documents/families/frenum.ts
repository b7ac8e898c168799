// Release of a tight frenum of tongue or lip.
import type { Family } from '../checklist-row.ts';
import { policy } from '../cite.ts';

const LIP = { codes: ['40806', '40819', 'D7961'] };
const anthem = policy('Anthem CG-SURG-122, frenotomy in infants');

export const frenum: Family = {
  id: 'frenum',
  title: 'Frenum release',
  rows: [
    {
      id: 'frenum.trouble',
      kind: 'fact',
      title: 'Trouble with feeding, chewing, swallowing or speech',
      why: 'A tight frenum alone is no reason; what it prevents is.',
      from: 'patient',
      facts: ['clinical.feedingProblem'],
      met: { any: [{ known: 'clinical.feedingProblem' }, { known: 'clinical.functionLoss' }] },
      source: policy('Independence Blue Cross 11.03.05d; Anthem CG-SURG-122'),
    },
    {
      id: 'frenum.report',
      kind: 'document',
      title: 'Lactation or speech report',
      why: 'Latch, weight or speech is shown by the one who measured it.',
      from: 'referring',
      documents: ['lactation-report', 'speech-report'],
      freshDays: 180,
      source: anthem,
    },
    {
      id: 'frenum.failed-help',
      kind: 'fact',
      title: 'Positioning help or therapy that failed',
      why: 'Less is tried first.',
      from: 'patient',
      facts: ['clinical.careTried'],
      source: anthem,
    },
    {
      id: 'frenum.photo',
      kind: 'document',
      title: 'Photo of the frenum',
      why: 'Shows what the note describes.',
      from: 'office',
      documents: ['photographs'],
      freshDays: 180,
      source: anthem,
    },
    {
      id: 'anthem.frenum-infant',
      kind: 'criterion',
      title: 'Frenotomy of an infant with a feeding problem',
      why: 'Lip ties, plasties and speech are outside this guideline.',
      payers: ['anthem'],
      rule: { all: [{ codes: ['41010'] }, { number: 'age', under: 1 }] },
      fails: 'Anthem’s guideline covers frenotomy of infants with a feeding problem only.',
      source: anthem,
    },
    {
      id: 'regence.frenum-lip',
      kind: 'criterion',
      title: 'Lip frenum under 12 months with a feeding problem',
      why: 'Later it is dental.',
      payers: ['regence'],
      when: LIP,
      rule: { all: [{ number: 'age', under: 1 }, { known: 'clinical.feedingProblem' }] },
      fails: 'A lip frenum is dental for this plan except under 12 months with a feeding problem.',
      source: policy('Regence dental policy 53'),
    },
  ],
};
