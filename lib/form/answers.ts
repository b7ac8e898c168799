// Questions that a form asks in words and the case answers without a fact of that name: "Is the patient the subscriber?"
import type { Facts, FieldKey } from '../case/field-keys.ts';

type YesNo = 'Y' | 'N';

interface Question {
  /** The fact that is shown to the person as the ground of the answer. */
  from: FieldKey;
  /** Undefined when the case does not know. */
  answer: (facts: Facts) => YesNo | undefined;
}

const yesIf = (yes: boolean): YesNo => (yes ? 'Y' : 'N');
const ACCIDENTS = ['accident.employment', 'accident.auto', 'accident.other'];

const QUESTIONS: Readonly<Record<string, Question>> = {
  patientIsSubscriber: {
    from: 'patient.relationship',
    answer: (facts) => {
      const relation = facts['patient.relationship'];
      return relation === undefined ? undefined : yesIf(relation === 'self');
    },
  },
  accidentRelated: {
    from: 'accident.other',
    answer: (facts) => {
      const known = ACCIDENTS.map((key) => facts[key]);
      if (known.includes('Y')) return 'Y';
      return known.every((value) => value === 'N') ? 'N' : undefined;
    },
  },
  billingIsRendering: {
    from: 'rendering.npi',
    answer: (facts) => {
      const { 'billing.npi': billing, 'rendering.npi': rendering } = facts;
      return billing && rendering ? yesIf(billing === rendering) : undefined;
    },
  },
  // Without a number nothing says that there is no authorization: it may only not be recorded yet.
  isAuthorized: {
    from: 'auth.number',
    answer: (facts) => (facts['auth.number'] ? 'Y' : undefined),
  },
  // CLM05-3: 7 replacement, 8 void, 1 original.
  isResubmission: {
    from: 'claim.frequencyCode',
    answer: (facts) => {
      const code = facts['claim.frequencyCode'];
      if (code === '7' || code === '8') return 'Y';
      return code === '1' ? 'N' : undefined;
    },
  },
};

export const QUESTION_DATA: ReadonlySet<string> = new Set(Object.keys(QUESTIONS));

/** The key that such a question is about. */
export const keyOfQuestion = (datum: string): FieldKey | undefined => QUESTIONS[datum]?.from;

/** Yes or no from the case; undefined for what is no such question or not known. */
export const answerTo = (datum: string | undefined, facts: Facts): YesNo | undefined =>
  QUESTIONS[datum ?? '']?.answer(facts);
