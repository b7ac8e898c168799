// Shows one widget at a time and tells what the application behind it holds, whatever the page shows.

const two = (n) => String(n).padStart(2, '0');

/** The application's own value as text; dates in the US form, nothing as ''. */
export function plain(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Date)
    return `${two(value.getMonth() + 1)}/${two(value.getDate())}/${value.getFullYear()}`;
  if (Array.isArray(value)) return value.map(plain).join('|');
  if (typeof value.format === 'function') return value.format('MM/DD/YYYY');
  if (typeof value === 'object') return plain(value.value ?? value.code);
  return String(value);
}

/** A table of widgets: each puts itself into the element it is given and returns how to read and how to end it. */
export function stage(table) {
  let shown;
  window.widgets = {
    show(name) {
      shown?.end?.();
      const host = document.createElement('main');
      host.style.cssText = 'padding:40px;max-width:520px';
      document.body.replaceChildren(host);
      const made = table[name](host);
      shown = typeof made === 'function' ? { state: made } : made;
    },
    state: () => plain(shown.state()),
  };
}

const seen = new Map();
let count = 0;
/** An id of its own for each widget. */
export const idFor = (name) => {
  if (!seen.has(name)) seen.set(name, `${name}-${(count += 1)}`);
  return seen.get(name);
};
