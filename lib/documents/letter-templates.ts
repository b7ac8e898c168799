// What a letter of medical necessity says, sentence by sentence, for each procedure family. `{name}` is a fact; the weight
// says what is dropped first when a message holds few characters (5 stays longest).
import type { Condition } from './condition.ts';

export type LetterPart = 'problem' | 'tried' | 'findings' | 'criteria' | 'without';

export interface Sentence {
  part: LetterPart;
  text: string;
  weight: 1 | 2 | 3 | 4 | 5;
  /** Said only when this is true. */
  when?: Condition;
  /** Said only when every blank of it is known: a line of the practice's own that begins with `?`. */
  ifKnown?: boolean;
}

const say = (
  part: LetterPart,
  weight: Sentence['weight'],
  text: string,
  when?: Condition,
): Sentence => ({
  part,
  weight,
  text,
  ...(when && { when }),
});
const known = (fact: string): Condition => ({ known: fact });

/** Said in every letter where it is known. */
export const COMMON: readonly Sentence[] = [
  say('problem', 2, 'The problem began on {onset}.', {
    any: [known('illness.date'), known('clinical.lesionSince')],
  }),
  say('findings', 3, 'Findings: {clinical.findings}.', known('clinical.findings')),
  say(
    'without',
    2,
    'Alternatives were considered: {clinical.alternatives}.',
    known('clinical.alternatives'),
  ),
];

export const TEMPLATES: Readonly<Record<string, readonly Sentence[]>> = {
  teeth: [
    say('problem', 5, 'To be removed: {teeth}. Reason: {clinical.symptoms}.'),
    say('findings', 4, 'Impaction on the image: {clinical.impaction}.', { diagnoses: ['K01'] }),
    say('tried', 2, 'Before surgery we tried {care}.', known('clinical.careTried')),
    say(
      'without',
      3,
      'Without removal further infection and damage to bone and neighboring teeth are to be expected.',
    ),
  ],
  infection: [
    say('problem', 5, 'The infection involves the {clinical.space}.', known('clinical.space')),
    say(
      'problem',
      5,
      'The bone of the jaw has been exposed for {clinical.exposedBoneWeeks} weeks after treatment with {clinical.drug}, begun on {clinical.drugFrom}; the jaw was not irradiated.',
      { diagnoses: ['M87.180'] },
    ),
    say(
      'tried',
      4,
      'Antibiotics were given: {clinical.antibiotics}, from {clinical.antibioticsFrom}.',
    ),
    say('tried', 3, 'Non-surgical care failed: {care}.', { codes: ['21025', '21026'] }),
    say(
      'without',
      3,
      'Without surgery the infection may spread to deeper spaces of the head and neck.',
    ),
  ],
  lesions: [
    say(
      'problem',
      5,
      'There is a lesion of {clinical.lesionSize} mm at this site: {clinical.lesionSite}.',
    ),
    say(
      'criteria',
      3,
      'Tissue is needed for a diagnosis that examination and imaging alone cannot give.',
    ),
    say(
      'without',
      3,
      'Without this operation a malignant or destructive growth may be missed or go on.',
    ),
  ],
  fractures: [
    say('problem', 5, 'The patient was injured on {accident}.'),
    say('problem', 4, 'The injury is {diagnosisWords}.'),
    say(
      'without',
      3,
      'Without treatment the fracture may heal in a wrong position, with loss of bite, pain and infection.',
      { diagnoses: ['S02'] },
    ),
  ],
  tmj: [
    say(
      'problem',
      5,
      'Mouth opening is {clinical.mouthOpening} mm and pain is {clinical.painScore} of 10.',
    ),
    say('problem', 4, 'Loss of function: {clinical.functionLoss}.'),
    say(
      'problem',
      2,
      'Side movement is {clinical.sideMovement} mm.',
      known('clinical.sideMovement'),
    ),
    say('tried', 5, 'Conservative care did not help: {care}. Result: {clinical.careResult}.'),
    say('without', 2, 'Without treatment pain and loss of jaw function will go on.'),
  ],
  orthognathic: [
    say('problem', 5, 'The jaws do not meet: overjet is {clinical.overjet} mm.', {
      any: [known('clinical.overjet'), { not: known('clinical.molarDiscrepancy') }],
    }),
    say(
      'problem',
      5,
      'The molar discrepancy is {clinical.molarDiscrepancy} mm.',
      known('clinical.molarDiscrepancy'),
    ),
    say(
      'problem',
      4,
      'The transverse discrepancy is {clinical.transverseDiscrepancy} mm.',
      known('clinical.transverseDiscrepancy'),
    ),
    say('problem', 4, 'The asymmetry is {clinical.asymmetry} mm.', known('clinical.asymmetry')),
    say('problem', 4, 'Loss of function: {clinical.functionLoss}.'),
    say('tried', 3, 'Previous treatment: {clinical.careTried}.'),
    say('without', 2, 'Orthodontic treatment alone cannot correct the position of the jaws.'),
  ],
  sleep: [
    say(
      'problem',
      5,
      'The sleep study of {clinical.ahiDate} showed an AHI of {clinical.ahi} events an hour.',
    ),
    say('problem', 4, 'The patient has {clinical.sleepSymptoms}.', known('clinical.sleepSymptoms')),
    say('tried', 4, 'CPAP {clinical.cpap}. Reason: {clinical.cpapReason}.', {
      any: [known('clinical.cpapReason'), { number: 'clinical.ahi', over: 30 }],
    }),
    say(
      'criteria',
      3,
      'The in-person visit took place on {clinical.sleepVisitOn}; the order is dated {clinical.orderOn}.',
      { codes: ['E0486'] },
    ),
    say(
      'without',
      2,
      'Untreated sleep apnea raises the risk of hypertension, stroke and accidents.',
    ),
  ],
  grafts: [
    say('problem', 5, 'The bone was lost through {clinical.cause}.'),
    say(
      'findings',
      4,
      'The ridge measures {clinical.ridgeHeight} mm in height and {clinical.ridgeWidth} mm in width.',
      { codes: ['21208-21215', '21244-21249', 'D7950-D7955', 'D6010'] },
    ),
    say('without', 2, 'Without reconstruction chewing and speech cannot be restored.'),
  ],
  frenum: [
    say('problem', 5, 'The tight frenum causes this trouble: {clinical.feedingProblem}.', {
      any: [known('clinical.feedingProblem'), { not: known('clinical.functionLoss') }],
    }),
    say('problem', 4, 'Loss of function: {clinical.functionLoss}.', known('clinical.functionLoss')),
    say('tried', 4, 'Less was tried first: {clinical.careTried}.'),
    say('without', 2, 'Without release the trouble is not expected to resolve.'),
  ],
  anesthesia: [
    say(
      'problem',
      5,
      '{clinical.teethAffected} teeth need treatment; the ASA class is {clinical.asaClass}.',
    ),
    say('tried', 5, 'Treatment in the chair was attempted: {clinical.chairsideAttempts}.', {
      not: known('clinical.facilityReason'),
    }),
    say(
      'criteria',
      4,
      'It cannot be done in the office: {clinical.facilityReason}.',
      known('clinical.facilityReason'),
    ),
    say(
      'without',
      2,
      'Without treatment under anesthesia the disease will go on to pain and infection.',
    ),
  ],
  'glands-sinus': [
    say('problem', 5, 'There is an opening of {clinical.openingSize} mm into the sinus.', {
      codes: ['30580', '30600', 'D7260', 'D7261'],
    }),
    say(
      'problem',
      5,
      'There is a salivary stone of {clinical.stoneSize} mm, with {clinical.infectionCount} infections so far.',
      { diagnoses: ['K11.5'] },
    ),
    say('problem', 4, 'Symptoms: {clinical.symptoms}.'),
    say('without', 2, 'Without surgery infection of the gland or sinus is expected to return.'),
  ],
  nerve: [
    say('tried', 5, 'These drugs were tried: {clinical.drugsTried}.'),
    say('findings', 4, 'A diagnostic block had this effect: {clinical.blockResponse}.', {
      codes: ['64600-64610'],
    }),
    say('problem', 4, 'Symptoms: {clinical.symptoms}.'),
    say('without', 2, 'Without treatment pain and loss of feeling are expected to stay.'),
  ],
  orthodontic: [
    say('problem', 5, 'Loss of function: {clinical.functionLoss}.'),
    say('tried', 3, 'Previous treatment: {clinical.careTried}.', known('clinical.careTried')),
  ],
  'linked-dental': [
    say(
      'problem',
      5,
      'The dental treatment has to be finished before {clinical.linkedTreatment}, and is inextricably linked to it.',
    ),
    say('criteria', 4, 'It was agreed with {referring}; the exchange is enclosed.'),
    say(
      'without',
      3,
      'An infection left in the mouth would endanger the result of the medical treatment.',
    ),
  ],
};
