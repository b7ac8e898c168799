// The sections of the sheet in their order, and which one a place of the case belongs to.
import { drawTheRest } from '../ui/in-turns.ts';

export type SectionName = 'patient' | 'codes' | 'documents' | 'preauth' | 'claim' | 'log';

export const SECTIONS: readonly { name: SectionName; title: string; short: string }[] = [
  { name: 'patient', title: 'Patient and plans', short: 'Patient' },
  { name: 'codes', title: 'Codes', short: 'Codes' },
  { name: 'documents', title: 'Documents', short: 'Docs' },
  { name: 'preauth', title: 'Pre-authorization', short: 'Pre-auth' },
  { name: 'claim', title: 'Claim', short: 'Claim' },
  { name: 'log', title: 'Log', short: 'Log' },
];

const OWNERS: Readonly<Record<string, SectionName>> = {
  diagnoses: 'codes',
  lines: 'codes',
  documents: 'documents',
  clinical: 'documents',
  letter: 'documents',
  request: 'preauth',
  preauths: 'preauth',
  claims: 'claim',
  events: 'log',
};

/** Section of a path: `lines[1].charge` is in Codes; what no other section owns is about the patient. */
export function sectionOf(path: string): SectionName {
  return OWNERS[path.split(/[.[]/, 1)[0] ?? ''] ?? 'patient';
}

export const sectionId = (name: SectionName) => `section-${name}`;

const fieldAt = (path: string) =>
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);

/** Brings a place of the sheet into view with the cursor in it; a place without a field shows its section. */
export function showPlace(path: string): void {
  // A sheet that was opened a moment ago is still being drawn.
  if (!fieldAt(path)) drawTheRest();
  const field = fieldAt(path);
  const section = document.getElementById(sectionId(sectionOf(path)));
  const part = section?.querySelector<HTMLElement>(`[data-part="${CSS.escape(path)}"]`);
  const target = field ?? part ?? section;
  if (target) reveal(target, field ? 'center' : 'start');
}

/** Brings the head of a section into view, with the cursor in the first thing that can be done there. */
export function showSection(name: SectionName): void {
  // What comes above it would otherwise push it away again.
  drawTheRest();
  const section = document.getElementById(sectionId(name));
  if (section) reveal(section, 'start');
}

function reveal(target: HTMLElement, block: 'center' | 'start'): void {
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView({ block, behavior: 'instant' });
  const focusable = target.matches('input, select, textarea, button')
    ? target
    : target.querySelector<HTMLElement>('input, select, textarea, button');
  focusable?.focus({ preventScroll: true });
}
