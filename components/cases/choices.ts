// The short lists of the sheet, each value as it is stored with the words a billing desk uses.
import type { Choice } from '../ui/choice-field.tsx';

const list = (...pairs: [value: string, label: string][]): readonly Choice[] =>
  pairs.map(([value, label]) => ({ value, label }));

export const SEX = list(['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']);

/** Patient to subscriber, CMS-1500 item 6. */
export const RELATIONSHIP = list(
  ['self', 'Self'],
  ['spouse', 'Spouse'],
  ['child', 'Child'],
  ['other', 'Other'],
);

/** CMS-1500 item 14; the other qualifier of the manual is about a pregnancy. */
export const ONSET = list(['431', '431 Symptoms began']);

/** CMS-1500 item 17. */
export const REFERRING = list(
  ['DN', 'Referring (DN)'],
  ['DK', 'Ordering (DK)'],
  ['DQ', 'Supervising (DQ)'],
);

/** CMS place-of-service codes that an oral surgery meets. */
export const PLACE_OF_SERVICE = list(
  ['11', '11 Office'],
  ['22', '22 Outpatient hospital'],
  ['24', '24 Surgery center'],
  ['21', '21 Inpatient hospital'],
  ['19', '19 Off-campus outpatient'],
  ['23', '23 Emergency room'],
  ['12', '12 Home'],
  ['31', '31 Skilled nursing'],
  ['32', '32 Nursing home'],
  ['02', '02 Telehealth'],
);

/** Areas of the oral cavity as CMS-1500 item 24 (JO) and X12 SV304 number them (ISO 3950). */
export const ORAL_AREA = list(
  ['00', '00 Whole mouth'],
  ['01', '01 Upper jaw'],
  ['02', '02 Lower jaw'],
  ['10', '10 Upper right'],
  ['20', '20 Upper left'],
  ['30', '30 Lower left'],
  ['40', '40 Lower right'],
);

export const DOCUMENT_STATE = list(
  ['needed', 'Needed'],
  ['requested', 'Requested'],
  ['in-hand', 'In hand'],
  ['sent', 'Sent'],
  ['not-needed', 'Not needed'],
);

export const CLAIM_STATUS = list(
  ['to-send', 'To send'],
  ['sent', 'Sent'],
  ['paid', 'Paid'],
  ['partly-paid', 'Paid in part'],
  ['denied', 'Denied'],
  ['closed', 'Closed'],
);

/** CMS-1500 item 22. */
export const FREQUENCY = list(
  ['1', '1 Original'],
  ['7', '7 Replaces a claim'],
  ['8', '8 Voids a claim'],
);

/** X12 SBR09, the ones of this field. */
export const FILING = list(
  ['CI', 'Commercial (CI)'],
  ['BL', 'Blue Cross Blue Shield (BL)'],
  ['HM', 'HMO (HM)'],
  ['12', 'PPO (12)'],
  ['13', 'POS (13)'],
  ['14', 'EPO (14)'],
  ['16', 'Medicare Advantage HMO (16)'],
  ['MB', 'Medicare Part B (MB)'],
  ['MC', 'Medicaid (MC)'],
  ['CH', 'TRICARE (CH)'],
  ['VA', 'Veterans (VA)'],
  ['AM', 'Auto medical (AM)'],
  ['LM', 'Liability medical (LM)'],
  ['WC', 'Workers’ compensation (WC)'],
);

/** Decides which decision clock runs; without it the kind of cover may tell. */
export const LINE_OF_BUSINESS = list(
  ['employer', 'Through an employer'],
  ['individual', 'Bought by the patient'],
  ['marketplace', 'Marketplace plan'],
  ['medicare-advantage', 'Medicare Advantage'],
  ['medicare', 'Medicare'],
  ['medicaid', 'Medicaid'],
  ['chip', 'CHIP'],
  ['other', 'Other'],
);
