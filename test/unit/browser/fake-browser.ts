// The little of the browser that access and settings use, kept in memory; permissions behave as Chromium's do.
import { vi } from 'vitest';

class FakeEvent<A extends unknown[]> {
  #listeners = new Set<(...args: A) => void>();
  addListener = (listener: (...args: A) => void) => void this.#listeners.add(listener);
  removeListener = (listener: (...args: A) => void) => void this.#listeners.delete(listener);
  fire = (...args: A) => this.#listeners.forEach((listener) => listener(...args));
}

function build() {
  const granted = new Set<string>();
  const stored: Record<string, unknown> = {};
  const state = { answer: true, asked: [] as string[] };
  const onAdded = new FakeEvent();
  const onRemoved = new FakeEvent();
  const onChanged = new FakeEvent<[Record<string, unknown>, string]>();
  type Origins = { origins: string[] };
  const chrome = {
    runtime: { id: 'bicuspid' },
    permissions: {
      onAdded,
      onRemoved,
      contains: ({ origins }: Origins) =>
        Promise.resolve(origins.every((origin) => granted.has(origin))),
      request: ({ origins }: Origins) => {
        state.asked.push(...origins);
        if (state.answer) origins.forEach((origin) => granted.add(origin));
        if (state.answer) onAdded.fire();
        return Promise.resolve(state.answer);
      },
      remove: ({ origins }: Origins) => {
        if (!origins.every((origin) => granted.has(origin)))
          return Promise.reject(new Error('You cannot remove required permissions.'));
        origins.forEach((origin) => granted.delete(origin));
        onRemoved.fire();
        return Promise.resolve(true);
      },
    },
    storage: {
      onChanged,
      local: {
        get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
        set: (items: Record<string, unknown>) => {
          Object.assign(stored, structuredClone(items));
          onChanged.fire(items, 'local');
          return Promise.resolve();
        },
      },
    },
  };
  return { chrome, granted, stored, state, onRemoved };
}

const { chrome, granted, stored, state, onRemoved } = build();

/** Put in place once, because `wxt/browser` keeps the object that it found first. Imported before what uses it. */
vi.stubGlobal('chrome', chrome);

export const fake = {
  granted,
  stored,
  state,
  /** What a person does in the browser's own settings. */
  revoke: (pattern: string) => {
    granted.delete(pattern);
    onRemoved.fire();
  },
  reset: () => {
    granted.clear();
    for (const key of Object.keys(stored)) delete stored[key];
    Object.assign(state, { answer: true, asked: [] });
  },
};
