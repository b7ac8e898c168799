// Which tables make up the bundled code set, by name under public/codes.

/** One table for each family of procedures; a test keeps this list and the folder equal. */
export const PROCEDURE_TABLES = [
  'biopsy',
  'bone-infection',
  'grafts-and-implants',
  'gums-and-ridges',
  'imaging',
  'infection',
  'jaw-cysts-and-tumours',
  'jaw-joint',
  'lacerations',
  'lower-jaw-fractures',
  'midface-fractures',
  'nerve-and-muscle',
  'orthognathic',
  'other-surgery',
  'pathology-lab',
  'prostheses',
  'salivary',
  'sedation-and-anesthesia',
  'sinus',
  'sleep-apnea',
  'soft-tissue-lesions',
  'teeth',
  'visits',
] as const;

export const CODE_TABLES = {
  icd10cm: 'icd10cm.tsv',
  plainWords: 'icd10cm-plain-words.tsv',
  hcpcs: 'hcpcs.tsv',
  placeOfService: 'place-of-service.tsv',
  abbreviations: 'abbreviations.tsv',
  sameWords: 'same-words.tsv',
  licensedNumbers: 'licensed-numbers.tsv',
} as const;

export const SUGGEST_TABLES = {
  concepts: 'suggest/concepts.tsv',
  procedureSigns: 'suggest/procedure-signs.tsv',
  diagnosisSigns: 'suggest/diagnosis-signs.tsv',
  questions: 'suggest/questions.tsv',
  gates: 'suggest/gates.tsv',
  examples: 'suggest/examples.tsv',
  plainWords: 'suggest/plain-words.tsv',
} as const;

export const CHECK_TABLES = {
  facts: 'check/procedure-facts.tsv',
  excludes: 'check/excludes.tsv',
  links: 'check/links.tsv',
  pairs: 'check/pairs.tsv',
  choices: 'check/choices.tsv',
  said: 'check/said.tsv',
  places: 'check/places.tsv',
} as const;
