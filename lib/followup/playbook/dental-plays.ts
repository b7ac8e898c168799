// Where medical and dental meet: teeth, frenum, anesthesia, braces, dental work before other treatment.
import { businessOf } from '../clocks.ts';
import { hasCode, hasDiagnosis, hasDocument, type Play } from './play.ts';

export const teeth: Play = {
  family: 'teeth',
  title: 'Teeth',
  medical: 'Impacted teeth in bone, or teeth that must go before other medical treatment.',
  dental: 'Erupted teeth, fillings, gums and implants: dental first.',
  first: false,
  codes: ['41899', 'D7230', 'D7240', '41820'],
  diagnoses: ['K01.1', 'K04.7'],
  script: [
    'Are bony impacted teeth covered under medical in this plan?',
    'Do you take D-codes on the medical claim, or the unlisted code with a description?',
    'Do you want the dental plan’s denial or EOB first?',
  ],
  pitfalls: [
    {
      id: 'teeth.unlisted-bare',
      happens: (c) =>
        c.lines.some(
          ({ code, charge, toothNumbers }) =>
            code === '41899' && (charge === '' || toothNumbers === ''),
        ),
      text: 'An unlisted code without teeth and price is denied unread.',
      whatToDo: 'Name every tooth on the line, enter the fee, and say in the note what it is like.',
      source: 'NUCC 1500 manual, item 19; CMS: status C, priced by the carrier',
    },
    {
      id: 'teeth.unlisted-units',
      happens: (c) => c.lines.some(({ code, units }) => code === '41899' && Number(units) > 1),
      text: 'Many payers read one unit of this code and pay one tooth.',
      whatToDo: 'One priced line that names all teeth, unless this payer wants a line for each.',
      source: 'CMS MUE, 2024 quarter 3: 1 unit a day, open to appeal',
    },
  ],
  sources: ['Independence Blue Cross 04.00.05d', 'CMS MUE, 2024 quarter 3'],
};

export const frenum: Play = {
  family: 'frenum',
  title: 'Frenum',
  medical: 'A tongue or lip that hinders feeding or speech, said by who treats that.',
  dental: 'A gap between teeth, gums, braces.',
  first: false,
  codes: ['41010', '41115', '40806', '40819'],
  diagnoses: ['Q38.1', 'Q38.0'],
  script: [
    'Is the release covered for an infant who cannot feed, and up to which age?',
    'Is the report of a lactation or speech specialist required?',
  ],
  pitfalls: [
    {
      id: 'frenum.lip-or-tongue',
      happens: (c) =>
        hasCode(c, '40806', '40819') && hasDiagnosis(c, 'Q38.1') && !hasDiagnosis(c, 'Q38.0'),
      text: 'The code is for the lip or cheek, the diagnosis is a tongue-tie.',
      whatToDo: 'Use the code of the tongue, or the diagnosis of the lip.',
      source: 'Anthem CG-SURG-122; ICD-10-CM Q38',
    },
  ],
  sources: ['Anthem CG-SURG-122', 'Independence Blue Cross 11.03.05d'],
};

export const anesthesia: Play = {
  family: 'anesthesia',
  title: 'Anesthesia',
  medical: 'Small children, disability, or a disease that forbids treatment awake.',
  dental: 'Comfort alone.',
  first: false,
  codes: ['00170', '99152', 'D9222', 'D9239'],
  diagnoses: ['F41.9', 'F84.0'],
  script: [
    'Is general anesthesia for dental work covered, for which ages and diagnoses?',
    'Are the facility and the anesthesiologist approved with it, or on their own?',
  ],
  pitfalls: [
    {
      id: 'anesthesia.own',
      happens: (c) =>
        hasCode(c, '00170') &&
        c.lines.length > 1 &&
        c.lines.some(({ code }) => /^[24]\d{4}$/.test(code)),
      text: 'The surgeon’s own anesthesia is not paid beside the surgeon’s own operation.',
      whatToDo: 'Bill 00170 only where somebody else gave it, on that person’s claim.',
      source: 'CMS NCCI manual, chapter 2',
    },
  ],
  sources: ['CMS NCCI manual, chapter 2', 'AAPC oral surgery coding alerts on sedation time'],
};

export const orthodontic: Play = {
  family: 'orthodontic',
  title: 'Braces',
  medical: 'A cleft or another birth defect, and children’s plans with a score.',
  dental: 'Everything else.',
  first: false,
  codes: [],
  diagnoses: ['Q35.9', 'Q37.9', 'M26.4'],
  script: [
    'Is it covered under the child’s dental benefit or under medical?',
    'Which score is used, and on which form?',
  ],
  pitfalls: [
    {
      id: 'orthodontic.no-score',
      happens: (c) => hasCode(c, 'D8-') && !hasDocument(c, 'salzmann-form', 'orthodontist-report'),
      text: 'Without the score sheet the request is sent back.',
      whatToDo: 'Ask the orthodontist for the payer’s form, filled in and signed.',
      source: 'Aetna, medically necessary orthodontics under the pediatric benefit',
    },
  ],
  sources: ['Aetna, medically necessary orthodontics under the pediatric benefit'],
};

export const linkedDental: Play = {
  family: 'linked-dental',
  title: 'Dental work before other treatment',
  medical:
    'Medicare pays where teeth stand in the way of a covered treatment: heart valve, transplant, cancer.',
  dental: 'The same work without that link.',
  first: false,
  codes: ['41899', 'D7140', 'D7210'],
  diagnoses: ['Z01.818', 'Z94.0', 'C10.9'],
  script: [
    'Which treatment is it linked to, and is that treatment approved?',
    'Do you want the letter between physician and dentist with the claim?',
  ],
  pitfalls: [
    {
      id: 'linked-dental.no-kx',
      happens: (c) =>
        c.clinical.linkedTreatment !== '' &&
        c.plans.some((plan) => /^medicare/.test(businessOf(plan))) &&
        c.lines.some(
          ({ code, modifiers }) => /^(41899|D7)/.test(code) && !modifiers.includes('KX'),
        ),
      text: 'Medicare may deny the line without modifier KX.',
      whatToDo: 'Put KX on the line, and keep the letter between physician and dentist.',
      source: 'CMS physician fee schedule rule for 2025: KX from July 1, 2025',
    },
  ],
  sources: ['CMS physician fee schedule rules 2023 to 2025 on dental services'],
};
