// The kind of a document by the name of its file, for a first guess that a person corrects with one click.

const WORDS: readonly [RegExp, string][] = [
  [/\b(pano|panorex|opg|orthopan\w*|panoramic)\b/, 'panoramic-image'],
  [/\b(cbct|cone ?beam)\b/, 'cbct'],
  [/\bmri\b/, 'mri-report'],
  [/\b(ct|cat scan)\b/, 'ct-report'],
  [/\b(ceph|cephalo\w*)\b/, 'cephalometric-image'],
  [/\b(pa|periapical)\b/, 'periapical-image'],
  [/\b(sleep|psg|hst|polysomno\w*)\b/, 'sleep-study'],
  [/\bcpap\b/, 'cpap-record'],
  [/\b(path|pathology|biopsy)\b/, 'pathology-report'],
  [/\b(op|operative)\b/, 'operative-note'],
  [/\b(lmn|necessity)\b/, 'letter-of-medical-necessity'],
  [/\b(referral|ref)\b/, 'referral'],
  [/\b(rx|prescription|order)\b/, 'prescription'],
  [/\b(eob)\b/, 'dental-eob'],
  [/\b(denial)\b/, 'dental-denial'],
  [/\b(card|insurance)\b/, 'insurance-card'],
  [/\b(er|ed|hospital|discharge)\b/, 'hospital-record'],
  [/\b(ortho\w*)\b/, 'orthodontist-report'],
  [/\b(plan)\b/, 'treatment-plan'],
  [/\b(note|notes|chart|soap)\b/, 'clinical-notes'],
  [/\b(photo|photos|intraoral|img|picture)\b/, 'photographs'],
];

/** `2026-11-02 Pano Thornquist.jpg` -> `panoramic-image`; null when the name says nothing. */
export function kindByName(name: string): string | null {
  const words = name
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[_\-.]+/g, ' ');
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A day in the name, `2026-11-02` or `20261102`, as `YYYY-MM-DD`; '' when there is none. */
export function dateByName(name: string): string {
  const found = /(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])/.exec(name);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : '';
}
