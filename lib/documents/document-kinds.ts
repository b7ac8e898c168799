// The kinds of documents that payers ask an oral surgery for, with the words of a billing desk.

export const DOCUMENT_KINDS: readonly { kind: string; title: string }[] = [
  { kind: 'clinical-notes', title: 'Clinical notes' },
  { kind: 'letter-of-medical-necessity', title: 'Letter of medical necessity' },
  { kind: 'panoramic-image', title: 'Panoramic image' },
  { kind: 'cbct', title: 'Cone-beam CT' },
  { kind: 'ct-report', title: 'CT report' },
  { kind: 'mri-report', title: 'MRI report' },
  { kind: 'periapical-image', title: 'Periapical image' },
  { kind: 'cephalometric-image', title: 'Cephalometric image' },
  { kind: 'growth-film', title: 'Growth film' },
  { kind: 'dental-models', title: 'Models or scans' },
  { kind: 'photographs', title: 'Photographs' },
  { kind: 'referral', title: 'Referral' },
  { kind: 'prescription', title: 'Physician’s written order' },
  { kind: 'pathology-report', title: 'Pathology report' },
  { kind: 'culture-report', title: 'Culture report' },
  { kind: 'laboratory-order', title: 'Laboratory order' },
  { kind: 'operative-note', title: 'Operative note' },
  { kind: 'treatment-plan', title: 'Treatment plan' },
  { kind: 'conservative-care-log', title: 'Conservative care log' },
  { kind: 'therapy-notes', title: 'Therapist’s notes' },
  { kind: 'sleep-study', title: 'Sleep study' },
  { kind: 'cpap-record', title: 'CPAP trial or refusal' },
  { kind: 'sleep-specialist-note', title: 'Sleep specialist’s note' },
  { kind: 'specialist-note', title: 'Specialist’s note' },
  { kind: 'prescriber-note', title: 'Prescriber’s note' },
  { kind: 'orthodontist-report', title: 'Orthodontist’s report' },
  { kind: 'lactation-report', title: 'Lactation report' },
  { kind: 'speech-report', title: 'Speech report' },
  { kind: 'accident-report', title: 'Accident report' },
  { kind: 'hospital-record', title: 'Hospital or ER record' },
  { kind: 'history-and-physical', title: 'History and physical' },
  { kind: 'anesthesia-record', title: 'Anesthesia record' },
  { kind: 'coordination-letter', title: 'Letter between physician and dentist' },
  { kind: 'tumor-board-plan', title: 'Staging and tumor board plan' },
  { kind: 'sensory-mapping', title: 'Sensory mapping' },
  { kind: 'muscle-map', title: 'Muscle map with units' },
  { kind: 'payer-questionnaire', title: 'Payer’s questionnaire' },
  { kind: 'salzmann-form', title: 'Salzmann form' },
  { kind: 'emg', title: 'EMG' },
  { kind: 'kinesiography', title: 'Kinesiography' },
  { kind: 'thermography', title: 'Thermography' },
  { kind: 'joint-vibration-analysis', title: 'Joint vibration analysis' },
  { kind: 'jaw-tracking', title: 'Jaw tracking' },
  { kind: 'ultrasound', title: 'Ultrasound' },
  { kind: 'dental-denial', title: 'Dental plan’s denial' },
  { kind: 'dental-eob', title: 'Dental plan’s EOB' },
  { kind: 'appeal-proof', title: 'Proof that an appeal arrived' },
  { kind: 'insurance-card', title: 'Insurance card' },
];

/** The words of a kind; one that came from a file and is not listed is spelled out. */
export function documentTitle(kind: string): string {
  const known = DOCUMENT_KINDS.find((entry) => entry.kind === kind);
  const spelled = kind.replaceAll('-', ' ');
  return known?.title ?? spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** True for a kind of this list; what a payer asked for in its own words is none. */
export function isDocumentKind(kind: string): boolean {
  return DOCUMENT_KINDS.some((entry) => entry.kind === kind);
}
