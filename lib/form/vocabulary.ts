// The words by which forms ask for a datum. Data only: adding a synonym is adding to a line here.
// Seen on payer portals and in their public guides (CMS-1500 02/12 captions, X12 278 screens), 2026-11.

export interface DatumWords {
  datum: string;
  /** Tested against plain words (see words.ts). Order of the list matters only between equal scores. */
  sure: RegExp;
  /** Also means the datum, but only with support from another channel or the context. */
  maybe?: RegExp;
  /** Where this matches, the datum is something else. */
  not?: RegExp;
}

const ID = '(id|identifier|identification)( (number|num|no|code))?';

export const DATUM_WORDS: readonly DatumWords[] = [
  {
    datum: 'memberId',
    sure: new RegExp(
      `\\b(member|subscriber|insureds?|client|recipient|medicaid|medicare|policy ?holders?|enrollee|beneficiary|health plan|insurance) ${ID}\\b|\\bmember (number|num|no)\\b|\\brid\\b|\\bmember ?id\\b`,
    ),
    not: /provider|payer|group|employer|practice|facility|other insured/,
  },
  {
    datum: 'groupNumber',
    sure: /\b(policy group|group (policy )?(number|num|no|id))\b|\bgroup feca\b|\bfeca number\b/,
    not: /medical group|provider/,
  },
  { datum: 'planName', sure: /\b(plan|program)( or program)? name\b/ },
  { datum: 'payerId', sure: /\bpayer (id|code|identifier|number)\b/ },
  {
    datum: 'payerName',
    sure: /^(payer|insurance company|health plan|carrier|insurer)( name)?$|\bpayer name\b/,
  },
  {
    datum: 'taxIdType',
    sure: /\btax ?id(entification)?( number)? (type|qualifier)\b|\bein (or )?ssn\b|\bssn (or )?ein\b/,
  },
  { datum: 'taxonomy', sure: /\btaxonomy\b/ },
  // As a list it holds taxonomy codes; as a text box it holds words that the case does not know (shape.ts).
  { datum: 'specialty', sure: /\bspecialt(y|ies)( codes?)?\b/ },
  { datum: 'npi', sure: /\bnpi\b|\bnational provider id/, not: /\btype\b|search by/ },
  {
    datum: 'taxId',
    sure: /\b(tax ?id|taxpayer id|tax identification|federal tax|tin|ein|fein)\b/,
    not: /\btype\b|qualifier/,
  },
  {
    datum: 'lastName',
    sure: /\b(last|family|sur) ?name\b|\bsurname\b|\blname\b|\bname last\b|\blast$/,
    not: /first|organi[sz]ation|company|card|maiden|last (visit|seen|four)/,
  },
  {
    datum: 'firstName',
    sure: /\b(first|given|fore) ?name\b|\bforename\b|\bfname\b|\bname first\b/,
    not: /last|company|card/,
  },
  {
    datum: 'middleName',
    sure: /\bmiddle( name| initial)?\b|\bm ?i\b|\bmname\b|\bname middle\b/,
    not: /last|first name/,
  },
  { datum: 'suffix', sure: /\bsuffix\b/ },
  {
    datum: 'birthDate',
    sure: /\b(date of birth|birth ?date|dob|birth ?day|bday|d o b|birth (month|day|year)|(day|month|year) of (your )?birth|date naissance)\b/,
    not: /place|city|country|state of birth/,
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
  { datum: 'city', sure: /\b(city|town|locality)\b/, not: /capacity|of birth/ },
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
  { datum: 'fax', sure: /\bfax\b/ },
  {
    datum: 'phone',
    sure: /\b(phone|telephone|tel|mobile|cell|cellphone)\b/,
    not: /\b(ext|extension|fax|type|country)\b|e ?mail|verification|search/,
  },
  {
    datum: 'contactName',
    sure: /\bcontact( persons?)?( name)?$|\bcontact name\b|\b(requestor|requester)( name)?$|\bcontact at\b/,
    not: /phone|fax|e ?mail/,
  },
  { datum: 'relationship', sure: /\brelationship\b|\bpatients? relation\b/ },
  {
    datum: 'otherInsurance',
    sure: /\b(another|other) (health )?(insurance|(health )?(benefit )?plan|coverage)\b|\binsurance other than\b/,
    not: /name|policy|group|number|\bid\b/,
  },
  {
    datum: 'accidentEmployment',
    sure: /\b(employment|work related|job related|related to employment|work(ers)? comp)\b/,
    not: /status|date|employer/,
  },
  {
    datum: 'accidentAuto',
    sure: /\bauto(mobile)?( accident)?\b|\bmotor vehicle\b/,
    not: /state|date|auto ?(fill|save)/,
  },
  { datum: 'accidentOther', sure: /\b(other|another) accident\b/, not: /state|date/ },
  {
    datum: 'accidentState',
    sure: /\b(auto )?accident (place )?state\b|\bstate of accident\b|\bplace state\b/,
  },
  {
    datum: 'accidentDate',
    sure: /\b(accident|injury) date\b|\bdate of (the )?(accident|injury)\b/,
  },
  {
    datum: 'illnessDate',
    sure: /\b(onset( of)?( current)?( symptoms?| illness)?( date)?|date of (current )?illness|current illness|symptom date)\b/,
    not: /qual|similar/,
  },
  {
    datum: 'previousNumber',
    sure: /\b(previous|prior|original|existing) (authori[sz]ation|certification|auth|pa)( (id|number|no))? ?(being|to)?\b.*(renew|amend)|\bprevious (authori[sz]ation|auth|certification)\b/,
  },
  {
    datum: 'authNumber',
    sure: /\b(prior ?auth(ori[sz]ation)?|pre ?(auth(ori[sz]ation)?|certification)|auth(ori[sz]ation)?|pa|certification) (number|num|no|id)\b|^prior auth(ori[sz]ation)?$/,
    not: /previous|referral|clia|line|payer/,
  },
  {
    datum: 'requestCategory',
    sure: /\b(transaction type|request category|authori[sz]ation type|auth type|type of (request|authori[sz]ation))\b/,
  },
  { datum: 'certificationType', sure: /\bcertification type\b|\brequest type\b/ },
  { datum: 'serviceType', sure: /\b(service type( code)?|type of service)\b/ },
  {
    datum: 'placeOfService',
    sure: /\b(place of (service|svc)|pos|service setting|treatment setting|setting of care)\b/,
  },
  {
    datum: 'urgency',
    sure: /\b(level of (service|urgency)|urgency|priority( status)?|urgent( request)?|expedited|service level( code)?)\b/,
  },
  {
    datum: 'quantityType',
    sure: /\b(quantity|qty|units?) (type|qualifier|measure)( code)?\b|\bunit of measure\b|\bservice quantity type( code)?\b/,
  },
  {
    datum: 'units',
    sure: /\b(quantity|qty|units?|unit count|number of (visits|units|services)|(service )?unit count|days or units|reqd quantity)\b/,
    not: /type|charge|address|apt|apartment|suite|measure/,
  },
  {
    datum: 'fromDate',
    sure: /\b((from|start|begin(ning)?|service|anticipated|admission|admit|requested|treatment|procedure|surgery)( service)? (start )?date|date (from|of (service|svc))( from)?|(svc|service) dates? from|date of service( from)?|dates of service from|dos( from)?|fm date( of svc)?|from date( of (service|svc))?|request begin date)\b|^([a-j] )?from( mm dd (yyyy|ccyy|yy))?$/,
    maybe: /\bdates of service\b/,
    not: /\b(to|end|thru|through|birth|signature|dob|certification issue|decision|retro)\b/,
  },
  {
    datum: 'toDate',
    sure: /\b((to|end|thru|through) date|date (to|of service to|of svc to)|(svc|service) dates? to|dates? of service (to|end)|end date( of service)?|to date( of (service|svc))?|dos to)\b|^([a-j] )?(to|thru|through)( mm dd (yyyy|ccyy|yy))?$/,
    not: /\b(birth|signature|seen|relationship|assigned?|related|due to|visit|from|related to)\b/,
  },
  {
    datum: 'pointers',
    sure: /\b(diag(nosis)?|dx|dos diag)( code)? (pointers?|ptrs?|references?|refs?)\b|\bpointers?\b|\bptrs?\b|\bdos diag code\b|\bdx ptr\b/,
  },
  {
    datum: 'diagnosis',
    sure: /\b(diagnos[ei]s|diag|dx|icd)( 10)?( cm)?( codes?)?\b/,
    not: /pointer|ptr|date|description|type|indicator|qualifier|admitting/,
  },
  {
    datum: 'modifier',
    sure: /\b(modifiers?|mods?)\b/,
    // Of two header rows read together (`Proc & Mod`, `Proc`) the lower one names the column.
    not: /procedure code|proc and|\bmod(ifier)?s? (procedure|proc|cpt|hcpcs)( code)?$/,
  },
  {
    datum: 'procedure',
    sure: /\b(procedures?( codes?)?|cpt( code| hcpcs)*|hcpcs?( codes?)?|service codes?|proc)\b/,
    not: /modifier|description|date|quantity|qualifier|type|charge|unit|anesthesia/,
  },
  { datum: 'totalCharge', sure: /\btotal (claim )?(charges?|amount|fee)\b|\bcharges? total\b/ },
  {
    datum: 'amountPaid',
    sure: /\b(amount paid|paid amount|patient paid|patient amount paid)\b/,
    not: /payer|service line/,
  },
  {
    datum: 'charge',
    sure: /\b(charges?|charge amount|chrg|line item charge)\b/,
    not: /total|paid|allowed|co ?pay|outside/,
  },
  // An amount or a fee of nothing in particular is a charge only in a service line (rows.ts).
  {
    datum: 'amount',
    sure: /\b(amount|fees?)\b/,
    not: /paid|charge|total|co ?pay|allowed|due|deductible/,
  },
  // So is a count of nothing in particular.
  { datum: 'count', sure: /^count$/ },
  {
    datum: 'emergency',
    sure: /\b(emg|emerg|emergency( indicator| related)?)\b/,
    not: /contact|room|level/,
  },
  { datum: 'teeth', sure: /\b(tooth|teeth)( (numbers?|no|nos))?\b/ },
  {
    datum: 'oralCavityArea',
    sure: /\b(area of (the )?oral cavity|oral cavity( area| designation)?|quadrant)\b/,
  },
  {
    datum: 'patientAccountNumber',
    sure: /\bpatients? (account|acct|control)( (number|num|no))?\b|\bcontrol (number|num|no)\b|^26 (patients? )?(account|acct)\b/,
    not: /payer|claim control|line|bank/,
  },
  {
    datum: 'benefitsAssignment',
    sure: /\b(assignment of benefits|benefits? assignment|assign(ed)? benefits|benefits? assign(ed|ment)|authori[sz]ed plan to remit|remit payment|insureds? (or authori[sz]ed persons? )?signature)\b/,
  },
  {
    datum: 'releaseOfInformation',
    sure: /\brelease (of )?(medical )?info(rmation)?\b|\bpatients? (or authori[sz]ed persons? )?signature\b/,
  },
  {
    datum: 'signatureOnFile',
    sure: /\b(provider )?signature on file\b|\bprovider signature( indicator)?$/,
    not: /source/,
  },
  {
    datum: 'acceptAssignment',
    sure: /\baccept(s|ed)? assignment\b|\bassignment( or)? plan participation\b/,
  },
  {
    datum: 'frequencyCode',
    sure: /\b(claim )?frequency( type)?( code)?\b|\bresubmission (type )?code\b|\bbill frequency\b/,
  },
  {
    datum: 'originalReference',
    sure: /\boriginal (ref|reference|claim)( number| no)?\b|\bpayer claim control number\b|\bicn\b|\btcn\b/,
  },
  { datum: 'filingIndicator', sure: /\bfiling indicator\b|\bclaim filing\b/ },
  {
    datum: 'note',
    sure: /\b(provider |clinical |claim |additional )?notes?\b|\bcomments?\b|\bmessage( information)?\b|\badditional (claim )?information\b|\bclinical (information|summary|rationale)\b|\bremarks?\b/,
    not: /error|chat|release|date|denote/,
  },
  { datum: 'qualifier', sure: /\bqual(ifier)?\b/, not: /number|quantity|name/ },
  // One box for the name of a firm or the last name of a person: whose it is decides which.
  {
    datum: 'lastOrOrgName',
    sure: /\blast name( or| and)? (organi[sz]ation|org|business|facility|company|group)( name)?\b|\b(organi[sz]ation|org|business|facility|company|group)( name)?( or| and)? last name\b/,
    not: /first|contact|card/,
  },
  {
    datum: 'orgName',
    sure: /\b(organi[sz]ation|facility|practice|business|company|clinic|group|provider|physician|surgeon|doctor|hospital) name\b|\bfacility$|^organi[sz]ation$/,
    not: /last name|first|user|contact|plan|payer|card|file/,
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
    not: /\b(user|last|first|middle|given|family|company|card|file|nick|screen|display|domain|host|account|plan|payer|login|organi[sz]ation|business|street|pet|product|project|school|mother|maiden|facility|practice|profile|preferred|event|program|contact|bank)\b|nickname|username/,
  },
];
