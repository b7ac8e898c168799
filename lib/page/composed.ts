// Walking a page as a person sees it: through shadow roots (open and closed) and slots.

interface DomApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/** Elements other than custom ones that may carry a shadow root (DOM standard, attachShadow). */
const MAY_HOST = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(
    ' ',
  ),
);

/** True once a shadow root was met in this document. Every walk over the page asks all that may have one. */
let anyRoot = false;

/** The shadow root of an element, closed ones included where the browser lets an extension see them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root = rootOf(element);
  if (root) anyRoot = true;
  return root;
}

function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  if (!element.tagName.includes('-') && !MAY_HOST.has(element.tagName)) return null;
  const { dom } = (globalThis.chrome ?? {}) as { dom?: DomApi };
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** Parent in the flat tree: the slot for slotted nodes, the host for children of a shadow root. */
export function flatParent(node: Node): Element | null {
  // Asked of every ancestor of everything that is read: no test that is not needed.
  const { assignedSlot, parentElement } = node as Element;
  if (assignedSlot ?? parentElement) return assignedSlot ?? parentElement;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Children in the flat tree. `root`: the element's shadow root, where it is known already. */
export function flatChildren(
  element: Element,
  root: ShadowRoot | null = shadowRootOf(element),
): Iterable<Node> {
  if (root) return root.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return element.childNodes;
}

/** True when `inner` is `outer` or stands inside it, across shadow roots. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  if (!anyRoot) return false;
  for (let node: Node | null = inner; node; node = flatParent(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** The element itself or its nearest ancestor that matches, across shadow roots. */
export function closestFlat(element: Element, selector: string): Element | null {
  // The browser's own search is many times faster, and the same as long as nothing is slotted.
  if (!anyRoot) return element.closest(selector);
  for (let node: Element | null = element; node; node = flatParent(node)) {
    if (node.matches(selector)) return node;
  }
  return null;
}

/** What a click at this point would meet, inside shadow roots too. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found) {
    const inner = shadowRootOf(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
  return null;
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) {
    active = inner;
  }
  return active instanceof HTMLElement ? active : null;
}

/** Looks an id up in the element's own tree. */
export function byId(near: Element, id: string): HTMLElement | null {
  const root = near.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  return root.getElementById(id);
}

/** Elements that an attribute such as aria-controls names. */
export function referenced(element: Element, attribute: string): HTMLElement[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => (id ? (byId(element, id) ?? []) : []));
}
