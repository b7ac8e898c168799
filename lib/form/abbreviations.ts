// Short forms that payers' forms use, written out: `Pt Birth Dt`, `Svc Prov Ph`, `Ref Phys NPI`.

const LONG: Readonly<Record<string, string>> = {
  acct: 'account',
  addl: 'additional',
  addr: 'address',
  amt: 'amount',
  auths: 'authorizations',
  ben: 'beneficiary',
  benef: 'beneficiary',
  bldg: 'building',
  cert: 'certification',
  chg: 'charge',
  clin: 'clinical',
  dt: 'date',
  emp: 'employer',
  fac: 'facility',
  freq: 'frequency',
  grp: 'group',
  indv: 'individual',
  ins: 'insured',
  mbr: 'member',
  mem: 'member',
  nbr: 'number',
  no: 'number',
  num: 'number',
  org: 'organization',
  perf: 'performing',
  ph: 'phone',
  phn: 'phone',
  phys: 'physician',
  pract: 'practice',
  prev: 'previous',
  prov: 'provider',
  pt: 'patient',
  pts: 'patients',
  px: 'procedure',
  recip: 'recipient',
  ref: 'referring',
  rel: 'relationship',
  rend: 'rendering',
  req: 'requesting',
  reqs: 'requesting',
  sub: 'subscriber',
  subs: 'subscriber',
  subscr: 'subscriber',
  svc: 'service',
  svcs: 'services',
  tel: 'phone',
  xfer: 'transfer',
};

/** The same plain words with their short forms written out. */
export function writtenOut(words: string): string {
  return words
    .split(' ')
    .map((word) => LONG[word] ?? word)
    .join(' ');
}
