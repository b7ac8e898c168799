// One look at the page: what was asked of it already, so that nothing is asked twice.

export interface Trail {
  opacity: number;
  /** First reason met on the way up that hides everything inside. */
  reason?: string;
}

export interface Opening {
  /** Part of the page (in viewport coordinates) that ancestors let through. */
  clip: Area;
  /** Part of the page that scrollers show at this moment. */
  view: Area;
}

export type Area = { left: number; top: number; right: number; bottom: number };

export interface Look {
  trails: Map<Element, Trail>;
  openings: Map<Element, Opening>;
  papers: Map<Element, Colour>;
  boxes: Map<Node, DOMRect>;
  /** The whole page, in window coordinates. */
  page?: Area;
  frameReason?: string;
}

/** Red, green, blue and opacity; -1 for a picture. */
export type Colour = readonly [number, number, number, number];
