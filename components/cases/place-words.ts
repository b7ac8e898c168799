// A place of a case as a person calls it: `lines[1].charge` is `Service line 2, charge`.

const LISTS: Readonly<Record<string, string>> = {
  plans: 'Plan',
  diagnoses: 'Diagnosis',
  lines: 'Service line',
  documents: 'Document',
  preauths: 'Pre-auth',
  claims: 'Claim',
  events: 'Log',
};

/** `patient.birthDate` -> `Patient, birth date`. */
export function placeWords(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const list = /^(\w+)\[(\d+)\]$/.exec(first);
  const start = list
    ? `${LISTS[list[1] ?? ''] ?? list[1]} ${Number(list[2]) + 1}`
    : (LISTS[first] ?? spaced(first));
  const words = [start, ...rest.filter((step) => step !== 'own').map(spaced)].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
