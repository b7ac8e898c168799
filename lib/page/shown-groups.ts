// Words that a page shows side by side or one over the other, as rows of cells; which of them name others is told elsewhere.
import type { ShownCell, ShownGroup } from '../form/page-values.ts';
import { flatChildren } from './composed.ts';
import { INLINE, isTelling } from './visible-words.ts';

const MOST_GROUPS = 800;
const MOST_ROWS = 60;
const MOST_CELLS = 40;
const LONGEST = 300;
const LONGEST_HEADING = 120;
const BARREN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS VIDEO AUDIO IFRAME OBJECT NAV BUTTON'.split(' '),
);
const CONTROL = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"]';
const TITLED =
  /(section|panel|card|box|widget|block|group|page|tab|accordion)[-_ ]?_*(header|heading|head|title)|(^|[\s_-])(heading|legend)($|[\s_-])/i;
const NAMES = /(^|[\s_-])(label|lbl|key|term|caption|field-?name|dt|prompt)($|[\s_-])/i;

/** No case needs it. */
const SOCIAL_SECURITY = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/;

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();

function isShown(element: Element): boolean {
  if (element instanceof HTMLSlotElement || getComputedStyle(element).display === 'contents')
    return true;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The markup says that this names what stands beside it. */
function names(element: Element): boolean {
  return (
    /^(TH|DT|LABEL|B|STRONG)$/.test(element.tagName) ||
    element.getAttribute('role') === 'rowheader' ||
    NAMES.test(element.getAttribute('class') ?? '')
  );
}

/** Visible words of a part with the number of blocks that they stand in; a control counts as many. */
interface Words {
  text: string;
  blocks: number;
}

const NOTHING: Words = { text: '', blocks: 0 };

class Reader {
  readonly groups: ShownGroup[] = [];
  private readonly memory = new Map<Node, Words>();

  words(node: Node): Words {
    const known = this.memory.get(node);
    if (known) return known;
    const found = this.measure(node);
    this.memory.set(node, found);
    return found;
  }

  private measure(node: Node): Words {
    if (node instanceof Text) return { text: node.data, blocks: isTelling(node.data) ? 1 : 0 };
    if (!(node instanceof Element) || BARREN.has(node.tagName.toUpperCase())) return NOTHING;
    if (node.getAttribute('role') === 'button' || node.getAttribute('aria-hidden') === 'true')
      return NOTHING;
    if (!isShown(node)) return NOTHING;
    if (node.matches(CONTROL)) return { text: '', blocks: 99 };
    if (node.tagName === 'BR') return { text: '\n', blocks: 0 };
    let text = '';
    let blocks = 0;
    let run: Node[] = [];
    const endRun = (): void => {
      blocks += this.blocksOfRun(run);
      run = [];
    };
    for (const child of flatChildren(node)) {
      const inner = this.words(child);
      const inline = child instanceof Text || INLINE.has((child as Element).tagName);
      text += inline ? inner.text : ` ${inner.text} `;
      if (inline && inner.blocks > 0) run.push(child);
      else if (!inline) {
        endRun();
        blocks += inner.blocks;
      }
    }
    endRun();
    return { text, blocks };
  }

  /** `Jane <i>Doe</i>` is one block; `<span>Name</span><span>Jane</span>` and `<b>Name:</b> Jane` are two. */
  private blocksOfRun(run: readonly Node[]): number {
    if (run.length === 0) return 0;
    const parts = run.filter((node) => node instanceof Element);
    const naming = parts.some((part) => names(part) || /:\s*$/.test(this.words(part).text));
    if (parts.length < 2 && !(naming && run.length > 1))
      return Math.max(...run.map((node) => this.words(node).blocks));
    return run.reduce((sum, node) => sum + this.words(node).blocks, 0);
  }

  private cell(node: Node): ShownCell | null {
    const { text, blocks } = this.words(node);
    const words = squeezed(text);
    if (blocks !== 1 || words === '' || words.length > LONGEST) return null;
    if (SOCIAL_SECURITY.test(words)) return { text: '', head: false };
    return { text: words, head: (node instanceof Element && names(node)) || /:$/.test(words) };
  }

  /** Words of the heading that this element is, or is made for. */
  private headingText(element: Element): string | null {
    const own = element.matches(HEADING);
    const titled = TITLED.test(element.getAttribute('class') ?? '');
    const inner = own ? element : element.querySelector(HEADING);
    const { blocks } = this.words(element);
    if (blocks > (own || (titled && inner) ? 3 : 1) || !(inner ?? titled)) return null;
    const text = squeezed(this.words(inner ?? element).text);
    return text && text.length <= LONGEST_HEADING ? text : null;
  }

  private add(headings: string[], rows: ShownCell[][], table = false): void {
    if (rows.length > 0 && this.groups.length < MOST_GROUPS)
      this.groups.push({ headings: headings.slice(0, 6), rows, table });
  }

  /** A table whose every cell is one block of words; null for one that only lays out a page. */
  private dataTable(table: Element): ShownCell[][] | null {
    const rows = [...table.querySelectorAll('tr, [role="row"]')].filter(isShown);
    const read = rows.slice(0, MOST_ROWS).map((row) => {
      const cells = [...row.children].filter(isShown);
      return cells.map(
        (cell): ShownCell | null =>
          this.cell(cell) ??
          (this.words(cell).blocks === 0 ? { text: '', head: cell.tagName === 'TH' } : null),
      );
    });
    if (read.some((row) => row.length === 0 || row.length > MOST_CELLS)) return null;
    if (read.some((row) => row.some((cell) => cell === null))) return null;
    return read.length > 0 ? (read as ShownCell[][]) : null;
  }

  /** Rows of an element's children: neighbours of one block each stand in one row. */
  visit(parent: Element, above: string[]): void {
    if (this.words(parent).blocks === 0) return;
    if (parent.matches('table, [role="table"], [role="grid"]')) {
      const rows = this.dataTable(parent);
      const caption = parent.querySelector(':scope > caption');
      const title = caption && this.headingText(caption);
      if (rows) return this.add(title ? [title, ...above] : above, rows, true);
    }
    let headings = above;
    let run: ShownCell[] = [];
    const flush = (): void => {
      this.add(headings, run.length > 0 ? [run.slice(0, MOST_CELLS)] : []);
      run = [];
    };
    for (const child of flatChildren(parent)) {
      const element = child instanceof Element ? child : null;
      if (this.words(child).blocks === 0) continue;
      const heading = element && this.headingText(element);
      if (heading) {
        flush();
        headings = [heading, ...above];
        continue;
      }
      const cell = this.cell(child);
      if (cell) run.push(cell);
      else flush();
      if (element) this.visit(element, headings);
    }
    flush();
  }
}

/** All rows of words of this frame, outermost first. */
export function shownGroups(): ShownGroup[] {
  const reader = new Reader();
  if (document.body) reader.visit(document.body, []);
  return reader.groups;
}
