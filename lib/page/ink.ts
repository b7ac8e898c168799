// Can what is typed into a control be read? Tiny, transparent or paper-coloured words cannot.
import { flatParent } from './composed.ts';
import type { Colour, Look } from './look.ts';

const SMALLEST_FONT = 6;

const colours = new Map<string, Colour>();

/** A colour as the browser computes it; a page has few. */
function colour(text: string): Colour {
  const known = colours.get(text);
  if (known) return known;
  const [r = 0, g = 0, b = 0, a = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  const read: Colour = [r, g, b, a];
  if (colours.size < 500) colours.set(text, read);
  return read;
}

const PICTURE: Colour = [-1, -1, -1, 1];
const WHITE: Colour = [255, 255, 255, 1];

/** The colour on which an element's words stand. */
function paperOf(element: Element | null, look: Look): Colour {
  if (!element) return WHITE;
  const known = look.papers.get(element);
  if (known) return known;
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  const own = backgroundImage === 'none' ? colour(backgroundColor) : PICTURE;
  const paper = own[3] > 0.5 ? own : paperOf(flatParent(element), look);
  look.papers.set(element, paper);
  return paper;
}

/** What is typed cannot be read: tiny, transparent, or in the colour of the paper. */
export function isUnreadable(element: HTMLElement, look: Look): boolean {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  if (size < SMALLEST_FONT) return true;
  if (Math.abs(parseFloat(style.textIndent) || 0) > 400) return true;
  if (parseFloat(style.letterSpacing) < -size / 2) return true;
  const ink = colour(style.webkitTextFillColor || style.color);
  if (ink[3] < 0.2) return true;
  const paper = paperOf(element, look);
  return (
    Math.abs(ink[0] - paper[0]) + Math.abs(ink[1] - paper[1]) + Math.abs(ink[2] - paper[2]) < 24
  );
}
