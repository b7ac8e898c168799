// The little of an extension that screens outside the vault ask for: preferences in memory, and no page beside the panel.
// Imported before the screens.
const stored: Record<string, unknown> = {};
const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();

const area = {
  get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
  set: (items: Record<string, unknown>) => {
    Object.assign(stored, structuredClone(items));
    for (const listener of listeners) listener(items, 'local');
    return Promise.resolve();
  },
  remove: (key: string) => Promise.resolve(void delete stored[key]),
};

const silent = { addListener: () => undefined, removeListener: () => undefined };

Object.assign(globalThis, {
  chrome: {
    tabs: {
      query: () => Promise.resolve([]),
      onActivated: silent,
      onUpdated: silent,
      onRemoved: silent,
    },
    permissions: { onAdded: silent, onRemoved: silent },
    storage: {
      local: area,
      session: area,
      onChanged: {
        addListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
          void listeners.add(listener),
        removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
          void listeners.delete(listener),
      },
    },
  },
});

/** As on the first day. */
export function forgetPreferences(): void {
  for (const key of Object.keys(stored)) delete stored[key];
}
