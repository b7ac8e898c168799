// Short forms that mean one thing or another by their neighbours: `Auto Acc St`, `Acc No`, `Acc Asgmt`.

/** Words before a short form that say whose the datum is, and nothing else. */
const OWNED =
  /^((patient|insureds?|subscriber|member|billing|provider|facility|other|service|pay to|mailing|address|city) ?)+$/;
/** What a payer asks a billing provider for. */
const OF_FIRM = /^(provider|npi|group|name|address|phone|tel|tax|tin|ein|entity|physician)\b/;
const OF_PERSON = /^(provider|physician|npi|name)\b/;

export interface Rule {
  long: string;
  /** Matched against the words before, written out. */
  before?: RegExp;
  after?: RegExp;
}

/** Short forms that mean something by what stands beside them; the first rule that holds counts. */
export const BESIDE: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  [
    'pt',
    // `PT visits` are those of a physical therapist.
    [
      {
        long: 'patient',
        before: /(?<!\b(of|ot|or))$/,
        after: /^(?!visit|eval|therap|session|o[rt]\b)/,
      },
    ],
  ],
  ['pts', [{ long: 'patients' }]],
  [
    'acc',
    [
      { long: 'accident', before: /\b(auto|automobile|other|another|car|vehicle|to|to an)$/ },
      { long: 'accident', after: /^(state|st|date|related|rel|type|ind)\b/ },
      { long: 'accept', after: /^assign(ed|ment)?\b/ },
      { long: 'account', after: /^(no|number|num)\b/ },
    ],
  ],
  ['assign', [{ long: 'assignment', before: /\baccept$/ }]],
  [
    'pd',
    [
      { long: 'paid', before: /\b(amount|total|patient)$/ },
      { long: 'paid', after: /^(amount|by)\b/ },
    ],
  ],
  [
    'rel',
    [
      { long: 'related', before: /\b(condition|employment|wk|work|job|auto|accident)$/ },
      {
        long: 'related',
        after:
          /^to (an? )?(empl?|employment|work|job|auto|oth(er)?|acc(ident)?|injury|illness|pregnancy)\b/,
      },
      { long: 'release', after: /^(of )?(med(ical)? )?info/ },
    ],
  ],
  [
    'emp',
    [
      { long: 'employment', before: /\brelated to$/ },
      { long: 'employment', after: /^rel(ated)?\b/ },
    ],
  ],
  [
    'ben',
    [
      { long: 'benefits', before: /\bassignment( of)?$/ },
      { long: 'benefits', after: /^assign/ },
    ],
  ],
  [
    'st',
    [
      {
        long: 'state',
        before: /^((auto )?accident)?$|\b(city|accident)$/,
        after: /^(zip\b.*|code)?$/,
      },
      { long: 'state', before: OWNED, after: /^(zip\b.*|code)?$/ },
    ],
  ],
  ['lst', [{ long: 'last', after: /^name\b/ }]],
  ['fst', [{ long: 'first', after: /^name\b/ }]],
  ['frst', [{ long: 'first', after: /^name\b/ }]],
  ['mid', [{ long: 'middle', after: /^(name|init|initial)\b/ }]],
  ['init', [{ long: 'initial', before: /\b(middle|m)$/ }]],
  [
    'ln',
    [
      { long: 'last name', before: OWNED, after: /^$/ },
      { long: 'line', after: /^\d/ },
    ],
  ],
  ['fn', [{ long: 'first name', before: OWNED, after: /^$/ }]],
  ['ref', [{ long: 'reference', after: /^(number|num|no|id)\b/ }]],
  ['bill', [{ long: 'billing', after: OF_FIRM }]],
  ['ord', [{ long: 'ordering', after: OF_PERSON }]],
  ['sup', [{ long: 'supervising', after: OF_PERSON }]],
  ['att', [{ long: 'attending', after: OF_PERSON }]],
  ['sof', [{ long: 'signature on file' }]],
  [
    'ins',
    [
      {
        long: 'insurance',
        before: /\b(other|prim(ary)?|sec(ondary)?|additional|health|med(ical)?)$/,
      },
      {
        long: 'insurance',
        after: /^(company|co|comp|carrier|plan|policy|type|card|coverage|cov)\b/,
      },
    ],
  ],
  ['plc', [{ long: 'place', after: /^(of )?service\b/ }]],
  ['pl', [{ long: 'place', after: /^(of )?service\b/ }]],
  ['wrk', [{ long: 'work', before: /\bunable to$/ }]],
  // `Req Prov` beside other providers; in `Req Dt` and `Req Un` it is what is asked for.
  ['req', [{ long: 'requesting', after: /^(provider|physician|npi)\b/ }]],
  ['un', [{ long: 'units', before: /\b(reqd|requested|service)$/, after: /^$/ }]],
  ['tx', [{ long: 'tax', after: /^id\b/ }]],
]);
