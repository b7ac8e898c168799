// Renewals and extensions: a new request that is chained to the authorization it continues.
import { addDays, isDate } from '../case/calendar.ts';
import { withEvent } from '../case/events.ts';
import { newPreauth } from '../case/new-case.ts';
import type { Case, Preauth } from '../case/schema.ts';
import { SEND_EXTENSION } from '../followup/outcome-effects.ts';

interface Stamp {
  /** ISO date-time. */
  now: string;
  by: string;
  newId: () => string;
}

/**
 * The case with a request to be sent that renews `id`: the pre-authorization is added with the codes of the old one, and
 * the request carries its number (REF BB) and the day after its end. Asked twice, the first one stays the only one.
 */
export function withRenewal(c: Case, id: string, stamp: Stamp): Case {
  const old = c.preauths.find((one) => one.id === id);
  if (!old || openFollower(c.preauths, id)) return c;
  const added: Preauth = {
    ...newPreauth(stamp.newId),
    planId: old.planId,
    codes: old.codes,
    reviewer: old.reviewer,
    renewsId: id,
  };
  const from = isDate(old.validTo) ? addDays(old.validTo, 1) : c.request.fromDate;
  const request: Case['request'] = {
    ...c.request,
    certificationType: 'renewal',
    previousNumber: old.number,
    fromDate: from,
    toDate: c.request.toDate > from ? c.request.toDate : '',
  };
  const next = { ...c, request, preauths: [...c.preauths, added] };
  return withEvent(next, 'changed', `Renewal of pre-auth ${nameOf(old)} begun`, stamp);
}

/**
 * The case with the request filled in as a change of that authorization: same number, a window that holds the new day of
 * surgery. Nothing is sent; the number stays what it is.
 */
export function withExtension(c: Case, id: string, stamp: Stamp): Case {
  const old = c.preauths.find((one) => one.id === id);
  const { surgeryOn } = c.visit;
  if (!old || !isDate(surgeryOn)) return c;
  const early = isDate(old.validFrom) && surgeryOn < old.validFrom;
  const request: Case['request'] = {
    ...c.request,
    certificationType: 'revised',
    previousNumber: old.number,
    fromDate: early ? surgeryOn : old.validFrom || surgeryOn,
    toDate: early ? old.validTo : surgeryOn,
  };
  const preauths = c.preauths.map((one) =>
    one.id === id && one.nextStep.trim() === ''
      ? { ...one, nextStep: SEND_EXTENSION, nextStepOn: stamp.now.slice(0, 10) }
      : one,
  );
  const text = `Extension of pre-auth ${nameOf(old)} to hold ${surgeryOn} begun`;
  return withEvent({ ...c, request, preauths }, 'changed', text, stamp);
}

/** Approved, and the surgery stands outside their window. */
export function outsideWindow(c: Case): Preauth[] {
  const { surgeryOn } = c.visit;
  if (!isDate(surgeryOn)) return [];
  return c.preauths.filter(
    (one) =>
      (one.status === 'approved' || one.status === 'partly-approved') &&
      !covers(one, surgeryOn) &&
      // A renewal that holds the day answers for the one it renews.
      !c.preauths.some(
        (later) =>
          later.renewsId === one.id && later.status !== 'denied' && covers(later, surgeryOn),
      ),
  );
}

function covers({ validFrom, validTo }: Preauth, day: string): boolean {
  return (!isDate(validFrom) || day >= validFrom) && (!isDate(validTo) || day <= validTo);
}

function openFollower(preauths: readonly Preauth[], id: string): Preauth | undefined {
  return preauths.find(({ renewsId, status }) => renewsId === id && status === 'to-send');
}

function nameOf({ number, referenceNumber }: Preauth): string {
  return number || referenceNumber || 'without a number';
}
