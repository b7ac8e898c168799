// What payers' reason codes mean at an oral surgery's desk: code numbers of the X12 lists, every sentence our own.

export type Remedy =
  | 'correct' // send a corrected claim
  | 'records' // send what is asked for
  | 'appeal'
  | 'other-plan' // send it to another plan, or with another plan's answer
  | 'patient' // the patient owes it
  | 'post'; // nothing to fight: book it

export interface Denial {
  /** CARC without group, or RARC. */
  codes: readonly string[];
  cause: string;
  /** Top-level place of the case that it points to, as in validation. */
  place: string;
  remedy: Remedy;
  whatToDo: string;
}

/** Codes | remedy | place | cause | what to do. */
const TABLE = `
4 | correct | lines | A modifier does not fit its code, or one is missing. | Check side (LT, RT, 50), 59 and 57 against the note.
5 58 | correct | lines | The place of service does not fit the code. | Compare with where the surgery was done and with the authorization.
6 9 | correct | patient.birthDate | Code and the patient’s age do not go together. | Check the date of birth first, then the code.
7 10 | correct | patient.sex | Code and the patient’s sex do not go together. | Check the sex on file at the payer.
8 170 172 N95 | correct | rendering | The payer does not pay this kind of provider for this service. | Check taxonomy and credentialing; ask which specialty is on file.
11 M64 | correct | diagnoses | The diagnosis does not support the procedure. | Point each line to the diagnosis it treats, at full length.
146 M76 M81 | correct | diagnoses | A diagnosis code is missing, incomplete or not valid on that day. | Use the full code of that year, seventh character included.
167 | appeal | diagnoses | The plan does not cover this diagnosis. | If a medical diagnosis is documented too, correct; else appeal with the findings.
12 | correct | diagnoses | The diagnosis does not fit the provider type. | Check specialty and the first diagnosis.
15 M62 | correct | preauths | The authorization number is missing, wrong, or belongs to another service or provider. | Compare number, code, surgeon and dates; send the right number in item 23.
16 MA130 | correct | lines | Something is missing or wrong on the claim; the remark code says what. | Fix the field. With MA130 the claim was never accepted: send it as a new one, there is nothing to appeal.
M51 181 | correct | lines | A procedure code is missing or was not valid on that day. | Use the code in force on the day of service.
M53 | correct | lines | Units are missing or not possible. | Enter whole units; one line for each side or 50.
M77 | correct | lines | The place of service is missing or wrong. | Enter the two digits on each line.
M52 M59 | correct | lines | A date of service is missing or wrong. | Enter from and to dates on each line.
M79 | correct | lines | A charge is missing or wrong. | Enter the charge of each line.
182 | correct | lines | A modifier was not valid on that day. | Remove or replace it.
18 N522 | post | claims | The payer already has this claim. | Look up the first one. To change it, send a corrected claim with its number.
19 | other-plan | accident | The payer thinks it happened at work. | Answer the accident questions, or bill workers’ compensation.
20 21 | other-plan | accident | The payer thinks another insurer is liable for an accident. | Answer the accident questions, or bill auto or liability cover first.
22 N4 N479 MA04 | other-plan | plans | Another plan must pay first. | Send the other plan’s explanation of benefits, or update the patient’s coordination of benefits.
23 | post | claims | The other plan’s payment was taken into account. | Check that both plans’ amounts add up.
24 | post | plans | The patient’s plan pays a fixed sum instead. | Check whether the service is carved out of the capitation.
26 27 200 | correct | plans | The patient was not covered on that day. | Check eligibility for that very day; bill the plan that was in force.
29 | appeal | claims | The claim came too late. | Appeal with proof that it was sent in time: clearinghouse report or portal confirmation.
31 33 N382 | correct | plans | The payer cannot find this patient. | Compare name, date of birth and member ID with the card, letter by letter.
32 177 | correct | plans | The payer does not see the patient as an eligible dependent. | Check relationship and subscriber; ask the patient to call the plan.
140 | correct | plans | Member ID and name do not belong together. | Copy both from the card.
35 119 149 | patient | plans | The benefit is used up. | Bill the patient after the explanation of benefits; ask about an exception if it was medical.
39 | appeal | preauths | The service was refused when authorization was asked for. | Appeal that decision with the reviewer’s reason and what was missing.
40 | appeal | documents | The payer does not see an emergency. | Appeal with the note that shows why it could not wait.
45 | post | claims | The charge is over the contract’s fee. | Write off the difference when you are in network.
1 2 3 | patient | claims | Deductible, coinsurance or copay of the patient. | Bill the patient.
253 | post | claims | A federal reduction of Medicare payments. | Book it.
49 | appeal | diagnoses | Seen as a routine service. | Show the symptom or finding that made it medical.
50 N115 272 | appeal | documents | The payer does not see that it was medically necessary, or its policy is not met. | Ask for the policy, then appeal point by point: findings, images, what was tried. A peer review is often quicker.
273 | appeal | documents | More than the payer’s guideline allows. | Appeal with the reason for more.
51 | appeal | documents | Seen as a condition from before the cover. | Most plans may not refuse for this today: ask for the rule in writing.
54 | appeal | documents | No assistant or second surgeon is paid for this code. | Appeal with the note that says what each did.
55 56 | appeal | documents | Seen as experimental or not proven. | Appeal with literature and the specialty’s position.
59 97 231 234 236 M15 M80 N19 N20 | correct | lines | Counted as part of another line of the same day. | Add 59 or XS only when site or session was separate and the note says so; else write off.
96 204 N130 | appeal | plans | The plan does not cover this service. | Read the exclusion. If it speaks of dental care, show why it is medical; else bill dental or the patient.
107 | correct | claims | The payer looks for a related claim and does not find it. | Name the other claim, or send it first.
109 B11 N418 | other-plan | plans | The claim went to the wrong payer. | Send it to the payer or reviewer named on the card or in the answer.
129 | correct | claims | The other plan’s figures are wrong or incomplete. | Send its explanation of benefits again, with the codes.
147 | appeal | claims | A contracted rate is missing or disputed. | Ask for the fee schedule in force on that day.
150 151 152 N362 | appeal | lines | The level, number or frequency is not supported. | Send the note that shows each unit.
163 164 226 227 250 251 252 N29 N40 N706 M127 N102 | records | documents | The payer wants records and stopped the clock. | Send exactly what is named, once, with the claim number; note the day it must be there.
254 168 290 | other-plan | plans | The dental plan says that medical pays. | Bill the medical plan with procedure and diagnosis codes.
270 291 280 | other-plan | plans | The medical plan says that dental pays. | Bill the dental plan with CDT codes, or appeal with the medical reason.
289 | appeal | plans | Medical and dental plan both refused. | Appeal where the contract fits better; tell the patient.
171 185 | correct | rendering | This provider may not bill this service at this place. | Check credentialing and place of service.
183 288 N286 | correct | referring | A referral is missing or the referring provider is not accepted. | Add name and NPI in item 17, or get the referral.
189 N350 | correct | lines | An unlisted code without description, or a code of its own exists. | Describe the work and its price, add the operative note, or use the specific code.
192 | correct | claims | Sent in a form that the payer does not take. | Ask which form or channel it wants.
197 284 N54 | appeal | preauths | No authorization, or not for what was billed. | If one exists, correct with its number. If not, ask for a retroactive one at once, then appeal with the reason.
198 302 | appeal | preauths | More than authorized, or after the authorization ended. | Ask for the extension to be entered back to that day; send dates and units.
199 222 | appeal | lines | More units or another revenue code than the contract allows. | Check units against the contract.
206 207 208 N257 N290 | correct | rendering | An NPI is missing, wrong or unknown to the payer. | Compare with the national registry and the payer’s enrollment.
242 243 | appeal | rendering | The provider is out of network, or the primary doctor did not agree. | Ask for a network exception when nobody in network does this.
256 | post | claims | Not payable under the contract. | Read the contract before you appeal.
276 | other-plan | plans | The first plan refused, so the second does too. | Win the first plan’s appeal, then send both answers.
A1 | correct | claims | Denied with a remark that says why. | Read the remark code. Without one, ask for the reason in writing.
B7 | correct | rendering | The provider was not enrolled with the payer on that day. | Check the effective date of the enrollment.
B9 | other-plan | plans | The patient is in hospice. | Bill with the proper modifier or to the hospice.
B13 | post | claims | Already paid, on this or another claim. | Find the payment.
B15 | correct | lines | Another service must be on the claim or paid first. | Add the service it belongs to.
B16 | correct | lines | Billed as a new patient who is not. | Use the code for an established patient.
B20 | appeal | claims | Another provider was paid for it. | Send the note that shows who did what.
N37 N39 N75 N81 | correct | lines | Tooth, area or surface is missing or wrong. | Add tooth numbers and area to the line.
N736 N737 | records | documents | A sleep study is missing, or too old. | Send the study with its date and the physician’s order.
`;

export const DENIALS: readonly Denial[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', remedy = '', place = '', cause = '', whatToDo = ''] = line.split(' | ');
    return { codes: codes.split(' '), remedy: remedy as Remedy, place, cause, whatToDo };
  });
