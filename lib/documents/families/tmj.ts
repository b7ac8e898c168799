// Jaw joint: appliances, injections, arthrocentesis, arthroscopy, open surgery, prostheses.
import type { Family } from '../checklist-row.ts';
import { policy, practice } from '../cite.ts';

export const TMJ_SURGERY = [
  '21010',
  '21050',
  '21060',
  '21070',
  '21240-21243',
  '29800',
  '29804',
  'D7840-D7868',
  'D7872-D7877',
];
const SURGERY = { codes: TMJ_SURGERY };
const APPLIANCE = { codes: ['D7880', '21085', 'S8262', 'E1700-E1702'] };
const ARTHROCENTESIS = { codes: ['20605', '20606', 'D7870'] };
const aetna = policy('Aetna CPB 0028, temporomandibular disorders');
const anthem = policy('Anthem CG-SURG-09, temporomandibular disorders');

export const tmj: Family = {
  id: 'tmj',
  title: 'Jaw joint (TMJ)',
  rows: [
    {
      id: 'tmj.motion',
      kind: 'fact',
      title: 'Mouth opening in mm',
      why: 'Loss of function is shown by a number, not by “limited”.',
      from: 'chart',
      facts: ['clinical.mouthOpening'],
      source: aetna,
    },
    {
      id: 'tmj.pain',
      kind: 'fact',
      title: 'Pain score',
      why: 'Pain or loss of function is what the policy asks for.',
      from: 'chart',
      facts: ['clinical.painScore'],
      source: aetna,
    },
    {
      id: 'tmj.function',
      kind: 'fact',
      title: 'What the patient cannot chew or do',
      why: 'A clear chewing impairment is asked for by name.',
      from: 'patient',
      facts: ['clinical.functionLoss'],
      source: aetna,
    },
    {
      id: 'tmj.conservative-care',
      kind: 'fact',
      title: 'Conservative care: what, from when to when, with what result',
      why: 'The most frequent reason for a denial of joint surgery is a care log without dates.',
      from: 'chart',
      when: { any: [SURGERY, ARTHROCENTESIS] },
      facts: ['clinical.careTried', 'clinical.careFrom', 'clinical.careTo', 'clinical.careResult'],
      source: aetna,
    },
    {
      id: 'tmj.care-log',
      kind: 'document',
      title: 'Conservative care log or therapist’s notes',
      why: 'The dates of the request are compared with those of the therapist.',
      from: 'outside',
      when: SURGERY,
      documents: ['conservative-care-log', 'therapy-notes'],
      source: aetna,
    },
    {
      id: 'tmj.joint-image',
      kind: 'document',
      title: 'MRI or CT report of the joint',
      why: 'A structural disorder has to be shown before surgery.',
      from: 'imaging',
      when: { any: [SURGERY, ARTHROCENTESIS] },
      documents: ['ct-report', 'mri-report', 'cbct'],
      freshDays: 365,
      source: anthem,
    },
    {
      id: 'tmj.treatment-plan',
      kind: 'document',
      title: 'Treatment plan',
      why: 'Asked for with the imaging before surgery.',
      from: 'surgeon',
      when: SURGERY,
      documents: ['treatment-plan'],
      source: aetna,
    },
    {
      id: 'tmj.arthrocentesis-weeks',
      kind: 'criterion',
      title: 'More than two weeks of failed care before arthrocentesis',
      why: 'Arthrocentesis comes after care that did not help.',
      when: ARTHROCENTESIS,
      rule: { number: 'careDays', over: 14 },
      fails:
        'Less than two weeks of conservative care are recorded; more than two are asked for before arthrocentesis.',
      source: policy('AAPC oral surgery coding alert on arthrocentesis'),
    },
    {
      id: 'tmj.prosthesis-device',
      kind: 'fact',
      title: 'Name of the FDA-approved joint prosthesis',
      why: 'Only approved devices are covered, and only as the last line.',
      from: 'surgeon',
      when: { codes: ['21243'] },
      facts: ['clinical.device'],
      source: anthem,
    },
    {
      id: 'aetna.tmj-questionnaire',
      kind: 'document',
      title: 'Aetna’s TMJ questionnaire',
      why: 'Aetna has its own form for this and sends the case back without it.',
      from: 'office',
      payers: ['aetna'],
      documents: ['payer-questionnaire'],
      source: aetna,
    },
    {
      id: 'aetna.tmj-months',
      kind: 'criterion',
      title: 'Three to six months of non-surgical care',
      why: 'A complete course is asked for before surgery.',
      payers: ['aetna'],
      when: SURGERY,
      rule: { number: 'careMonths', min: 3 },
      fails:
        'Less than 3 months of non-surgical care are recorded; Aetna asks for a complete course of 3 to 6 months before surgery.',
      source: aetna,
    },
    {
      id: 'aetna.tmj-appliance-months',
      kind: 'criterion',
      title: 'Appliance for not longer than 6 months',
      why: 'Use beyond 6 months is not covered.',
      payers: ['aetna'],
      when: APPLIANCE,
      rule: { number: 'clinical.applianceMonths', max: 6 },
      fails: 'Aetna covers a TMJ appliance for not longer than 6 months; more is asked for here.',
      source: aetna,
    },
    {
      id: 'anthem.tmj-months',
      kind: 'criterion',
      title: 'Six months of non-surgical care',
      why: 'Pain or loss of function has to outlast six months of care.',
      payers: ['anthem'],
      when: SURGERY,
      rule: { number: 'careMonths', min: 6 },
      fails:
        'Less than 6 months of non-surgical care are recorded; Anthem asks for at least six before surgery.',
      source: policy('Anthem CG-SURG-09, an older version was read'),
    },
    {
      id: 'bcbs.tmj-unproven-tests',
      kind: 'criterion',
      title: 'No unproven test as proof',
      why: 'EMG, kinesiography, thermography, joint vibration, ultrasound and jaw tracking count as unproven.',
      payers: ['bcbs-idaho', 'bcbs-vermont'],
      rule: {
        not: {
          documents: [
            'emg',
            'kinesiography',
            'thermography',
            'joint-vibration-analysis',
            'ultrasound',
            'jaw-tracking',
          ],
        },
      },
      fails:
        'This plan calls the attached test unproven: rest the request on MRI or CT and the examination.',
      source: policy('BCBS Idaho MP 2.01.21; BCBS Vermont TMJ policy'),
    },
    {
      id: 'tmj.exclusion',
      kind: 'criterion',
      title: 'Pain from clenching alone',
      why: 'Bruxism without a joint disorder is often excluded.',
      when: SURGERY,
      rule: {
        not: {
          all: [
            { diagnoses: ['G47.63', 'F45.8'] },
            { not: { diagnoses: ['M26.6', 'S03.0', 'M19', 'M24', 'M27.8', 'D16', 'Q67'] } },
          ],
        },
      },
      fails: 'Only clenching is coded; joint surgery needs a named disorder of the joint.',
      source: practice(),
    },
  ],
};
