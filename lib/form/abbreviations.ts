// Short forms that payers' forms use, written out: `Pt Birth Dt`, `Svc Prov Ph`, `Tot Chgs`, `Auto Acc St`.
import { BESIDE } from './abbreviations-beside.ts';
import { onceAReading } from './one-reading.ts';

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [long = '', ...shorts] = line.trim().split(/\s+/);
      return shorts.map((short): [string, string] => [short, long]);
    }),
  );

/** One meaning on a form, wherever they stand: the long word first. */
const PLAIN = table(`name nm
  total tot totl
  charge chg chrg
  charges chgs chrgs
  amount amt amnt
  code cd
  codes cds
  date dt
  insured insd insrd
  insureds insds
  patient pat ptnt
  subscriber subscr sbr subr
  member mbr
  beneficiary benef bene
  recipient recip
  provider prov prvdr pvdr
  physician phys
  rendering rend rndr rendg rndg rndrg
  performing perf perfg
  servicing svcg srvcg
  referring refg rfrg refrg
  submitter sbmtr submtr
  service svc srvc
  services svcs srvcs
  facility fac fclty facil
  billing blg bllg blng
  claim clm
  claims clms
  other oth othr
  health hlth
  benefits bens
  group grp
  policy pol
  address addr addrs
  phone phn tlphn
  contact cntct
  office ofc offc
  building bldg
  account acct
  number nbr
  control ctl ctrl cntl cntrl
  original orig
  previous prev
  resubmission resub resubm
  frequency freq
  emergency emrg emer
  modifier mdfr modf
  modifiers mdfrs modfs
  procedure px
  pointer pntr
  signature sig
  assignment asgmt asgn asgnmt assgn assgnmt assgmt
  accept acpt accpt
  accident accid
  condition cond
  related reltd
  current curr
  symptom sympt symp
  symptoms sympts
  remarks rmks rmrks
  comments cmts cmnts
  gender gndr
  birth brth bth
  suffix sfx
  taxonomy txnmy
  additional addl
  clinical clin
  individual indv
  authorizations auths
  transfer xfer`);

/** More short forms, which are words of their own on many a page: asked only where nothing else is understood. */
const PERHAPS = table(`beneficiary ben
  begin beg
  certification cert
  child chld
  city cty
  diagnosis diag
  employer emp
  first fst frst
  from fr frm fm
  hospital hosp
  illness ill
  initial init
  injury inj
  insured ins
  last lst
  line ln
  location loc
  member mem
  number no num
  organization org
  phone ph tel
  plan pln
  practice pract
  referring ref
  relationship rel reln
  requesting req reqs
  subscriber sub subs`);

/** Plain words with the short forms written out that can mean one thing only. */
export const unshortened = onceAReading((words: string): string => {
  const all = words.split(' ').map((word) => PLAIN.get(word) ?? word);
  const long: string[] = [];
  all.forEach((word, index) => {
    const rules = BESIDE.get(word);
    const rule = rules?.find(
      ({ before, after }) =>
        (before?.test(long.join(' ')) ?? true) &&
        (after?.test(all.slice(index + 1).join(' ')) ?? true),
    );
    long.push(rule?.long ?? word);
  });
  return long.join(' ');
});

/** The same with those too that may be words of their own. */
export function writtenOut(words: string): string {
  return unshortened(words)
    .split(' ')
    .map((word) => PERHAPS.get(word) ?? word)
    .join(' ');
}
