// A portal on paper: controls with values, answers as the script in a page would give, and things that portals do.
import type { PagePort } from '../../../lib/browser/fill-port.ts';
import type { ControlSnapshot, PageSnapshot } from '../../../lib/form/snapshot.ts';
import type { WriteOp, WriteResult } from '../../../lib/form/write-op.ts';

interface Box {
  ref: string;
  label: string;
  value: string;
  ours: string | null;
}

export const ORIGIN = 'https://portal.example.com';

const textOf = ({ value }: WriteOp) => (value.kind === 'text' ? value.text : '');

/** `afterWrite` and `beforeRead` are where a test makes the portal misbehave. */
export class PaperPortal implements PagePort {
  boxes: Box[];
  documentId = 'doc-1';
  origin = ORIGIN;
  written: string[] = [];
  /** Boxes whose list comes too late for the next so many writes. */
  late: Record<string, number> = {};
  afterWrite: (label: string) => void = () => {};
  beforeRead: () => void = () => {};
  /** What the page lists besides its boxes. */
  listed: string[] = [];
  /** Boxes that list what they are given and empty themselves for the next value. */
  adds: string[] = [];
  /** How often the page was waited for. */
  pauses = 0;
  #refs = 0;

  constructor(labels: readonly string[]) {
    this.boxes = labels.map((label) => this.#box(label));
  }

  #box(label: string, value = ''): Box {
    this.#refs += 1;
    return { ref: `c${this.#refs}`, label, value, ours: null };
  }

  box(label: string): Box {
    const found = this.boxes.find((box) => box.label === label);
    if (!found) throw new Error(`no box ${label}`);
    return found;
  }

  /** What a postback does: the same labels on new elements; values that were not posted are gone. */
  replaceForm(keep: (label: string) => boolean = () => true): void {
    this.boxes = this.boxes.map(({ label, value }) => this.#box(label, keep(label) ? value : ''));
  }

  /** What a full page load does. */
  reload(keep?: (label: string) => boolean): void {
    this.documentId = `doc-${Number(this.documentId.slice(4)) + 1}`;
    this.replaceForm(keep);
  }

  words(): Promise<string[]> {
    return Promise.resolve(this.listed);
  }

  /** What a page does that opens one more row or box. */
  open(label: string): void {
    this.boxes.push(this.#box(label));
  }

  snapshot(): PageSnapshot {
    const controls = this.boxes.map((box, index): ControlSnapshot => ({
      ref: box.ref,
      widget: 'text',
      inputType: 'text',
      labels: { label: box.label, headings: [] },
      empty: box.value === '',
      ours: box.ours !== null && box.ours === box.value,
      readOnly: false,
      disabled: false,
      required: false,
      form: 0,
      box: { x: 10, y: 40 * index, width: 200, height: 30 },
      signature: `input ${box.label}`,
    }));
    const { documentId, origin } = this;
    const frame = { origin, ancestorOrigins: [], isTop: true, omitted: 0, foreignFrames: [] };
    return { frames: [{ ...frame, controls, frameId: 0, documentId }] };
  }

  topOrigin = () => Promise.resolve(this.origin);
  allowedOrigins = () => Promise.resolve([ORIGIN]);
  loading = () => Promise.resolve(false);
  pause = () => {
    this.pauses += 1;
    return Promise.resolve();
  };

  read = () => {
    this.beforeRead();
    return Promise.resolve({ ok: true as const, page: this.snapshot() });
  };

  #write(op: WriteOp): WriteResult {
    const box = this.boxes.find(({ ref }) => ref === op.ref);
    if (!box) return { ref: op.ref, status: 'refused', reason: 'gone' };
    if (op.signature !== `input ${box.label}`)
      return { ref: op.ref, status: 'refused', reason: 'changed' };
    const late = this.late[box.label] ?? 0;
    this.late[box.label] = late - 1;
    if (late > 0) return { ref: op.ref, status: 'refused', reason: 'options-timeout' };
    if (box.value === textOf(op)) return { ref: op.ref, status: 'already' };
    if (box.value !== '' && box.value !== box.ours) return { ref: op.ref, status: 'kept' };
    if (this.adds.includes(box.label)) {
      this.listed.push(textOf(op));
      return { ref: op.ref, status: 'added' };
    }
    box.value = box.ours = textOf(op);
    this.written.push(box.label);
    this.afterWrite(box.label);
    return { ref: op.ref, status: 'filled' };
  }

  write = (documentId: string, ops: WriteOp[]) =>
    Promise.resolve(documentId === this.documentId ? ops.map((op) => this.#write(op)) : null);

  verify = (documentId: string, refs: string[]) =>
    Promise.resolve(documentId === this.documentId ? refs.map((ref) => this.#verify(ref)) : null);

  #verify(ref: string): WriteResult {
    const box = this.boxes.find((each) => each.ref === ref);
    if (!box || box.ours === null) return { ref, status: 'refused', reason: 'gone' };
    if (box.value === box.ours) return { ref, status: 'filled' };
    return { ref, status: 'lost', reason: box.value === '' ? 'cleared' : 'altered' };
  }
}
