// The files that every script of ours in a page has in common: bundled once, into the script that reads a form.
/** Names of files of this folder. The build makes the other scripts take these from `globalThis.bicuspidCore`. */
export const CORE_MODULES = [
  'answer',
  'chosen',
  'composed',
  'control',
  'control-state',
  'list-boxes',
  'member-words',
  'option-list',
  'own-labels',
  'reach',
  'read-form',
  'registry',
  'signature',
  'visible-words',
  'written',
] as const;
