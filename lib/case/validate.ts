// What is wrong or missing in a case, in words.
import { canonical } from './canonical.ts';
import { totalCharge } from '../claim/totals.ts';
import { dateProblems, orderProblems } from './checks/dates.ts';
import { diagnosisProblems } from './checks/diagnoses.ts';
import { lineProblems } from './checks/lines.ts';
import { npiProblems, personProblems, providerProblems } from './checks/people.ts';
import { missing } from './missing.ts';
import type { Practice } from './practice.ts';
import { isBlank, missingAt, wrong } from './problem.ts';
import type { Problem } from './problem.ts';
import { providerIn } from './provider.ts';
import type { Case } from './schema.ts';
import { isState } from './states.ts';

export type { Problem } from './problem.ts';

/** X12 278 MSG01 holds 264 characters. */
const MAX_REQUEST_NOTE = 264;
/** Item 19 of the CMS-1500 (02/12) holds 71 characters (NUCC 1500 manual). */
const MAX_CLAIM_NOTE = 71;

/**
 * All problems, in the order of the sheet; wrong before missing is up to the reader. `today` (`YYYY-MM-DD`) is needed to
 * tell that a date lies ahead; without it such dates pass.
 */
export function problems(c: Case, practice: Practice, today = ''): Problem[] {
  return [
    ...personProblems('patient', c.patient, today),
    ...planProblems(c, today),
    ...causeProblems(c, today),
    ...referringProblems(c),
    ...roleProblems(c, practice),
    ...diagnosisProblems(c.diagnoses),
    ...lineProblems(c),
    ...requestProblems(c),
    ...preauthProblems(c, today),
    ...claimProblems(c),
    ...missing(c, practice).map(({ path, step }) => missingAt(path, `${step}.`)),
  ];
}

function planProblems(c: Case, today: string): Problem[] {
  return c.plans.flatMap((plan, i) => {
    const path = `plans[${i}]`;
    const subscriber =
      plan.relationship === 'self'
        ? []
        : personProblems(`${path}.subscriber`, plan.subscriber, today);
    // Item 1a holds 29 characters (NUCC 1500 manual).
    const tooLong = plan.memberId.trim().length > 29;
    return tooLong
      ? [
          wrong(`${path}.memberId`, 'This member ID is too long: copy it from the card.'),
          ...subscriber,
        ]
      : subscriber;
  });
}

/** Items 10 and 14. */
function causeProblems({ accident, illness, patient }: Case, today: string): Problem[] {
  const limits = { notAfterToday: today, birthDate: patient.birthDate };
  const problems = [
    ...dateProblems('accident.date', accident.date, { name: 'The accident date', ...limits }),
    ...dateProblems('illness.date', illness.date, { name: 'The date of onset', ...limits }),
  ];
  const happened = [accident.employment, accident.auto, accident.other].includes('Y');
  if (happened && isBlank(accident.date)) {
    problems.push(missingAt('accident.date', 'Add the date of the accident.'));
  }
  if (accident.auto === 'Y' && isBlank(accident.state)) {
    problems.push(missingAt('accident.state', 'Add the state where the car accident happened.'));
  }
  if (!isBlank(accident.state) && !isState(accident.state.trim().toUpperCase())) {
    problems.push(wrong('accident.state', 'State: two letters, such as IL.'));
  }
  return problems;
}

/** Item 17: a name needs its role and its NPI. */
function referringProblems({ referring }: Case): Problem[] {
  const problems = npiProblems('referring.npi', referring.npi);
  if (isBlank(referring.lastName)) return problems;
  if (referring.qualifier === '') {
    problems.push(
      missingAt('referring.qualifier', 'Say whether this provider referred or ordered.'),
    );
  }
  if (isBlank(referring.npi)) {
    problems.push(missingAt('referring.npi', 'Add the NPI of the referring provider.'));
  }
  return problems;
}

function roleProblems(c: Case, practice: Practice): Problem[] {
  return (['requesting', 'rendering', 'billing', 'facility'] as const).flatMap((role) => {
    const own = providerProblems(`${role}.own`, c[role].own);
    if (own.some(({ path }) => path.endsWith('.npi'))) return own;
    const listed = npiProblems(`${role}.profileId`, providerIn(c, role, practice).npi);
    return [
      ...own,
      ...listed.map((problem) => ({ ...problem, message: `In settings: ${problem.message}` })),
    ];
  });
}

function requestProblems({ request, patient }: Case): Problem[] {
  const { birthDate } = patient;
  const problems = [
    ...dateProblems('request.fromDate', request.fromDate, { name: 'The first day', birthDate }),
    ...dateProblems('request.toDate', request.toDate, { name: 'The last day', birthDate }),
    ...orderProblems('request.toDate', request.fromDate, request.toDate, 'The window asked for'),
  ];
  if (!isBlank(request.quantity) && !(Number(canonical('count', request.quantity)) >= 1)) {
    problems.push(wrong('request.quantity', 'The quantity is a number from 1 up.'));
  }
  if (
    !isBlank(request.placeOfService) &&
    canonical('placeOfService', request.placeOfService) === null
  ) {
    problems.push(
      wrong(
        'request.placeOfService',
        'Place of service has two digits, such as 11 for the office.',
      ),
    );
  }
  const over = request.note.length - MAX_REQUEST_NOTE;
  if (over > 0) {
    problems.push(
      wrong('request.note', `Payers take ${MAX_REQUEST_NOTE} characters: shorten this by ${over}.`),
    );
  }
  return problems;
}

function preauthProblems(c: Case, today: string): Problem[] {
  return c.preauths.flatMap((preauth, i) => {
    const at = (field: string) => `preauths[${i}].${field}`;
    const past = { notAfterToday: today, birthDate: c.patient.birthDate };
    return [
      ...dateProblems(at('submittedOn'), preauth.submittedOn, {
        name: 'The day it was sent',
        ...past,
      }),
      ...dateProblems(at('decidedOn'), preauth.decidedOn, {
        name: 'The day of the answer',
        ...past,
      }),
      ...dateProblems(at('validFrom'), preauth.validFrom, { name: 'The first day' }),
      ...dateProblems(at('validTo'), preauth.validTo, { name: 'The last day' }),
      ...orderProblems(at('validTo'), preauth.validFrom, preauth.validTo, 'The approval'),
      ...orderProblems(at('decidedOn'), preauth.submittedOn, preauth.decidedOn, 'The request'),
    ];
  });
}

/** Items 19, 22, 28 and 29. */
function claimProblems(c: Case): Problem[] {
  return c.claims.flatMap((claim, i) => {
    const at = (field: string) => `claims[${i}].${field}`;
    const problems: Problem[] = [];
    const total = canonical('money', claim.totalCharge);
    if (!isBlank(claim.totalCharge) && total === null) {
      problems.push(wrong(at('totalCharge'), 'The total is an amount like 640.00.'));
    }
    const sum = totalCharge(c.lines);
    if (total !== null && sum !== '' && total !== sum) {
      problems.push(
        wrong(at('totalCharge'), `The lines add up to ${sum}: correct one of the two.`),
      );
    }
    if (!isBlank(claim.amountPaid) && canonical('money', claim.amountPaid) === null) {
      problems.push(wrong(at('amountPaid'), 'The amount paid is an amount like 50.00.'));
    }
    if (['7', '8'].includes(claim.frequencyCode) && isBlank(claim.originalReference)) {
      problems.push(
        missingAt(
          at('originalReference'),
          'Add the payer’s number of the claim that this replaces.',
        ),
      );
    }
    const over = claim.note.length - MAX_CLAIM_NOTE;
    if (over > 0) {
      problems.push(
        wrong(at('note'), `Item 19 takes ${MAX_CLAIM_NOTE} characters: shorten this by ${over}.`),
      );
    }
    return problems;
  });
}
