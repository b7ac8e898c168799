// Date pickers that keep the real field out of sight and label that one: the box beside it is the one a person sees.
import type { ControlSnapshot } from './snapshot.ts';
import { loose } from './words.ts';

function namesTheSame(decoy: ControlSnapshot, shown: ControlSnapshot): boolean {
  const inner = loose(decoy.labels.name ?? decoy.labels.id ?? '');
  const outer = loose(shown.labels.name ?? shown.labels.id ?? '');
  return inner.length > 3 && outer.length > inner.length && outer.startsWith(inner);
}

/**
 * Lends a hidden control's label, name and row to the visible neighbour whose name is made from it
 * (`patient.birthDate` and `patientbirthDate-picker`) when that one has no label of its own.
 */
export function withDecoyLabels(controls: readonly ControlSnapshot[]): ControlSnapshot[] {
  return controls.map((shown, index) => {
    if (shown.hidden !== undefined || shown.labels.label) return shown;
    const decoy = [controls[index - 1], controls[index + 1]].find(
      (near) => near?.hidden !== undefined && namesTheSame(near, shown),
    );
    if (!decoy) return shown;
    const { label, name } = decoy.labels;
    const row = shown.row ?? decoy.row;
    return {
      ...shown,
      labels: { ...shown.labels, ...(label && { label }), ...(name && { name }) },
      ...(row && { row }),
    };
  });
}
