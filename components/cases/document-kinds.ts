// The documents that payers ask an oral surgery for, by kind.

export const DOCUMENT_KINDS: readonly { kind: string; title: string }[] = [
  { kind: 'clinical-notes', title: 'Clinical notes' },
  { kind: 'letter-of-medical-necessity', title: 'Letter of medical necessity' },
  { kind: 'panoramic-image', title: 'Panoramic image' },
  { kind: 'cbct', title: 'Cone-beam CT' },
  { kind: 'ct-report', title: 'CT or MRI report' },
  { kind: 'periapical-image', title: 'Periapical image' },
  { kind: 'cephalometric-image', title: 'Cephalometric image' },
  { kind: 'photographs', title: 'Photographs' },
  { kind: 'referral', title: 'Referral' },
  { kind: 'prescription', title: 'Physician’s prescription' },
  { kind: 'pathology-report', title: 'Pathology report' },
  { kind: 'operative-note', title: 'Operative note' },
  { kind: 'conservative-care-log', title: 'Conservative care log' },
  { kind: 'sleep-study', title: 'Sleep study' },
  { kind: 'cpap-record', title: 'CPAP trial or refusal' },
  { kind: 'orthodontist-report', title: 'Orthodontist’s report' },
  { kind: 'accident-report', title: 'Accident report' },
  { kind: 'dental-denial', title: 'Dental plan’s denial or EOB' },
  { kind: 'insurance-card', title: 'Insurance card' },
];

/** The words of a kind; one that came from a file and is not listed is spelled out. */
export function documentTitle(kind: string): string {
  const known = DOCUMENT_KINDS.find((entry) => entry.kind === kind);
  const spelled = kind.replaceAll('-', ' ');
  return known?.title ?? spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
