// Date boxes with a calendar: the date that the library holds, not the text in the box.
import AirDatepicker from 'air-datepicker';
import en from 'air-datepicker/locale/en';
import flatpickr from 'flatpickr';
import Pikaday from 'pikaday';

const box = (host, more = '') => {
  host.innerHTML = `<label>Patient date of birth <input name="d" ${more}></label>`;
  return host.querySelector('input');
};
const made = (picker, state) => ({ state, end: () => picker.destroy() });

export function flatpickrTyped(host) {
  const picker = flatpickr(box(host), { dateFormat: 'm/d/Y', allowInput: true });
  return made(picker, () => picker.selectedDates[0]);
}
export function flatpickrReadOnly(host) {
  const picker = flatpickr(box(host), { dateFormat: 'm/d/Y' });
  return made(picker, () => picker.selectedDates[0]);
}
export function flatpickrTwin(host) {
  const picker = flatpickr(box(host), {
    dateFormat: 'Y-m-d',
    altInput: true,
    altFormat: 'm/d/Y',
    allowInput: true,
  });
  return made(picker, () => picker.selectedDates[0]);
}
export function pikaday(host) {
  const picker = new Pikaday({
    field: box(host, 'placeholder="MM/DD/YYYY"'),
    format: 'MM/DD/YYYY',
  });
  return made(picker, () => picker.getDate());
}
export function airDatepicker(host) {
  const picker = new AirDatepicker(box(host), { locale: en, dateFormat: 'MM/dd/yyyy' });
  return made(picker, () => picker.selectedDates[0]);
}
