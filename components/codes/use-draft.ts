// What is being typed into a box, kept there until the typing rests: the whole case sheet need not follow each key.
import { useCallback, useEffect, useRef, useState } from 'react';

/** Typing rests this long before it is given on, in milliseconds. */
const REST = 250;

export interface Draft {
  /** What the box shows. */
  text: string;
  type: (text: string) => void;
  /** Gives on what was typed and not given yet. */
  flush: () => void;
  /** Forgets it: something else took its place. */
  drop: () => void;
}

export function useDraft(value: string, onChange: (text: string) => void): Draft {
  const [text, setText] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const give = useRef(onChange);
  useEffect(() => {
    give.current = onChange;
  }, [onChange]);

  const drop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setText(null);
  }, []);
  const flush = useCallback(() => {
    const typed = waiting.current?.text;
    drop();
    if (typed !== undefined) give.current(typed);
  }, [drop]);
  const type = (next: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: next, timer: setTimeout(flush, REST) };
    setText(next);
  };
  useEffect(() => {
    // Nothing typed is lost when the box goes away or the page is left.
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [flush]);
  return { text: text ?? value, type, flush, drop };
}
