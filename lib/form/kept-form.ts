// A half-filled form kept for a while: what each box held, and which boxes may take it again after a new log-in.
import type { PageValues } from './page-values.ts';
import { isSecret } from './secret.ts';
import type { ControlSnapshot, PageFrame, PageSnapshot } from './snapshot.ts';
import type { WriteValue } from './write-op.ts';

export interface KeptItem {
  /** Origin of the frame that the box stood in. */
  origin: string;
  signature: string;
  /** The page's own words for the box. */
  label: string;
  /** For display in the panel only. */
  shown: string;
  write: WriteValue;
}

export interface RewriteTarget extends KeptItem {
  documentId: string;
  frameId: number;
  ref: string;
}

export type NotAgain = 'no-field' | 'several-fields' | 'filled' | 'not-writable';

export interface RewritePlan {
  targets: RewriteTarget[];
  left: { item: KeptItem; reason: NotAgain }[];
}

/** Boxes that look alike are told apart by their order only, which a new page need not keep. */
const withoutOrder = (signature: string): string => signature.replace(/~\d+$/, '');

type Spot = { frame: PageFrame; control: ControlSnapshot };

function bySignature(frames: readonly PageFrame[]): Map<string, Spot[]> {
  const found = new Map<string, Spot[]>();
  for (const frame of frames)
    for (const control of frame.controls) {
      const key = `${frame.origin} ${withoutOrder(control.signature)}`;
      found.set(key, [...(found.get(key) ?? []), { frame, control }]);
    }
  return found;
}

function labelOf({ labels }: ControlSnapshot): string {
  const words = labels.label ?? labels.aria ?? labels.floating ?? labels.column ?? labels.preceding;
  return (words ?? labels.placeholder ?? '').slice(0, 80);
}

function writeOf(control: ControlSnapshot, value: string, text: string): WriteValue | null {
  switch (control.widget) {
    case 'checkbox':
      return { kind: 'check', checked: true };
    case 'select':
    case 'radio':
    case 'combobox': {
      const twins = control.options?.filter((option) => option.text === text).length ?? 0;
      const byText = text !== '' && twins < 2;
      return {
        kind: 'option',
        codes: byText || value === '' ? [] : [value],
        texts: byText ? [text] : [],
        queries: control.widget === 'combobox' && text !== '' ? [text] : [],
      };
    }
    case 'file':
      return null;
    default:
      return { kind: 'text', text: value, compare: 'text' };
  }
}

/**
 * What the boxes of a page hold, in page order. Left out: what nobody can write (read-only, disabled), search boxes, secret
 * ones, and boxes that cannot be told from others of the page.
 */
export function keptItems(frames: readonly PageValues[]): KeptItem[] {
  const spots = bySignature(frames.map(({ form }) => form));
  return frames.flatMap(({ form, held }) => {
    const values = new Map(held.map((one) => [one.ref, one]));
    return form.controls.flatMap((control): KeptItem[] => {
      const value = values.get(control.ref);
      const only = spots.get(`${form.origin} ${withoutOrder(control.signature)}`)?.length === 1;
      const fixed = control.readOnly || control.disabled || control.inputType === 'search';
      if (!value || !only || fixed || isSecret(control)) return [];
      const write = writeOf(control, value.value, value.text);
      const { origin } = form;
      const shown = control.widget === 'checkbox' ? 'ticked' : value.text;
      return write
        ? [{ origin, signature: control.signature, label: labelOf(control), shown, write }]
        : [];
    });
  });
}

function objection(spots: readonly Spot[]): NotAgain | undefined {
  const [only, another] = spots;
  if (!only) return 'no-field';
  if (another) return 'several-fields';
  const { control } = only;
  if (control.hidden !== undefined || control.readOnly || control.disabled || isSecret(control))
    return 'not-writable';
  return control.empty ? undefined : 'filled';
}

/**
 * Which kept values go into which boxes of this page: only into an empty one with exactly the same signature, in a frame of
 * the same origin, and only where there is no other such box.
 */
export function rewritePlan(
  page: PageSnapshot,
  items: readonly KeptItem[],
  allowedOrigins: readonly string[],
): RewritePlan {
  const frames = page.frames.filter(({ origin, ancestorOrigins }) =>
    [origin, ...ancestorOrigins].every((one) => allowedOrigins.includes(one)),
  );
  const spots = bySignature(frames);
  const plan: RewritePlan = { targets: [], left: [] };
  for (const item of items) {
    const found = spots.get(`${item.origin} ${withoutOrder(item.signature)}`) ?? [];
    const reason = objection(found);
    const [spot] = found;
    if (reason || !spot) {
      plan.left.push({ item, reason: reason ?? 'no-field' });
      continue;
    }
    const { frame, control } = spot;
    const { documentId, frameId } = frame;
    plan.targets.push({
      ...item,
      documentId,
      frameId,
      ref: control.ref,
      signature: control.signature,
    });
  }
  return plan;
}
