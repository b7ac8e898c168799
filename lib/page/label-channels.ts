// All label channels of a control, those of its own and those of what stands around it.
import type { LabelChannels } from '../form/snapshot.ts';
import type { Control } from './control.ts';
import { definedOnly } from './defined-only.ts';
import { headingReader } from './headings.ts';
import { floatingText, followingText, looseLabel, precedingText } from './near-labels.ts';
import { ownLabels } from './own-labels.ts';
import type { Scene } from './scene.ts';
import { ownDigest } from './signature.ts';
import { tableReader } from './table-labels.ts';

/** Longest words of a channel that are sent; what is longer is no label. */
export const LONGEST = 300;

function clipped(labels: LabelChannels): LabelChannels {
  const short: LabelChannels = { ...labels };
  for (const channel of Object.keys(short) as (keyof LabelChannels)[]) {
    const words = short[channel];
    if (channel !== 'headings' && typeof words === 'string')
      short[channel] = words.slice(0, LONGEST);
  }
  return short;
}

/** Reads all label channels of one control. */
export function labelReader(
  scene: Scene,
): (control: Control) => { own: string; labels: LabelChannels } {
  const headings = headingReader(scene);
  const tables = tableReader(scene);
  return (control) => {
    const own = ownLabels(control);
    if (!scene.at.has(control)) {
      const labels = definedOnly<LabelChannels>({ ...own, headings: headings(control) });
      return { own: ownDigest(control, own), labels: clipped(labels) };
    }
    const label = own.label ?? looseLabel(scene, control);
    const floating = floatingText(scene, control);
    const last = control.members?.at(-1);
    const labels = definedOnly<LabelChannels>({
      ...own,
      label,
      headings: headings(control).filter((text) => text !== label),
      ...tables(control),
      floating: floating === label ? undefined : floating,
      preceding: precedingText(scene, control),
      following: followingText(scene, control, last),
    });
    return { own: ownDigest(control, own), labels: clipped(labels) };
  };
}
