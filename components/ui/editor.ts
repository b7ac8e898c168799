// A record that is open for typing: holds what was typed, saves it by itself, joins what another window saved.
import { joinChanges, same, type Clash } from './three-way.ts';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** Not saved, and why. What was typed is kept and tried again with the next change. */
  | { kind: 'failed'; message: string };

type SaveAnswer = { ok: true; revision: number } | { ok: false; reason: string; message: string };

export interface EditorOptions<T> {
  value: T;
  revision: number;
  /** Writes `value`, unless somebody else saved a revision other than `revision`: then `reason: 'conflict'`. */
  save: (value: T, revision: number) => Promise<SaveAnswer>;
  /** What is stored now. */
  load: () => Promise<{ value: T; revision: number } | null>;
  delayMs?: number;
}

/** One open record. `update` while typing; `flush` when the field, page or vault is left. */
export interface Editor<T> {
  get: () => T;
  revision: () => number;
  /** What is not saved, with what it started from; null when all is. */
  draft: () => { base: T; value: T } | null;
  saveState: () => SaveState;
  /** Places that another window changed as well; ours were kept. */
  clashes: () => readonly Clash[];
  dismissClashes: () => void;
  update: (change: (value: T) => T) => void;
  /** Saves what is not saved; resolves when nothing is left to write or writing failed. */
  flush: () => Promise<void>;
  /** Another window or screen wrote the record: takes it over, keeping what is typed here. */
  refresh: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
}

export function createEditor<T>(options: EditorOptions<T>): Editor<T> {
  const { save, load, delayMs = 400 } = options;
  let { value, revision } = options;
  let base = value;
  let state: SaveState = { kind: 'saved' };
  let clashes: readonly Clash[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const tell = () => listeners.forEach((listener) => listener());
  const setState = (next: SaveState) => {
    state = next;
    tell();
  };

  /** Takes over what is stored, with what was typed here on top. False when the record is gone. */
  async function join(): Promise<boolean> {
    const stored = await load();
    if (!stored) return false;
    if (stored.revision === revision) return true;
    const joined = joinChanges(base, value, stored.value);
    base = stored.value;
    revision = stored.revision;
    value = joined.value;
    if (joined.clashes.length > 0) clashes = [...clashes, ...joined.clashes];
    tell();
    return true;
  }

  async function write(): Promise<void> {
    // Three rounds: someone may save again while we join. More than that is another problem.
    for (let round = 0; round < 3; round += 1) {
      if (same(base, value)) return setState({ kind: 'saved' });
      setState({ kind: 'saving' });
      const sent = value;
      const answer = await save(sent, revision);
      if (answer.ok) {
        base = sent;
        revision = answer.revision;
        round = -1;
      } else if (answer.reason !== 'conflict' || !(await join())) {
        return setState({ kind: 'failed', message: answer.message });
      }
    }
    setState({
      kind: 'failed',
      message: 'Another window keeps saving this. Close it, then type on.',
    });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (running) return running;
    if (same(base, value)) return Promise.resolve();
    running = write().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    get: () => value,
    revision: () => revision,
    draft: () => (same(base, value) ? null : { base, value }),
    saveState: () => state,
    clashes: () => clashes,
    dismissClashes() {
      clashes = [];
      tell();
    },
    update(change) {
      const next = change(value);
      if (next === value) return;
      value = next;
      // While a write runs its loop picks this up; the state stays as it is so that nothing flickers.
      if (state.kind === 'saved') state = { kind: 'unsaved' };
      tell();
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    flush,
    async refresh() {
      await running;
      await join();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
