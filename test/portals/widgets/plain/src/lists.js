// List boxes that stand over a native select, and boxes of chips.
import Choices from 'choices.js';
import SlimSelect from 'slim-select';
import Tagify from '@yaireo/tagify';
import TomSelect from 'tom-select/dist/js/tom-select.complete.js';
import { findCodes, htmlOptions, PLACES, STATES } from '../../shared/lists.js';

const select = (host, label, list) => {
  host.innerHTML = `<label for="s">${label}</label><select id="s" name="s">${htmlOptions(list)}</select>`;
  return host.querySelector('select');
};

export function choices(host) {
  const made = new Choices(select(host, 'Patient state', STATES), { shouldSort: false });
  return { state: () => made.getValue(true), end: () => made.destroy() };
}
export function slimSelect(host) {
  const made = new SlimSelect({ select: select(host, 'Place of service', PLACES) });
  return { state: () => made.getSelected(), end: () => made.destroy() };
}
export function tomSelect(host) {
  const made = new TomSelect(select(host, 'Place of service', PLACES), {});
  return { state: () => made.getValue(), end: () => made.destroy() };
}
export function tomSelectRemote(host) {
  host.innerHTML = '<label for="t">Diagnosis code</label><input id="t" name="t">';
  const made = new TomSelect(host.querySelector('input'), {
    maxItems: 1,
    valueField: 'value',
    labelField: 'label',
    searchField: ['label'],
    load: (words, answer) => void findCodes(words).then(answer),
  });
  return { state: () => made.getValue(), end: () => made.destroy() };
}
export function tagify(host) {
  host.innerHTML = '<label for="t">Diagnosis codes</label><input id="t" name="t">';
  const made = new Tagify(host.querySelector('input'));
  return { state: () => made.value, end: () => made.destroy() };
}
/** Words become a chip at Enter or a comma; what is left in the box at blur is dropped. */
export function enterChips(host) {
  const chips = [];
  host.innerHTML =
    '<label for="t">Diagnosis code</label><ul></ul><input id="t" name="t" placeholder="Type and press Enter">';
  const input = host.querySelector('input');
  const add = () => {
    if (!input.value) return;
    chips.push(input.value);
    host.querySelector('ul').insertAdjacentHTML('beforeend', `<li>${input.value}</li>`);
    input.value = '';
  };
  input.addEventListener(
    'keydown',
    (event) => event.key === 'Enter' && (event.preventDefault(), add()),
  );
  input.addEventListener('blur', () => (input.value = ''));
  return () => chips;
}
