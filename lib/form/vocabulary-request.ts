// The words by which forms ask for the data of a request or a claim: dates, places, codes, amounts, answers.
// Seen on payer portals and in their public guides (CMS-1500 02/12 captions, X12 278 screens), 2026-11.
import type { DatumWords } from './datum-words.ts';

export const REQUEST_WORDS: readonly DatumWords[] = [
  {
    datum: 'otherInsurance',
    sure: /\b(another|other) (health )?(insurance|(health )?(benefit )?plan|coverage)\b|\binsurance other than\b|\b(secondary|additional|dual) (health )?(insurance|coverage)\b|\bcovered by (another|any other)\b|\bcoordination of benefits\b/,
    not: /name|policy|group|number|\bid\b/,
  },
  {
    datum: 'accidentEmployment',
    sure: /\b(employment|work related|job related|related to employment|work(ers)? comp(ensation)?|(at|on the) (work|job)|occupational|(patients?|members?|insureds?) (current |previous )?(job|work|employment))\b/,
    not: /status|date|employer|phone/,
  },
  {
    datum: 'accidentAuto',
    sure: /\bauto(mobile)?( accident)?\b|\b(motor vehicle|car) (accident|crash|collision)?\b|\bmva\b/,
    not: /state|date|auto ?(fill|save)/,
  },
  { datum: 'accidentOther', sure: /\b(other|another) accident\b/, not: /state|date/ },
  {
    datum: 'accidentState',
    sure: /\b(auto )?accident (place )?state\b|\bstate (of|where) (the )?(auto |motor vehicle )?accident\b|\bplace state\b/,
  },
  {
    datum: 'accidentDate',
    sure: /\b(accident|injury|incident) date\b|\bdate of (the )?(accident|injury|incident)\b|\b(accident|injury) (happened|occurred)\b/,
  },
  {
    datum: 'illnessDate',
    sure: /\b(onset( of)?( current)?( symptoms?| illness)?( date)?|date of (current )?illness|current illness|symptom date|symptoms? (began|started|onset)|first symptoms?)\b/,
    not: /qual|similar/,
  },
  {
    datum: 'previousNumber',
    sure: /\b(previous|prior|original|existing) (authori[sz]ation|certification|auth|pa)( (id|number|no))? ?(being|to)?\b.*(renew|amend)|\b(previous|original|existing|earlier|initial) (authori[sz]ation|auth|certification|approval|request)( (id|number|no|reference))?\b|\bprior approval (id|number|no|reference)\b|\b(authori[sz]ation|auth|approval)( number| no)? (being|to be|to) (renew|amend|extend|revis|chang)\w*/,
    not: /date/,
  },
  {
    datum: 'authNumber',
    sure: /\b(prior ?auth(ori[sz]ation)?|pre ?(auth(ori[sz]ation)?|certification)|auth(ori[sz]ation)?|pa|certification|pre ?cert|approval) (number|num|no|id)\b|^prior auth(ori[sz]ation)?$/,
    not: /previous|original|existing|earlier|prior approval|referral|clia|line|payer/,
  },
  {
    datum: 'requestCategory',
    sure: /\b(transaction type|request category|authori[sz]ation type|auth type|type of (request|authori[sz]ation))\b/,
    choice:
      /\b((case|review|patient|visit|encounter|care) (type|category|status|class)|(type|category|class) of (case|review|care|visit)|classification|inpatient or outpatient|outpatient or inpatient|(request|review) (is )?for)\b/,
    not: /urgent|plan/,
  },
  {
    datum: 'certificationType',
    sure: /\bcertification type\b|\brequest type\b/,
    choice:
      /\b(type|kind) of (request|certification|submission)\b|\bthis (request|submission) is( an?)?$|\b(new|initial) or (existing|renewal|extension|continued)\b|\bsubmission type\b|\brequest (kind|action|reason)\b|\bcertification category\b/,
  },
  {
    datum: 'serviceType',
    sure: /\b(service type( code)?|type of service)\b/,
    choice:
      /\b(service|care) (category|line|class|area)\b|\b(category|kind|type) of (services?|care|treatment)\b/,
  },
  {
    datum: 'placeOfService',
    sure: /\b(place (of )?(service|svc)|pos|service setting|treatment setting|setting of care|care setting)\b/,
    choice:
      /\b(setting|(site|place|facility|location|setting) type|(type|kind) of (site|place|facility|location|setting)|(site|place|location) of (care|service|treatment|surgery)|(service|treatment|care) (location|site|place)|where (will|is|was|are|does|do) .*(done|performed|provided|rendered|treated|take place|happen|given|treatment|surgery|service|care|procedure))\b/,
    not: /name|npi|address|phone|\btax\b/,
  },
  {
    datum: 'urgency',
    sure: /\b(level of (service|urgency)|urgency|priority( status)?|urgent( request)?|expedited|service level( code)?|(review|request|case) (priority|speed|urgency))\b/,
    choice:
      /\b(turn ?around( time)?|time ?frame|processing (type|time|speed|priority)|(review|decision|response|request|processing) (type|speed|time ?frame|time)|speed of (review|decision)|how (soon|quickly|fast|urgent\w*)\b.*|standard or (urgent|expedited)|(type|level) of (review|urgency|priority))\b/,
    not: /\b(date|hours?)\b$/,
  },
  {
    datum: 'quantityType',
    sure: /\b(quantity|qty|units?) (type|qualifier|measure)( code)?\b|\bunit of measure\b|\bservice quantity type( code)?\b|\bunits? (are|is|in)$|\b(counted|measured) in\b/,
  },
  {
    datum: 'units',
    sure: /\b(quantity|qty|units?|unit count|number of (visits|units|services|sessions|days)|(service )?unit count|days (or )?un(its?)?|reqd quantity|how many( (units|visits|services|sessions))?)\b|^(requested )?(visits|sessions)( requested| needed)?$|^((number|num|no) (of )?)?u(n|ns|nt|nts|ts)$|^d u$/,
    not: /type|charge|address|apt|apartment|suite|measure|price|cost/,
  },
  {
    datum: 'fromDate',
    sure: /\b((from|start|begin(ning)?|service|anticipated|requested|treatment|procedure|surgery)( service)? (start )?date|date (from|of (service|svc))( from)?|(svc|service) dates? from|date of service( from)?|dates of service from|dos( from)?|fm date( of svc)?|from date( of (service|svc))?|request begin date|service (from|start|begin)|(earliest|first|planned|proposed|expected|scheduled|intended|target|preferred) (date( of (service|surgery|procedure|treatment))?|(service|surgery|procedure|treatment) date)|(first )?day of (service|surgery|procedure|operation|treatment)|date of (surgery|procedure|operation|treatment)|(start|beginning|begin date|start date) of (service|care|treatment|authori[sz]ation)|(service|care|treatment) (start|begin)s|(starts?|begins?|starting|beginning|effective) (on|from)|valid from|when (does|will|is) (the )?(service|surgery|treatment|care|it|procedure) (start|begin|planned|scheduled))\b|^([a-j] )?from( mm dd (yyyy|ccyy|yy))?$/,
    maybe: /\bdates of service\b/,
    not: /\b(to|end|ends|ending|last|latest|thru|through|until|birth|signature|dob|certification issue|decision|retro|symptoms?|accident|injury)\b/,
  },
  // Asked of a stay only: on a request for outpatient surgery it is left empty.
  {
    datum: 'admissionDate',
    sure: /\b(admission|admit|admitting|admitted)( start)? date\b|\bdate (of admission|admitted)\b/,
    not: /\b(discharge|decision|last|prior|previous)\b/,
  },
  {
    datum: 'toDate',
    sure: /\b((to|end|thru|through) date|date (to|of service to|of svc to)|(svc|service) dates? to|dates? of service (to|end)|end date( of service)?|to date( of (service|svc))?|(to|thru|through|end) dos|dos (to|thru|through|end)|service (to|thru|through|end|until)|(last|final) day of (service|treatment)|end of (service|care|treatment|authori[sz]ation)|(service|care|treatment) ends|(latest|last|final) (date( of (service|treatment))?|(service|treatment) date)|(ends?|ending|until) (on|date)|valid (to|until|till|thru|through)|when (does|will) (the )?(service|treatment|care|it) end)\b|^(ends?|until|ending)$|^([a-j] )?(to|thru|through)( mm dd (yyyy|ccyy|yy))?$/,
    not: /\b(birth|signature|seen|relationship|assigned?|related|due to|visit|from|related to|work(ed)?|employ\w*|menstrual|x ray|exam|updated?)\b/,
  },
  {
    datum: 'pointers',
    sure: /\b(diag(nosis)?|dx|dos diag)( code)? (pointers?|ptrs?|references?|refs?|links?|lnk|xref)\b|\bpointers?\b|\bptrs?\b|\bdos diag code\b|\bdx ptr\b/,
  },
  {
    datum: 'diagnosis',
    sure: /\b(diagnos[ei]s|diag|dx|icd)( 10)?( cm)?( codes?)?\b/,
    not: /pointer|ptr|date|description|type|indicator|qualifier|admitting/,
  },
  {
    datum: 'modifier',
    sure: /\b(modifiers?|mods?)\b|^m [1-4]$/,
    // Of two header rows read together (`Proc & Mod`, `Proc`) the lower one names the column.
    not: /procedure code|proc and|\bmod(ifier)?s? (procedure|proc|cpt|hcpcs)( code)?$/,
  },
  {
    datum: 'procedure',
    sure: /\b(procedures?( codes?)?|cpt( code| hcpcs)*|hcpcs?( codes?)?|service codes?|proc)\b/,
    choice:
      /^(requested )?services?( requested| needed)?( \d+)?$|\b(select|choose|find|add) (a |the )?(service|procedure)\b/,
    not: /modifier|description|date|quantity|qualifier|type|charge|unit|anesthesia|scheduled|planned/,
  },
  {
    datum: 'totalCharge',
    sure: /\btotal (claim |billed |submitted )?(charges?|amount|fee|billed)\b|\b(claim|charges?|billed) total\b/,
  },
  {
    datum: 'amountPaid',
    sure: /\b(amount paid|paid amount|patient paid|patient amount paid|paid by (the )?patient)\b/,
    not: /payer|service line|insurance|insurer|carrier|medicare|primary|secondary|\b(other|prim|sec|cob|plan)\b/,
  },
  {
    datum: 'charge',
    sure: /\b(charges?|charge amount|chrg|line item charge|billed amount|amount billed|(usual|your|submitted) fee)\b/,
    not: /total|paid|allowed|co ?pay|outside|\b(lab|purch\w*|non ?covered|discount|late|interest)\b/,
  },
  {
    datum: 'diagnosisText',
    sure: /\b(diagnos[ei]s|diag|dx|icd( 10)?( cm)?)( code)? (descriptions?|desc|narrative|in words|text)\b|\b(description|narrative) of (the )?(primary )?diagnos[ei]s\b/,
    not: /\b(other|additional|surgical|procedure)\b/,
  },
  // What stands in words beside a code: the line's or the diagnosis's, where it stands in the row of one.
  {
    datum: 'text',
    sure: /^((service|procedure|procedure code|code|item|line|svc|proc|cpt|hcpcs) )*(description|desc|descr)( of (services?|procedures?|items?))?$|^description of (services?|procedures?|items?)( requested)?$/,
  },
  // A date or place of nothing in particular is a line's where it stands in one.
  { datum: 'lineDate', sure: /^(date|service date|svc date|dos date)$/ },
  { datum: 'linePlace', sure: /^(place|pos code)$/ },
  // An amount or a fee of nothing in particular is a charge only in a service line (rows.ts).
  {
    datum: 'amount',
    sure: /\b(amount|fees?)\b/,
    not: /paid|charge|total|co ?pay|allow|due|deductible|billed/,
  },
  // So is a count of nothing in particular.
  { datum: 'count', sure: /^(count|days|times)$/ },
  {
    datum: 'emergency',
    sure: /\b(emg|emerg|emergency( indicator| related)?)\b/,
    not: /contact|room|level/,
  },
  {
    datum: 'teeth',
    sure: /\b(tooth|teeth)( (numbers?|no|nos))?\b/,
    not: /surface|count|missing|extracted/,
  },
  {
    datum: 'oralCavityArea',
    sure: /\b(area of (the )?oral cavity|oral cavity( area| designation)?|quadrant)\b/,
  },
  {
    datum: 'patientAccountNumber',
    sure: /\bpatients? (account|acct|control)( (number|num|no))?\b|\b(your|provider|office|practice) (account|reference|control) (number|no)\b|\b(account|acct) (number|no)( with|at|in) (you|your|the) (office|practice|system)\b|\bcontrol (number|num|no)\b|^26 (patients? )?(account|acct)\b/,
    not: /payer|claim control|line|bank/,
  },
  {
    datum: 'benefitsAssignment',
    sure: /\b(assignment (of )?benefits?|benefits? assignment|assign(ed)? benefits|benefits? assign(ed|ment)|authori[sz]ed plan to remit|remit payment|insureds? (or authori[sz]ed persons? )?signature)\b/,
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
    sure: /\baccept(s|ed|ing)? (medicare )?assignment\b|\bassignment accepted\b|\bassignment( or)? plan participation\b/,
    choice: /^(provider )?assignment( code| indicator)?$/,
    not: /benefit/,
  },
  {
    datum: 'frequencyCode',
    sure: /\b(claim )?frequency( type)?( code)?\b|\bresubmission (type )?code\b|\bbill frequency\b|\b(claim|bill) (type|submission) (reason|frequency)\b/,
    choice:
      /\b(claim|resubmission|submission) (type|kind|reason)\b|\btype of claim\b|\bthis claim is( an?)?$/,
  },
  {
    datum: 'originalReference',
    sure: /\boriginal (ref|reference|claim)( number| no)?\b|\b(claim|tcn|icn)( number)? (being |to be |to )(replaced?|corrected?|voided?)\b|\bpayers? (original )?claim (number|no|id)\b|\bpayer claim control number\b|\b(icn|tcn|dcn)\b|\bclaim control (number|num|no)\b/,
  },
  { datum: 'filingIndicator', sure: /\bfiling indicator\b|\bclaim filing\b/ },
  {
    datum: 'note',
    sure: /\b(provider |clinical |claim |additional )?notes?\b|\bcomments?\b|\bmessage( information)?\b|\badditional (claim )?information\b|\bclinical (information|summary|rationale|history|findings?|justification|indications?|details?|narrative|reason)\b|\bremarks?\b|\bmedical(ly)? (necessity|necessary|justification|reason)\b|\b(justification|rationale|narrative)\b|\breason for (the |this )?(request|service|procedure|surgery|treatment|authori[sz]ation)\b|\b(supporting|additional|other) (information|details|findings)\b|\bfindings\b|\b(history|details) and findings\b|\b(describe|explain|tell us)\b.*\b(condition|need|necess\w+|case|why|treatment|history)\b|\bwhy (is|does|do|are)\b/,
    not: /error|chat|release|date|denote|\bfile|attach|upload|delete|appeal|urgent|expedit|retro|denied|denial|cancel|network|\b(internal|office|staff|private|personal|own|template|to (my)?self|(reviewer|nurse) (notes?|comments?)|reason for (the )?change|late|sooner)\b|\b(not (be )?(adjudicated|sent|transmitted|shared|seen)|(plan|payer) use)\b/,
  },
  { datum: 'qualifier', sure: /\bqual(ifier)?\b/, not: /number|quantity|name/ },
];
