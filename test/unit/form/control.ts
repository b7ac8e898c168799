// Builds snapshots for tests: a control with the words that matter, everything else as on an ordinary page.
import type {
  ControlSnapshot,
  LabelChannels,
  PageFrame,
  PageSnapshot,
} from '../../../lib/form/snapshot.ts';

type Words = Partial<LabelChannels>;

let count = 0;

/** A visible, empty text box; `words` are its label channels. */
export function control(
  words: Words | string,
  rest: Partial<ControlSnapshot> = {},
): ControlSnapshot {
  count += 1;
  const labels = typeof words === 'string' ? { label: words } : words;
  return {
    ref: `c${count}`,
    widget: 'text',
    inputType: 'text',
    labels: { headings: [], ...labels },
    empty: true,
    ours: false,
    readOnly: false,
    disabled: false,
    required: false,
    form: 0,
    box: { x: 0, y: count * 30, width: 200, height: 24 },
    signature: `s${count}`,
    ...rest,
  };
}

/** A list; `A=Apple` is value and text, `Apple` both. */
export function list(
  words: Words | string,
  options: string[],
  rest: Partial<ControlSnapshot> = {},
): ControlSnapshot {
  return control(words, {
    widget: 'select',
    inputType: '',
    options: options.map((option) => {
      const [value = '', text] = option.split('=');
      return { value, text: text ?? value };
    }),
    ...rest,
  });
}

/** Boxes that hold one value together. */
export function boxes(
  words: (Words | string)[],
  rest: Partial<ControlSnapshot>[] = [],
): ControlSnapshot[] {
  const id = `g${++count}`;
  return words.map((each, index) =>
    control(each, { group: { id, index, size: words.length }, ...rest[index] }),
  );
}

export const ORIGIN = 'https://portal.example';

export function frame(controls: ControlSnapshot[], rest: Partial<PageFrame> = {}): PageFrame {
  return {
    origin: ORIGIN,
    ancestorOrigins: [],
    isTop: true,
    controls,
    omitted: 0,
    foreignFrames: [],
    frameId: 0,
    documentId: 'd0',
    ...rest,
  };
}

export const page = (...frames: PageFrame[]): PageSnapshot => ({ frames });
