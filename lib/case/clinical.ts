// What the chart says about the patient and payers decide by; the `clinical` block of a case, all of it as text.
import { z } from 'zod';

const text = z.string().default('');

/** Words that `side` knows. */
export const SIDES = ['right', 'left', 'both', 'midline'] as const;
/** Where the defect, malformation or lesion comes from. */
export const CAUSES = [
  'trauma',
  'tumor',
  'cyst',
  'cleft',
  'congenital',
  'infection',
  'sleep-apnea',
  'developmental',
  'tooth-loss',
  'denture',
  'cosmetic',
] as const;
export const IMPACTIONS = ['soft-tissue', 'partial-bony', 'full-bony'] as const;
/** What became of CPAP. */
export const CPAP = [
  'not-tried',
  'works',
  'failed',
  'not-tolerated',
  'contraindicated',
  'refused',
] as const;
/** Treatments that dental work may be inextricably linked to (Medicare). */
export const LINKED = [
  'transplant',
  'valve',
  'chemotherapy',
  'car-t',
  'bone-agents',
  'dialysis',
  'head-neck-cancer',
  'jaw-tumor',
  'jaw-fracture',
] as const;

export const clinicalSchema = z.object({
  /** `right`, `left`, `both`, `midline`; blank when the diagnosis says it or there is none. */
  side: text,
  /** One of CAUSES. */
  cause: text,
  symptoms: text,
  /** What the patient cannot do, with numbers where there are any. */
  functionLoss: text,
  /** 0 to 10. */
  painScore: text,
  /** Examination and imaging findings. */
  findings: text,
  /** What else was considered and why not. */
  alternatives: text,
  /** Conservative care: what, how often. */
  careTried: text,
  careFrom: text,
  careTo: text,
  careResult: text,
  /** Drug and dose. */
  antibiotics: text,
  antibioticsFrom: text,
  antibioticsTo: text,
  /** Anatomic space that was or will be opened. */
  space: text,
  /** Bone drug with dose and route. */
  drug: text,
  drugFrom: text,
  exposedBoneWeeks: text,
  jawRadiation: text,
  /** Dose and field. */
  radiationDose: text,
  radiationOn: text,
  /** Largest diameter, mm. */
  lesionSize: text,
  lesionSite: text,
  lesionSince: text,
  /** One of IMPACTIONS. */
  impaction: text,
  /** Between the front teeth, mm. */
  mouthOpening: text,
  /** mm. */
  sideMovement: text,
  /** Months of use asked for. */
  applianceMonths: text,
  /** Name of the joint prosthesis or appliance. */
  device: text,
  /** mm; 0 and less is edge to edge or reverse. */
  overjet: text,
  /** Front-back, mm. */
  molarDiscrepancy: text,
  transverseDiscrepancy: text,
  asymmetry: text,
  growthComplete: text,
  /** AHI or RDI, events an hour. */
  ahi: text,
  ahiDate: text,
  /** Events counted in the test. */
  sleepEvents: text,
  /** Sleepiness, mood, hypertension, heart disease, stroke … */
  sleepSymptoms: text,
  /** One of CPAP. */
  cpap: text,
  cpapReason: text,
  applianceTrial: text,
  /** In-person visit with the treating practitioner before the test. */
  sleepVisitOn: text,
  /** Written order for the device. */
  orderOn: text,
  /** When the plan paid for the last device. */
  lastDeviceOn: text,
  /** mm. */
  ridgeHeight: text,
  /** mm. */
  ridgeWidth: text,
  feedingProblem: text,
  /** Teeth with disease. */
  teethAffected: text,
  /** 1 to 6. */
  asaClass: text,
  disability: text,
  /** Failed attempts with dates. */
  chairsideAttempts: text,
  facilityReason: text,
  /** mm. */
  stoneSize: text,
  /** Opening into the sinus, mm. */
  openingSize: text,
  infectionCount: text,
  drugsTried: text,
  blockResponse: text,
  /** One of LINKED: what the dental work must come before. */
  linkedTreatment: text,
});

export type Clinical = z.infer<typeof clinicalSchema>;
