// Questions with yes and no that stand for something the case knows under another name; the answers are in answers.ts.
import type { DatumWords } from './datum-words.ts';

const WHO = '(the )?(subscriber|insured|policy ?holder|card ?holder|member)';

export const QUESTION_WORDS: readonly DatumWords[] = [
  {
    datum: 'patientIsSubscriber',
    sure: new RegExp(
      `\\bis (the )?patient (also )?${WHO}\\b|\\bpatient is ${WHO}$|\\b(is )?${WHO} (is )?(the )?same (person )?as (the )?patient\\b|\\bis ${WHO} the patient\\b`,
    ),
    not: /address/,
  },
  {
    datum: 'accidentRelated',
    sure: /\b(accident|injury) related\b|\b(related|due) to (an? )?(accident|injury)\b|\b(result|because) of (an? )?(accident|injury)\b|\bcaused by (an? )?(accident|injury)\b/,
    not: /\b(auto|motor|car|employment|work|other|date|state|describe)\b/,
  },
  {
    datum: 'billingIsRendering',
    sure: /\bbilling (provider )?(or pay to provider )?(is )?(also )?(the )?(same as )?(the )?(rendering|performing|servicing)( \w+)* provider\b|\b(rendering|performing|servicing) (provider )?(is )?(also )?(the )?same as (the )?billing\b/,
  },
  {
    datum: 'isAuthorized',
    sure: /\b(is|was|has|did|do|does)\b.*\b(prior |pre )?(authori[sz](e|ed|ation)|pre ?certif(ied|ication))\b(?!.*\b(you|signature|release|representative|person)\b)/,
    not: /\b(number|required|need(ed)?|signed|release|benefits?|sign)\b/,
  },
  {
    datum: 'isResubmission',
    sure: /\b(resubmitting|resubmission of|void (or )?replacement|replacement (or )?void|(corrected|replacement) (or (corrected|replacement) )?claim)\b/,
    not: /\b(code|number|reason|type|tcn|icn)\b/,
  },
];
