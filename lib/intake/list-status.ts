// The status of a pre-authorization as offices write it in their lists.
import type { Preauth } from '../case/schema.ts';
import { spokenStatus } from '../preauth/spoken-status.ts';

type Status = Preauth['status'];

/** Tried in this order: what is denied in part is partly approved, what is pended for information is not just pending. */
const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    'to-send',
    /^(to do|todo|to (be )?(sen[dt]|submit(ted)?)|need(s|ed)? (to )?(be )?(sen[dt]|submit(ted)?|auth\w*|pa)|not (yet )?(sent|submitted|started)|draft|new|start)\b/,
  ],
  [
    'not-needed',
    /\b(no(t)? (prior )?(pre ?)?(auth\w*|cert\w*|pa)? ?(is )?(required|needed|necessary|req)|none (needed|required)|nar|npr|auth not (required|needed|req))\b/,
  ],
  ['partly-approved', /\b(partial(ly)?|partly|in part|modified)\b/],
  ['withdrawn', /\b(cancel\w*|withdrawn|void\w*|pt (declined|cancelled)|patient declined)\b/],
  [
    'pended',
    /\b(pended|(needs?|more|add(itional|l)?|missing|requesting|request(ed)? (more|add\w*)) (clinical|info\w*|records?|notes?|docs?|documents?|documentation)|info(rmation)? (needed|requested)|peer (to|2) peer|p2p)\b/,
  ],
  [
    'denied',
    /\b(denied|denial|deny|rejected|not approved|not certified|adverse|disapproved|declined)\b/,
  ],
  [
    'approved',
    /\b(approved|approval|apprvd|appr|authori[sz]ed|auth(ed|d| received| rcvd| in hand| obtained| on file)|certified|granted|received auth|good to go|ok(ay)?)\b/,
  ],
  [
    'sent',
    /\b(sent|submitted|faxed|uploaded|mailed|pending|waiting|awaiting|in (process|progress|review)|under review|processing|requested|received|open|follow ?up|working)\b/,
  ],
];

/** Words that turn a yes or no around, or leave it open. */
const OPEN_YET = /\bnot (yet )?(approved|decided|received)( yet)?\b.*\byet\b|\bnot yet\b/;

/**
 * The status that a cell means; null when it means none, or when it tells of more than one answer (`denied, then approved
 * on appeal`).
 */
export function listStatus(cell: string): Status | null {
  const text = cell
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (text === '') return null;
  if (OPEN_YET.test(text)) return 'sent';
  const found = WORDS.filter(([, words]) => words.test(text)).map(([status]) => status);
  const answers = found.filter((status) => status === 'denied' || status === 'approved');
  const [first] = found;
  if (first === 'partly-approved' || first === 'not-needed' || first === 'to-send') return first;
  // `not approved` is a no and holds the word of a yes.
  if (answers.length === 2) return /^(not approved|disapproved)\b/.test(text) ? 'denied' : null;
  if (first) return first;
  const spoken = spokenStatus(cell);
  return spoken === null ? null : listStatus(spoken);
}
