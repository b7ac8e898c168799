// Finds where a page takes files: inputs that are seen, inputs behind a button or a zone, and zones that only take a drop.
import type { FrameUploads, UploadPlace } from '../form/upload.ts';
import { flatParent, holds, shadowRootOf } from './composed.ts';
import type { Control } from './control.ts';
import { isSeen, isTuckedAway } from './list-boxes.ts';
import { beginLook, hiddenReason } from './reach.ts';
import { digest } from './signature.ts';
import {
  allWordsOf,
  holdsControls,
  limitWords,
  nameOfPlace,
  surroundings,
} from './upload-words.ts';

export interface Place {
  /** Takes the files; undefined for a zone that only takes a drop. */
  input?: HTMLInputElement;
  /** What a person sees and points at. */
  face: HTMLElement;
  /** Takes a drop. */
  zone?: HTMLElement;
  signature: string;
  /** Everything that belongs to this place and to no other. */
  around: Element;
}

const ZONE_NAME =
  /(^|[\s_-])(drop-?zone|file-?drop|drop-?(area|target|box)|drag-?(and-?)?-?drop|upload-?(area|zone|drop\w*)|dnd)($|[\s_-])/i;
const ZONE_WORDS =
  /\b(drag|drop)\b[^.]{0,60}\b(files?|documents?|attachments?|here|them|images?)\b/i;
const BUTTON = 'button, [role="button"], label, a, input[type="button"]';
const BUTTON_WORDS =
  /\b(choose|browse|select|upload|attach|add)\b[^.]{0,20}(\b(files?|documents?|attachments?|records?)\b|$)/i;
const ASKS_FOR_FILES = /\b(upload\w*|attach\w*|choose|browse|drop|drag|add|select)\b/i;
const MOST_PLACES = 20;

/** Every element of the frame, shadow roots included. */
function* everyElement(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof HTMLElement)) continue;
    yield element;
    const shadow = shadowRootOf(element);
    if (shadow) yield* everyElement(shadow);
  }
}

/** What stands for a file input that cannot be seen itself: its label, or the box around it that shows nothing else. */
function faceOf(input: HTMLInputElement, zones: readonly HTMLElement[]): HTMLElement | null {
  if (!isTuckedAway(input)) return input;
  const label = [...(input.labels ?? [])].find(isSeen);
  if (label) return label;
  let node = flatParent(input);
  for (let up = 0; node instanceof HTMLElement && up < 6; node = flatParent(node), up += 1) {
    if (node === document.body || node.tagName === 'FORM' || holdsControls(node)) return null;
    if (isSeen(node)) {
      const words = allWordsOf(node);
      if (words === '') continue;
      const inside = zones.filter((zone) => node instanceof Element && holds(node, zone));
      const asks = inside.length === 1 || ASKS_FOR_FILES.test(words);
      return asks && inside.length < 2 && words.length < 600 ? node : null;
    }
  }
  return null;
}

function isZone(element: HTMLElement): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (ZONE_NAME.test(named) || element.hasAttribute('data-dropzone')) return true;
  const own = [...element.childNodes].filter((node) => node instanceof Text);
  return ZONE_WORDS.test(own.map(({ data }) => data).join(' '));
}

/** Zones that a person sees: of nested ones the innermost that shows words. */
function findZones(elements: readonly HTMLElement[]): HTMLElement[] {
  const zones = elements.filter(
    (element) =>
      element !== document.body &&
      isZone(element) &&
      isSeen(element) &&
      !holdsControls(element) &&
      allWordsOf(element).length < 600,
  );
  const telling = zones.filter((zone) => allWordsOf(zone) !== '');
  return telling.filter((zone) => !telling.some((inner) => inner !== zone && holds(zone, inner)));
}

function closeTogether(a: Element, b: Element): boolean {
  for (let node: Element | null = a, up = 0; node && up < 4; node = flatParent(node), up += 1) {
    if (node === document.body || holdsControls(node)) return false;
    if (holds(node, b)) return true;
  }
  return false;
}

/** A lone input that stands nowhere near its face belongs to the only zone or button that has none. */
function faceForOrphan(
  orphans: readonly HTMLInputElement[],
  zones: readonly HTMLElement[],
  elements: readonly HTMLElement[],
): { face: HTMLElement; zone?: HTMLElement } | null {
  if (orphans.length !== 1) return null;
  const [zone] = zones;
  if (zone && zones.length === 1) return { face: zone, zone };
  if (zones.length > 1) return null;
  const buttons = elements.filter(
    (one) => one.matches(BUTTON) && isSeen(one) && BUTTON_WORDS.test(allWordsOf(one)),
  );
  const [button] = buttons;
  return button && buttons.length === 1 ? { face: button } : null;
}

export function findPlaces(): Place[] {
  const elements = [...everyElement(document)];
  const inputs = elements.filter(
    (one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'file',
  );
  const zones = findZones(elements);
  const found: Omit<Place, 'signature' | 'around'>[] = [];
  const orphans: HTMLInputElement[] = [];
  for (const input of inputs) {
    // A twin that takes whole folders stands beside many inputs.
    if (input.webkitdirectory) continue;
    const face = faceOf(input, zones);
    if (found.some((place) => place.face === face)) continue;
    if (face) found.push({ input, face });
    else orphans.push(input);
  }
  const lone: HTMLElement[] = [];
  for (const zone of zones) {
    const place = found.find(
      ({ face, input }) =>
        holds(zone, face) || holds(face, zone) || (input && closeTogether(input, zone)),
    );
    if (!place) lone.push(zone);
    else if (!place.zone) {
      place.zone = zone;
      if (holds(zone, place.face)) place.face = zone;
    }
  }
  const meant = faceForOrphan(orphans, lone, elements);
  const [orphan] = orphans;
  if (meant && orphan) found.push({ input: orphan, ...meant });
  for (const zone of lone) if (zone !== meant?.zone) found.push({ face: zone, zone });
  const faces = found.map(({ face }) => face);
  return found.slice(0, MOST_PLACES).map((place) => {
    const others = faces.filter((face) => face !== place.face && !holds(place.face, face));
    const around = surroundings(place.face, others);
    return { ...place, around, signature: signatureOf(place) };
  });
}

/** What a page changes while files are added (lists, counts) is not part of it. */
export function signatureOf({ input, face }: Pick<Place, 'input' | 'face'>): string {
  const of = (element: Element | undefined, ...names: string[]) =>
    names.map((name) => element?.getAttribute(name) ?? '');
  return digest(
    [
      face.tagName,
      ...of(face, 'id', 'role'),
      ...of(input, 'id', 'name', 'accept'),
      String(input?.multiple),
      nameOfPlace(input, face),
    ].join('\u0001'),
  );
}

const refs = new WeakMap<Element, string>();
let count = 0;
let known = new Map<string, Place>();

export function lookUpPlace(ref: string): Place | undefined {
  return known.get(ref);
}

/** As the control that reach.ts judges: what is seen counts, not the input behind it. */
export function asControl({ input, face }: Place): Control {
  return { widget: 'file', element: input ?? face, face };
}

/** Reads every place of this frame that takes files. */
export function readUploads(): FrameUploads {
  const look = beginLook();
  known = new Map();
  const places = findPlaces().map((place): UploadPlace => {
    const { input, face, around, signature } = place;
    const key = input ?? face;
    const ref = refs.get(key) ?? `u${(count += 1)}`;
    refs.set(key, ref);
    known.set(ref, place);
    const hidden = hiddenReason(asControl(place), look);
    return {
      ref,
      signature,
      name: nameOfPlace(input, face),
      accept: (input?.accept ?? '').slice(0, 300),
      multiple: input ? input.multiple : true,
      words: limitWords(input, face, around),
      by: input ? 'input' : 'drop',
      holds: input?.files?.length ?? 0,
      disabled: isOff(place),
      ...(hidden !== undefined && { hidden }),
    };
  });
  return {
    origin: globalThis.origin,
    ancestorOrigins: [...location.ancestorOrigins],
    isTop: window.parent === window,
    places,
  };
}

export function isOff({ input, face }: Place): boolean {
  return (
    input?.matches(':disabled') === true ||
    face.matches(':disabled') ||
    face.closest('[aria-disabled="true"]') !== null
  );
}
