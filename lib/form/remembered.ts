// Remembers what a pure function of a text has answered: the words of a page repeat, in headings and rows most of all.

const MOST = 2000;

/** The same function, asked once for each text. Texts are a page's own words, never values. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
