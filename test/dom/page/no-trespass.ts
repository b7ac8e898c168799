// What writing must never do, watched in every test that writes.
import { afterEach, beforeEach, expect } from 'vitest';

/** Fails each test of the file in which something is sent, or a button or link is pressed. */
export function expectNoTrespass(): void {
  let trespasses: string[] = [];
  let watching: AbortController;
  beforeEach(() => {
    trespasses = [];
    watching = new AbortController();
    const { signal } = watching;
    document.addEventListener(
      'submit',
      (event) => (event.preventDefault(), trespasses.push('submit')),
      { signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        const target = (event.target as Element).closest(
          'button, a[href], input[type=submit], input[type=button]',
        );
        if (target) trespasses.push(target.id || target.tagName);
      },
      { capture: true, signal },
    );
  });
  afterEach(() => {
    watching.abort();
    expect(trespasses).toEqual([]);
  });
}
