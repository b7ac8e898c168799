// A page for one test: markup in, snapshot out, values written by the name of the control.
import type { ControlSnapshot, FrameSnapshot } from '../../../lib/form/snapshot.ts';
import type { WriteResult, WriteValue } from '../../../lib/form/write-op.ts';
import { answerFrame } from './whole-page.ts';

/** Shows markup as the whole page. Scripts in it do not run: behaviour is added by the test. */
export function show(html: string): HTMLElement {
  const stage = document.createElement('main');
  stage.innerHTML = html;
  document.body.replaceChildren(stage);
  scrollTo(0, 0);
  return stage;
}

export async function read(): Promise<FrameSnapshot> {
  return (await answerFrame({ bicuspid: 'read' })) as FrameSnapshot;
}

const nameOf = ({ labels }: ControlSnapshot): string | undefined =>
  labels.name ?? labels.id ?? labels.testId;

/** The control with this name, id or test id. */
export async function control(name: string): Promise<ControlSnapshot> {
  const { controls } = await read();
  const found = controls.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no control "${name}" among ${controls.map(nameOf).join(', ')}`);
  return found;
}

export const text = (
  value: string,
  compare: 'text' | 'digits' | 'date' | 'code' | 'money' = 'text',
): WriteValue => ({
  kind: 'text',
  text: value,
  compare,
});
export const option = (
  codes: string[],
  texts: string[] = [],
  queries: string[] = [],
): WriteValue => ({
  kind: 'option',
  codes,
  texts,
  queries,
});
export const check = (checked: boolean): WriteValue => ({ kind: 'check', checked });

/** Reads the page, writes the values in the order given and returns `status` or `status:reason` of each. */
export async function write(values: Record<string, WriteValue>): Promise<string[]> {
  const { controls } = await read();
  const ops = Object.entries(values).map(([name, value]) => {
    const found = controls.find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no control "${name}" among ${controls.map(nameOf).join(', ')}`);
    return { ref: found.ref, signature: found.signature, value };
  });
  const { results } = (await answerFrame({ bicuspid: 'write', ops })) as { results: WriteResult[] };
  return results.map(said);
}

export function said({ status, reason }: WriteResult): string {
  return reason ? `${status}:${reason}` : status;
}

export function field<T extends HTMLElement = HTMLInputElement>(name: string): T {
  const found = document.querySelector<T>(`[name="${name}"], [id="${name}"]`);
  if (!found) throw new Error(`no element "${name}"`);
  return found;
}
