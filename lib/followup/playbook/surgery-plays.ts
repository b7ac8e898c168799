// Fractures, jaw surgery, grafts, nerves, glands and sinus.
import { daysBetween, isDate } from '../../case/calendar.ts';
import { hasCode, hasDiagnosis, type Play } from './play.ts';

export const fractures: Play = {
  family: 'fractures',
  title: 'Fractures and wounds',
  medical: 'Trauma is medical, always first, whoever pays in the end.',
  dental: 'A broken tooth alone is dental; medical may still cover an accident.',
  first: false,
  codes: ['21462', '21470', '21453', '21365', '12051'],
  diagnoses: ['S02.652A', 'S02.609A', 'S01.511A'],
  script: [
    'Was it a car or at work? Then another payer comes first: which, and is a claim open there?',
    'Was the notice of the emergency received, and by which day must it be there?',
    'Which visits are inside the 90 days after the surgery?',
  ],
  pitfalls: [
    {
      id: 'fractures.accident',
      happens: (c) =>
        hasDiagnosis(c, 'S02-', 'S01-') &&
        (!isDate(c.accident.date) || (c.accident.auto === '' && c.accident.employment === '')),
      text: 'An injury without its accident comes back with a questionnaire, and waits for weeks.',
      whatToDo: 'Enter the day of the accident, and whether it was a car or at work.',
      source: 'NUCC 1500 manual, items 10 and 14',
    },
    {
      id: 'fractures.later-visit',
      happens: (c) =>
        hasCode(c, '2145-', '2146-', '21470') && hasDiagnosis(c, 'S02.609D', 'S02.652D'),
      text: 'The diagnosis says “later visit” (D), but the fracture is treated now.',
      whatToDo: 'Active treatment carries the seventh character A, even weeks after the accident.',
      source: 'ICD-10-CM guidelines, section I.C.19.a',
    },
  ],
  sources: ['NUCC 1500 manual', 'ICD-10-CM guidelines', 'CMS global periods 2024'],
};

export const orthognathic: Play = {
  family: 'orthognathic',
  title: 'Jaw surgery',
  medical: 'A jaw that cannot chew, speak or breathe as it should, by measured numbers.',
  dental: 'Braces are dental or orthodontic; looks alone are covered by nobody.',
  first: false,
  codes: ['21141', '21196', '21198', '21199'],
  diagnoses: ['M26.02', 'M26.04', 'M26.213'],
  script: [
    'Does the plan exclude orthognathic surgery, whatever the need?',
    'Which measurements are required, from which films, and how old may they be?',
    'Does approval of the hospital follow, or is it asked for on its own?',
  ],
  pitfalls: [
    {
      id: 'orthognathic.exclusion-first',
      happens: (c) =>
        hasCode(c, '2114-', '2115-', '2119-') &&
        c.preauths.every(({ contacts }) => contacts.length === 0),
      text: 'Many plans exclude jaw surgery altogether, and then no letter helps.',
      whatToDo: 'Ask for the exclusion by phone before the packet is made, and keep the reference.',
      source: 'Anthem CG-SURG-84; Aetna CPB 0095',
    },
  ],
  sources: ['Anthem CG-SURG-84', 'Aetna CPB 0095', 'UHC CDG.013.14'],
};

export const grafts: Play = {
  family: 'grafts',
  title: 'Grafts and implants',
  medical: 'Bone lost by tumor, trauma, a cleft or a birth defect.',
  dental: 'Bone for a tooth implant after ordinary loss of teeth is dental.',
  first: false,
  codes: ['21210', '21215', '21248', '21249'],
  diagnoses: ['K08.23', 'S02.652S', 'Q37.9'],
  script: [
    'Is rebuilding the jaw after tumor or trauma covered, and who decides, medical or dental?',
    'Is the taking of the bone paid on its own?',
  ],
  pitfalls: [
    {
      id: 'grafts.harvest-inside',
      happens: (c) => hasCode(c, '21210', '21215') && hasCode(c, '20900', '20902'),
      text: 'Taking the bone is inside these graft codes.',
      whatToDo:
        'Take the harvest off the claim, unless it went to another place and the note says so.',
      source: 'CMS NCCI edits, 2024 quarter 3',
    },
  ],
  sources: ['CMS NCCI edits, 2024 quarter 3'],
};

export const nerve: Play = {
  family: 'nerve',
  title: 'Nerve and muscle',
  medical: 'Pain or numbness of a nerve of the face, and chronic migraine, are medical.',
  dental: 'Botulinum for tooth grinding is covered by few and by none without a policy.',
  first: false,
  codes: ['64400', '64615', '64612', '20552'],
  diagnoses: ['G50.0', 'G43.709', 'M79.2'],
  script: [
    'Is this use of botulinum covered, for this diagnosis, and how many units?',
    'Does the office buy the drug, or does a specialty pharmacy send it?',
  ],
  pitfalls: [
    {
      id: 'nerve.migraine-only',
      happens: (c) => hasCode(c, '64615') && !hasDiagnosis(c, 'G43-'),
      text: '64615 is for chronic migraine and nothing else.',
      whatToDo: 'Check the diagnosis with the surgeon; jaw muscles have no code of their own.',
      source: 'CMS NCCI manual, chapter 8',
    },
  ],
  sources: ['CMS NCCI manual and edits, 2024'],
};

export const glandsSinus: Play = {
  family: 'glands-sinus',
  title: 'Glands and sinus',
  medical: 'Glands and the sinus are medical; so is an opening between mouth and sinus.',
  dental: 'Lifting the sinus floor for an implant is dental.',
  first: false,
  codes: ['42330', '42408', '30580', '31020'],
  diagnoses: ['K11.5', 'K11.6', 'T81.83XA', 'J32.0'],
  script: [
    'Is a pre-authorization needed in the office, and another one in a surgery center?',
    'Is the image enough, or is a report of it wanted?',
  ],
  pitfalls: [
    {
      id: 'glands-sinus.soon-after',
      happens: (c) =>
        hasCode(c, '30580') &&
        isDate(c.visit.surgeryOn) &&
        isDate(c.visit.consultOn) &&
        daysBetween(c.visit.consultOn, c.visit.surgeryOn) === 0 &&
        hasCode(c, '41899', 'D7-'),
      text: 'Closing the opening on the day the tooth came out is often counted as part of it.',
      whatToDo: 'Let the note describe the size of the opening and the flap.',
      source: 'AAPC oral surgery coding alerts on fistula closure',
    },
  ],
  sources: ['AAPC oral surgery coding alerts'],
};
