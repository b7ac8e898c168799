// The four families to begin with: biopsy, infection, jaw joint, sleep appliance.
import { hasCode, hasDiagnosis, hasDocument, type Play } from './play.ts';

export const lesions: Play = {
  family: 'lesions',
  title: 'Biopsy and lesions',
  medical:
    'A lesion of the mouth or jaw is disease of tissue, not of a tooth. Medical is asked first.',
  dental: 'Some plans call a cyst at a tooth root dental: ask before the surgery.',
  first: true,
  codes: ['40808', '41100', '41108', '40812', '21030', '21040'],
  diagnoses: ['K13.21', 'D10.39', 'K09.0', 'D16.5'],
  script: [
    'Is the surgeon in network for medical, and is oral surgery covered under medical?',
    'Is a pre-authorization needed for this code in the office? Who said so, and what is the reference?',
    'Does a cyst of the jaw count as medical or dental under this plan?',
    'Do you want the pathology report with the claim?',
  ],
  pitfalls: [
    {
      id: 'lesions.sample-or-whole',
      happens: (c) =>
        hasCode(c, '40808', '41100', '41105', '41108') &&
        hasCode(c, '40810', '40812', '40814', '40816', '41110', '41112', '41113'),
      text: 'A sample and the removal of the whole are billed: for one lesion payers pay only one.',
      whatToDo: 'Keep the sample only if it was another lesion, and let the note say so.',
      source: 'CMS NCCI edits, 2024 quarter 3',
    },
    {
      id: 'lesions.no-pathology',
      happens: (c) =>
        c.claims.some(({ status }) => status === 'to-send') &&
        hasCode(
          c,
          '40808',
          '40810',
          '40812',
          '40814',
          '40816',
          '41100',
          '41105',
          '41108',
          '21040',
          '21030',
        ) &&
        !hasDocument(c, 'pathology-report'),
      text: 'The claim is ready before the pathology report is: the diagnosis may still change.',
      whatToDo: 'Wait for the report, and bill the diagnosis that it confirms.',
      source:
        'ICD-10-CM guidelines, section IV.H: uncertain diagnoses are not coded for outpatients',
    },
  ],
  sources: ['AAOMS coding papers', 'CMS NCCI edits, 2024 quarter 3', 'Excellus 7.01.21'],
};

export const infection: Play = {
  family: 'infection',
  title: 'Infection',
  medical:
    'An infection that leaves the tooth (swelling, fever, a space of the face or neck) is medical.',
  dental: 'Pus at one tooth that is drained through the gum is often dental.',
  first: true,
  codes: ['41800', '41015', '41016', '40800', '21025'],
  diagnoses: ['K12.2', 'L03.211', 'M27.2', 'M87.180'],
  script: [
    'The patient cannot wait: is this an urgent request, and is the answer due in 72 hours?',
    'Is a pre-authorization needed when it is an emergency, or a notice after it?',
    'Within how many days must the notice be there?',
  ],
  pitfalls: [
    {
      id: 'infection.space-decides',
      happens: (c) => hasCode(c, '41800') && hasDiagnosis(c, 'K12.2', 'L03.211', 'L03.221'),
      text: 'The diagnosis speaks of a space of the face, the code of the gum at a tooth.',
      whatToDo: 'Ask the surgeon which space was opened, inside or outside: each has its own code.',
      source: 'AAPC oral surgery coding alerts on drainage by space',
    },
    {
      id: 'infection.bone-for-tumor',
      happens: (c) => hasCode(c, '21025', '21026') && hasDiagnosis(c, 'D16-', 'C41-', 'K09-'),
      text: '21025 and 21026 are for infected bone. With a cyst or tumor they are denied.',
      whatToDo: 'Look up the code for the removal of a cyst or tumor of this jaw.',
      source: 'AAOMS coding papers on excision of bone and lesions',
    },
    {
      id: 'infection.urgent',
      happens: (c) =>
        hasDiagnosis(c, 'K12.2', 'L03.211') &&
        c.request.urgency === '' &&
        c.preauths.every(({ status }) => status === 'to-send'),
      text: 'Nothing says how urgent it is, so the payer will take its standard time.',
      whatToDo: 'Choose urgent or emergency in the request if the patient cannot wait.',
      source: 'CMS-0057-F: 72 hours for expedited requests; 29 CFR 2560.503-1 for employer plans',
    },
  ],
  sources: ['AAPC oral surgery coding alerts', 'CMS-0057-F'],
};

export const tmj: Play = {
  family: 'tmj',
  title: 'Jaw joint (TMJ)',
  medical: 'The joint is a joint: most medical plans cover it, many with an exclusion to look for.',
  dental: 'Bite splints and bite adjustment stay dental with most payers.',
  first: true,
  codes: ['20605', '29800', '29804', '21240', '21085'],
  diagnoses: ['M26.621', 'M26.631', 'M26.611'],
  script: [
    'Does the plan exclude treatment of the jaw joint? Is there a limit in dollars?',
    'How many months of treatment without surgery must be documented?',
    'Is an MRI required, and how old may it be?',
  ],
  pitfalls: [
    {
      id: 'tmj.no-care-yet',
      happens: (c) =>
        hasCode(c, '29800', '29804', '21240', '21242', '21243', '21050', '21060') &&
        !hasDocument(c, 'conservative-care-log', 'therapy-notes'),
      text: 'Surgery of the joint is asked for without proof of treatment before it.',
      whatToDo:
        'List splint, therapy and medicines with dates: most payers want three to six months.',
      source: 'Aetna CPB 0028; Anthem CG-SURG-09',
    },
    {
      id: 'tmj.two-joints',
      happens: (c) =>
        c.lines.some(
          ({ code, modifiers, units }) =>
            /^(20605|29800|29804|21240|21243)$/.test(code) &&
            Number(units) > 1 &&
            !modifiers.includes('50'),
        ),
      text: 'Two joints are billed as two units: many payers pay one of them.',
      whatToDo: 'One line with modifier 50, or one line for each side, as this payer wants it.',
      source: 'CMS physician fee schedule, bilateral indicator 1; MUE 2024 quarter 3',
    },
  ],
  sources: ['Aetna CPB 0028', 'Anthem CG-SURG-09', 'CMS MUE, 2024 quarter 3'],
};

export const sleep: Play = {
  family: 'sleep',
  title: 'Sleep apnea appliance',
  medical: 'Sleep apnea is diagnosed by a physician from a sleep study: medical, as equipment.',
  dental: 'A snoring guard without that diagnosis is neither.',
  first: true,
  codes: ['E0486', 'E0485', 'K1027'],
  diagnoses: ['G47.33'],
  script: [
    'Is oral appliance therapy covered under equipment (DME), and is our office an approved supplier?',
    'Which sleep study counts, and how old may it be?',
    'Must CPAP be tried first, or is a refusal enough?',
    'Are modifiers KX and NU wanted on the line?',
  ],
  pitfalls: [
    {
      id: 'sleep.no-study',
      happens: (c) => hasCode(c, 'E0486', 'E0485', 'K1027') && !hasDocument(c, 'sleep-study'),
      text: 'No payer approves the appliance without the sleep study.',
      whatToDo: 'Ask the sleep physician for the study and the written order before sending.',
      source: 'CMS LCD L33611, oral appliances for obstructive sleep apnea',
    },
    {
      id: 'sleep.delivery-day',
      happens: (c) => hasCode(c, 'E0486') && c.claims.some(({ status }) => status === 'to-send'),
      text: 'The claim carries the day of delivery, not of the impression.',
      whatToDo: 'Check the date on the line against the signed delivery note.',
      source: 'CMS DME rules: date of service is the date of delivery',
    },
  ],
  sources: ['CMS LCD L33611 and its article A52512'],
};
