// When to speak of what is wrong in a field: after it was left, never while somebody types.
import { useEffect, useRef, useState } from 'react';

/**
 * `show` is true when a message may stand under the field. It waits a moment after blur: a message that appears
 * between mouse down and mouse up moves the button away from under the pointer.
 */
export function useLeft(filled: boolean) {
  const [show, setShow] = useState(filled);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    show,
    onFocus: () => clearTimeout(timer.current),
    onBlur: () => {
      timer.current = setTimeout(() => setShow(true), 180);
    },
  };
}
