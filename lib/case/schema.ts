// A case from consult to payment: the shape that is stored, shown and turned into facts. Blank strings mean unknown.
import { z } from 'zod';
import {
  adjudicationShape,
  authorizedShape,
  followUpSchema,
  lineOfBusinessSchema,
} from './after-send.ts';
import { clinicalSchema } from './clinical.ts';
import { documentSchema, letterSchema, savedLetterSchema } from './document.ts';

/** Raised with every change of this schema, together with a migration and a frozen fixture of the old version. */
export const CASE_VERSION = 1;

const text = z.string().default('');
/** `YYYY-MM-DD`, or '' while unknown. What is typed is kept even when it is no date; validation says so in words. */
const date = text;
const yesNo = z.enum(['Y', 'N', '']).default('');

export const addressSchema = z.object({
  line1: text,
  line2: text,
  city: text,
  /** Two letters. */
  state: text,
  /** 5 or 9 digits. */
  zip: text,
});

export const personSchema = z.object({
  lastName: text,
  firstName: text,
  middleName: text,
  suffix: text,
  birthDate: date,
  sex: z.enum(['M', 'F', 'U', '']).default(''),
  address: addressSchema.prefault({}),
  /** Digits only. */
  phone: text,
});

/** Surgeon, practice or facility. `lastName`/`firstName` are for people, `name` for organisations or a whole name. */
export const providerSchema = z.object({
  name: text,
  lastName: text,
  firstName: text,
  npi: text,
  taxId: text,
  taxIdType: z.enum(['EIN', 'SSN', '']).default(''),
  taxonomy: text,
  phone: text,
  fax: text,
  contactName: text,
  address: addressSchema.prefault({}),
});

/**
 * A role in this case. `profileId` points into the practice profile; what stands in `own` is for this case only and wins
 * over the profile, field by field.
 */
export const roleSchema = z.object({
  profileId: z.string().nullable().default(null),
  own: providerSchema.prefault({}),
});

export const planSchema = z.object({
  id: z.string(),
  kind: z.enum(['medical', 'dental']),
  /** Payer of the practice profile, when it is one of them. */
  payerProfileId: z.string().nullable().default(null),
  payerName: text,
  /** Electronic payer id. */
  payerId: text,
  planName: text,
  memberId: text,
  groupNumber: text,
  /** SBR09, e.g. `CI`, `MB`. */
  filingIndicator: text,
  lineOfBusiness: lineOfBusinessSchema,
  /** Patient's relationship to the subscriber. */
  relationship: z.enum(['self', 'spouse', 'child', 'other', '']).default(''),
  /** Used when the patient is not the subscriber; with `self` the patient's own data count. */
  subscriber: personSchema.prefault({}),
});

export const lineSchema = z.object({
  id: z.string(),
  code: text,
  description: text,
  modifiers: z.array(z.string()).default([]),
  fromDate: date,
  toDate: date,
  placeOfService: text,
  emergency: yesNo,
  /** Letters A-L, the first is the main one. */
  diagnosisPointers: text,
  /** `1234.50`. */
  charge: text,
  units: text,
  /** Universal numbers, `17,32`. */
  toothNumbers: text,
  /** 01 02 10 20 30 40, or 00. */
  areaOfOralCavity: text,
});

/** What was in the form when it was sent: the answer to "you never asked for that code". */
export const proofSchema = z.object({
  /** ISO date-time. */
  at: z.string(),
  /** Host of the portal, never a full address. */
  host: text,
  sent: z.array(z.object({ label: z.string(), key: z.string(), value: z.string() })).default([]),
  /** Words around the number as they stood on the confirmation page. */
  excerpt: text,
  /** Key of an encrypted picture in the store. */
  pictureId: z.string().nullable().default(null),
});

/** What one fill wrote into a portal's form; moved into the proof when the number is recorded. */
export const fillSchema = z.object({
  /** ISO date-time. */
  at: z.string(),
  host: text,
  sent: z.array(z.object({ label: z.string(), key: z.string(), value: z.string() })).default([]),
});

export const preauthSchema = z.object({
  id: z.string(),
  planId: z.string().nullable().default(null),
  status: z
    .enum([
      'to-send',
      'sent',
      'pended',
      'approved',
      'partly-approved',
      'denied',
      'not-needed',
      'withdrawn',
    ])
    .default('to-send'),
  number: text,
  referenceNumber: text,
  submittedOn: date,
  decidedOn: date,
  validFrom: date,
  validTo: date,
  unitsAllowed: text,
  unitsUsed: text,
  codes: z.array(z.string()).default([]),
  nextStep: text,
  nextStepOn: date,
  note: text,
  proofs: z.array(proofSchema).default([]),
  ...authorizedShape,
});

export const claimSchema = z.object({
  id: z.string(),
  planId: z.string().nullable().default(null),
  status: z.enum(['to-send', 'sent', 'paid', 'partly-paid', 'denied', 'closed']).default('to-send'),
  patientAccountNumber: text,
  /** Blank: the sum of the lines. */
  totalCharge: text,
  amountPaid: text,
  acceptAssignment: yesNo,
  benefitsAssignment: yesNo,
  releaseOfInformation: yesNo,
  signatureOnFile: yesNo,
  frequencyCode: z.enum(['1', '7', '8', '']).default(''),
  originalReference: text,
  note: text,
  submittedOn: date,
  ...adjudicationShape,
});

export const eventSchema = z.object({
  id: z.string(),
  /** ISO date-time. */
  at: z.string(),
  by: text,
  kind: z.enum([
    'created',
    'changed',
    'imported',
    'filled',
    'undone',
    'recorded',
    'note',
    'deleted',
    'restored',
  ]),
  text: z.string(),
});

export const caseSchema = z.object({
  version: z.literal(CASE_VERSION),
  id: z.string(),
  createdAt: z.string(),
  patient: personSchema.prefault({}),
  /** In the order in which they are asked; the first medical one is what pre-auth and claim speak of. */
  plans: z.array(planSchema).default([]),
  /** Is there another health plan (item 11d)? What the person said; '' when nobody asked. */
  otherInsurance: yesNo,
  accident: z
    .object({ employment: yesNo, auto: yesNo, other: yesNo, state: text, date })
    .prefault({}),
  illness: z.object({ date, qualifier: text }).prefault({}),
  referring: z
    .object({
      lastName: text,
      firstName: text,
      npi: text,
      qualifier: z.enum(['DN', 'DK', 'DQ', '']).default(''),
    })
    .prefault({}),
  requesting: roleSchema.prefault({}),
  rendering: roleSchema.prefault({}),
  billing: roleSchema.prefault({}),
  facility: roleSchema.prefault({}),
  visit: z.object({ consultOn: date, surgeryOn: date }).prefault({}),
  /** In order A to L. */
  diagnoses: z.array(z.object({ code: text, description: text })).default([]),
  lines: z.array(lineSchema).default([]),
  /** What is asked for in the next pre-authorization. */
  request: z
    .object({
      requestCategory: z.enum(['outpatient', 'inpatient', 'referral', '']).default(''),
      certificationType: z.enum(['initial', 'renewal', 'revised', '']).default(''),
      /** X12 1365, e.g. 40 oral surgery. */
      serviceType: text,
      placeOfService: text,
      urgency: z.enum(['elective', 'urgent', 'emergency', '']).default(''),
      fromDate: date,
      toDate: date,
      quantity: text,
      quantityType: z.enum(['units', 'visits', 'days', '']).default(''),
      previousNumber: text,
      note: text,
    })
    .prefault({}),
  documents: z.array(documentSchema).default([]),
  clinical: clinicalSchema.prefault({}),
  /** Letter of medical necessity. */
  letter: letterSchema.prefault({}),
  /** Appeals, requests and notes about a denial. */
  letters: z.array(savedLetterSchema).default([]),
  /** Checklist rows that a person said this case does not need, with the reason. */
  waivers: z.array(z.object({ row: z.string(), reason: text })).default([]),
  /** Fills since the last recorded number, oldest first. */
  fills: z.array(fillSchema).default([]),
  preauths: z.array(preauthSchema).default([]),
  claims: z.array(claimSchema).default([]),
  followUp: followUpSchema.prefault({}),
  /** Notes on pitfalls that a person has read and put away. */
  notesSeen: z.array(z.string()).default([]),
  events: z.array(eventSchema).default([]),
});

export type Address = z.infer<typeof addressSchema>;
export type Person = z.infer<typeof personSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Plan = z.infer<typeof planSchema>;
export type ServiceLine = z.infer<typeof lineSchema>;
export type { Attachment, CaseDocument } from './document.ts';
export type Proof = z.infer<typeof proofSchema>;
export type Fill = z.infer<typeof fillSchema>;
export type Preauth = z.infer<typeof preauthSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type CaseEvent = z.infer<typeof eventSchema>;
export type Case = z.infer<typeof caseSchema>;
