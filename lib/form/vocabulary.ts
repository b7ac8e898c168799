// The words by which forms ask for a datum of a person or a provider. Data only: adding a synonym is adding to a line here.
// Seen on payer portals and in their public guides (CMS-1500 02/12 captions, X12 278 screens), 2026-11.

import type { DatumWords } from './datum-words.ts';
import { QUESTION_WORDS } from './vocabulary-questions.ts';
import { REQUEST_WORDS } from './vocabulary-request.ts';

const ID = '(id|identifier|identification)( (number|num|no|code))?';
/** Whose number stands on the insurance card, or what it is the number of. */
const COVERED =
  'member|subscriber|insureds?|client|recipient|medicaid|medicare|policy ?holders?|enrollee|beneficiary|health plan|insurance|card ?holders?|participant|covered person|id card|insurance card|certificate|contract|policy|trust|fund';

export const DATUM_WORDS: readonly DatumWords[] = [
  {
    datum: 'memberId',
    sure: new RegExp(
      `\\b(${COVERED})( plan| card)? ${ID}\\b|\\b(${COVERED})( card)? (number|num|no)\\b|\\brid\\b|\\bmember ?id\\b|\\b${ID} (from|on|as shown on) (the |their |your )?(\\w+ )?(id )?card\\b|\\bid card number\\b|\\b(hicn?|mbi)( (number|num|no))?\\b|\\b(number|id) on (the |their |your )?(\\w+ )?card\\b`,
    ),
    not: /provider|payer|group|employer|practice|facility|\bsecurity\b|phone|credit/,
  },
  {
    datum: 'groupNumber',
    sure: /\b(policy group|group (policy )?(number|num|no|id))\b|\bgroup feca\b|\bfeca number\b|\bgroup (or )?policy\b|\b(employer|plan|insurance) group\b|^group$/,
    not: /medical group|provider|npi|tax|group name|practice|clinic/,
  },
  { datum: 'planName', sure: /\b(plan|program)( or program)? name\b/ },
  { datum: 'payerId', sure: /\bpayer (id|code|identifier|number)\b/ },
  {
    datum: 'payerName',
    sure: /^(payer|insurance company|health plan|carrier|insurer)( name)?$|\bpayer name\b/,
  },
  {
    datum: 'taxIdType',
    sure: /\btax ?id(entification)?( number)? (type|qualifier)\b/,
    choice: /\bein (or )?ssn\b|\bssn (or )?ein\b/,
  },
  { datum: 'taxonomy', sure: /\btaxonomy\b/ },
  // As a list it holds taxonomy codes; as a text box it holds words that the case does not know (shape.ts).
  { datum: 'specialty', sure: /\bspecialt(y|ies)( codes?)?\b/ },
  {
    datum: 'npi',
    sure: /\bnpi\b|\bnational provider id/,
    not: /\btype\b(?! [12]\b)|search by|has an? npi/,
  },
  {
    datum: 'taxId',
    sure: /\b(tax ?id|taxpayer id|tax identification|federal (tax|id|employer)|fed tax|employer id(entification)?|tax number|irs number|tin|ein|fein)\b/,
    not: /\btype\b|qualifier/,
  },
  {
    datum: 'lastName',
    sure: /\b(last|family|sur) ?names?\b|\bsurname\b|\blname\b|\bname last\b|\blast$/,
    not: /first|organi[sz]ation|company|card|maiden|last (visit|seen|four)/,
  },
  {
    datum: 'firstName',
    sure: /\b(first|given|fore) ?names?\b|\bforename\b|\bfname\b|\bname first\b|\bfirst$/,
    not: /last|company|card/,
  },
  {
    datum: 'middleName',
    sure: /\bmiddle( name| initial)?\b|^initial$|\bm ?i\b|\bmname\b|\bname middle\b/,
    not: /last|first name/,
  },
  { datum: 'suffix', sure: /\bsuffix\b/ },
  {
    datum: 'birthDate',
    sure: /\b(date of birth|birth ?date|dob|birth ?day|bday|d o b|birth (month|day|year)|(day|month|year) of (your )?birth|date naissance|birth ?dt|date birth|date born|born( on)?)\b/,
    not: /place|city|country|state of birth|new ?born/,
  },
  { datum: 'sex', sure: /\b(sex|gender)\b/, not: /orientation/ },
  {
    datum: 'line2',
    sure: /\b(address|addr|street)( line)? ?(2|two)\b|\b(apt|apartment|suite|ste)\b|\baddress line2\b|^unit( number)?$/,
  },
  {
    datum: 'line1',
    sure: /\b(street( (address|addr|name))?|(mailing|home|billing|shipping|service|postal|residential)? ?(address|addr)( line)?( ?(1|one))?|address line1)\b/,
    not: /\b(e ?mail|ip|web|url|city|state|zip|line 3|address 3)\b|email/,
  },
  { datum: 'city', sure: /\b(city|town|locality|municipality)\b/, not: /capacity|of birth/ },
  {
    datum: 'zip',
    sure: /\b(zip|post(al)?) ?(code)?\b|\bpostcode\b|\bpincode\b/,
    not: /\bext(ension)?\b/,
  },
  {
    datum: 'state',
    sure: /\b(state|province)\b/,
    not: /statement|united states|status|accident|of birth|state (access|university|college|id|licen[cs]e|tax)/,
  },
  { datum: 'country', sure: /\bcountry\b/, not: /code$|phone/ },
  { datum: 'fax', sure: /\b(fax|facsimile)\b/ },
  {
    datum: 'phone',
    sure: /\b(phone|telephone|tel|mobile|cell|cellphone)\b|\bcall ?back( number| no)?$|\b(contact|daytime|evening|direct|reach) (line|dial|number)\b/,
    not: /\b(ext|extension|fax|type|country)\b|e ?mail|verification|search/,
  },
  {
    datum: 'contactName',
    sure: /\bcontact( persons?)?( name)?( for (this|the) (request|case|referral|authorization|review|claim))?$|\bcontact (first and last |full )?name\b|\b(requestor|requester)( name)?$|\bcontact at\b|\bperson (we may |we can |to |you should )?(contact|call|calling|asking|requesting|submitting|completing|filling|preparing)\b|\b(form|request) (completed|prepared|filled (in|out)) by\b|\b(who|whom) (should|can|may|do) we (call|contact|reach|ask)\b|\bname of (the )?(caller|contact|requester|requestor|submitter)\b|^(the )?(caller|submitter)( name)?$|\bpoint of contact\b/,
    not: /phone|fax|e ?mail|emergency/,
  },
  {
    datum: 'relationship',
    sure: /\brelationship\b|\bpatients? relation\b|\brelation to (the )?(subscriber|insured|policy ?holder|member|card ?holder)\b|\b(patient|member) is (the )?(subscriber|insured|policy ?holder|card ?holder|member)s\b|\bhow is the (patient|member) related\b/,
    choice: /\brelation\b|\brelated to (the )?(subscriber|insured|policy ?holder|card ?holder)\b/,
    not: /\b(accident|employment|attest|emergency|your)\b/,
  },
  ...QUESTION_WORDS,
  ...REQUEST_WORDS,
  // One box for the name of a firm or the last name of a person: whose it is decides which.
  {
    datum: 'lastOrOrgName',
    sure: /\blast name( or| and)? (organi[sz]ation|org|business|facility|company|group)( name)?\b|\b(organi[sz]ation|org|business|facility|company|group)( name)?( or| and)? last name\b/,
    not: /first|contact|card/,
  },
  {
    datum: 'orgName',
    sure: /\b(organi[sz]ation|facility|practice|office|business|company|clinic|group|provider|physician|surgeon|doctor|hospital|location|site|center) (legal )?name\b|\bname of (the )?(organi[sz]ation|facility|practice|office|business|clinic|group|hospital|location|site|center|(treating |performing |rendering |referring |ordering )?(provider|surgeon|doctor|physician))\b|\bfacility$|^(your |the )?(organi[sz]ation|practice|practice or (group|clinic|organi[sz]ation)|office|clinic|medical group)$/,
    not: /last name|first|user|contact|plan|payer|card|file|group number/,
  },
  {
    datum: 'fullName',
    sure: /\bname\b.*\b(last|first)\b.*\b(last|first)\b|\b(last|first)( name)? (and )?(last|first)( name)?\b/,
    not: /\b(card|user|contact|login)\b/,
  },
  {
    datum: 'fullName',
    sure: /\b(full ?name|complete name|your name|(patient|member|insured|subscriber|policy ?holder)s? name|name of (patient|insured|subscriber))\b|^name$/,
    maybe: /\bname\b/,
    not: /\b(user|last|first|middle|given|family|company|card|file|nick|screen|display|domain|host|account|plan|payer|carrier|insurer|login|organi[sz]ation|business|street|pet|product|project|school|mother|maiden|facility|practice|profile|preferred|event|program|contact|bank)\b|nickname|username/,
  },
];
