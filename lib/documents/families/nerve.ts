// Nerve pain, nerve repair, trigger points, botulinum toxin.
import type { Family } from '../checklist-row.ts';
import { practice } from '../cite.ts';

const PAIN = { codes: ['64400', '64600-64610', '20552', '20553', '64612', '64615', '64999'] };
const REPAIR = { codes: ['64716', '64740', '64864', '64865', '64885', '64910-64913'] };
const TOXIN = { any: [{ codes: ['J0585-J0588'] }, { codes: ['64612', '64615'] }] };

export const nerve: Family = {
  id: 'nerve',
  title: 'Nerve pain, nerve repair, toxins',
  rows: [
    {
      id: 'nerve.drugs-tried',
      kind: 'fact',
      title: 'Drugs that were tried and failed',
      why: 'Carbamazepine or its like comes first.',
      from: 'chart',
      when: PAIN,
      facts: ['clinical.drugsTried'],
      source: practice(),
    },
    {
      id: 'nerve.specialist-note',
      kind: 'document',
      title: 'Neurology note',
      why: 'The diagnosis is expected from neurology.',
      from: 'referring',
      when: { all: [PAIN, { diagnoses: ['G50', 'G43', 'G24'] }] },
      documents: ['specialist-note', 'referral'],
      source: practice(),
    },
    {
      id: 'nerve.block',
      kind: 'fact',
      title: 'Response to a diagnostic block',
      why: 'Nerve destruction follows a block that helped.',
      from: 'chart',
      when: { codes: ['64600-64610'] },
      facts: ['clinical.blockResponse'],
      source: practice(),
    },
    {
      id: 'nerve.mapping',
      kind: 'document',
      title: 'Sensory mapping on several dates',
      why: 'A nerve is repaired when mapping shows that it does not recover.',
      from: 'office',
      when: REPAIR,
      documents: ['sensory-mapping'],
      source: practice(),
    },
    {
      id: 'nerve.toxin-record',
      kind: 'document',
      title: 'Muscle map with units, lot and waste',
      why: 'The drug is paid by the unit, used and discarded.',
      from: 'office',
      when: TOXIN,
      documents: ['muscle-map'],
      source: practice(),
    },
    {
      id: 'nerve.toxin-bruxism',
      kind: 'criterion',
      title: 'Toxin for more than clenching',
      why: 'For TMD and bruxism it often counts as unproven.',
      when: TOXIN,
      rule: {
        not: {
          all: [
            { diagnoses: ['G47.63', 'M26.6', 'F45.8'] },
            { not: { diagnoses: ['G24', 'G43', 'G50', 'G51'] } },
          ],
        },
      },
      fails:
        'Botulinum toxin for clenching or jaw-joint pain often counts as unproven: check the drug policy first.',
      source: practice(),
    },
  ],
};
