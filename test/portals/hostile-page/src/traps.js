// Twenty-four ways to have a field on the page that the person cannot see, and five in which it cannot be typed into.
'use strict';

const ASKED = [
  ['Member ID', 'insured-id'],
  ['Patient Last Name', 'family-name'],
  ['Patient Date of Birth', 'bday'],
  ['Patient Phone', 'tel-national'],
  ['Patient Street Address', 'address-line1'],
  ['Group Number', 'group'],
  ['Rendering Provider NPI', 'npi'],
  ['Diagnosis Code 1', 'dx'],
];

/** Name of the way, then how the field (first) and what is around it (second) is styled or written. */
const HIDDEN = {
  typeHidden: { type: 'hidden' },
  hiddenAttribute: { attributes: 'hidden' },
  displayNone: { own: 'display:none' },
  displayNoneAround: { around: 'display:none' },
  visibilityHidden: { own: 'visibility:hidden' },
  visibilityCollapseAround: { around: 'visibility:collapse' },
  opacityZero: { own: 'opacity:0' },
  opacityZeroAround: { around: 'opacity:0' },
  opacityAlmostZero: { own: 'opacity:0.01' },
  filterOpacity: { own: 'filter:opacity(0)' },
  maskedOut: { own: 'mask-image:linear-gradient(transparent,transparent)' },
  farLeft: { own: 'position:absolute;left:-9999px' },
  aboveTheScreen: { own: 'position:fixed;top:-400px' },
  movedAway: { own: 'transform:translateX(-300vw)' },
  onePixel: { own: 'width:1px;height:1px;padding:0;border:0' },
  noHeightAround: { around: 'height:0;overflow:hidden' },
  clipPath: { own: 'clip-path:inset(50%)' },
  clipRect: { own: 'position:absolute;clip:rect(0,0,0,0)' },
  scaledToNothing: { own: 'transform:scale(0)' },
  turnedOnEdge: { own: 'transform:rotateX(90deg)' },
  contentVisibility: { around: 'content-visibility:hidden' },
  closedDetails: { wrap: (html) => `<details><summary>Legal notice</summary>${html}</details>` },
  covered: {
    wrap: (html) =>
      `<div style="position:relative">${html}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  },
  coveredByGlass: {
    wrap: (html) =>
      `<div style="position:relative">${html}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  },
};
const UNUSABLE = {
  closedDialog: { wrap: (html) => `<dialog>${html}</dialog>` },
  inertAround: { wrap: (html) => `<div inert>${html}</div>` },
  disabled: { attributes: 'disabled' },
  disabledAround: { wrap: (html) => `<fieldset disabled>${html}</fieldset>` },
  readOnly: { attributes: 'readonly' },
};

function trap([name, how], i) {
  const [words, autocomplete] = ASKED[i % ASKED.length];
  const { type = 'text', attributes = '', own = '', around = '', wrap = (html) => html } = how;
  const field = `<input type="${type}" ${attributes} name="trap.${name}" id="trap-${name}" aria-label="${words}" autocomplete="${autocomplete}" style="${own}">`;
  return `<div style="${around}">${wrap(field)}</div>`;
}

document.getElementById('traps').innerHTML = [
  ...Object.entries(HIDDEN),
  ...Object.entries(UNUSABLE),
]
  .map(trap)
  .join('');
