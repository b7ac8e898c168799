// The keys of the look-up, all while the search box keeps the focus.
import type { KeyboardEvent } from 'react';
import type { CodeHit } from '../../lib/codes/search.ts';

interface Keys {
  shown: readonly CodeHit[];
  active: number;
  setActive: (at: number) => void;
  pick: (hit: CodeHit) => void;
  add: (hit: CodeHit) => void;
  /** Shows what is under a heading. */
  open: (hit: CodeHit) => void;
  back: () => void;
  heading: CodeHit | null;
  blank: boolean;
  clear: () => void;
  close: () => void;
}

const PAGE = 7;

export function useLookUpKeys(keys: Keys): (event: KeyboardEvent<HTMLInputElement>) => void {
  const { shown, active, heading } = keys;
  const last = shown.length - 1;
  const step = (by: number) => {
    if (last < 0) return;
    const next = active + by;
    // One step past either end comes round; a page stops there.
    if (Math.abs(by) === 1) keys.setActive(next < 0 ? last : next > last ? 0 : next);
    else keys.setActive(Math.min(Math.max(next, 0), last));
  };

  /** True when the key was ours. */
  const handle = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const hit = shown[active];
    const box = event.currentTarget;
    const atEnd = box.selectionStart === box.value.length && box.selectionEnd === box.value.length;
    switch (event.key) {
      case 'ArrowDown':
        step(1);
        return true;
      case 'ArrowUp':
        step(-1);
        return true;
      case 'PageDown':
        step(PAGE);
        return true;
      case 'PageUp':
        step(-PAGE);
        return true;
      case 'ArrowRight':
        if (!atEnd || !hit || hit.billable) return false;
        keys.open(hit);
        return true;
      case 'ArrowLeft':
        if (!heading) return false;
        keys.back();
        return true;
      case 'Enter':
        if (!hit) return true;
        if (event.ctrlKey || event.metaKey) keys.add(hit);
        else keys.pick(hit);
        return true;
      case 'Escape':
        if (heading) keys.back();
        else if (!keys.blank) keys.clear();
        else keys.close();
        return true;
      default:
        return false;
    }
  };
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (handle(event)) event.preventDefault();
  };
}
