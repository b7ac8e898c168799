// Text boxes that rewrite what is typed.
import Cleave from 'cleave.js';
import IMask from 'imask';
import Inputmask from 'inputmask';

const box = (host, label) => {
  host.innerHTML = `<label>${label} <input name="m"></label>`;
  return host.querySelector('input');
};
const PHONE = 'Patient phone';
const BORN = 'Patient date of birth';

export function imaskPhone(host) {
  const mask = IMask(box(host, PHONE), { mask: '(000) 000-0000' });
  return () => mask.unmaskedValue;
}
export function imaskDate(host) {
  const mask = IMask(box(host, BORN), {
    mask: Date,
    pattern: 'm/`d/`Y',
    lazy: false,
    format: (d) =>
      `${String(d.getMonth() + 1).padStart(2, '0')}/${String(d.getDate()).padStart(2, '0')}/${d.getFullYear()}`,
    parse: (s) => new Date(s),
  });
  return () => (mask.masked.isComplete ? mask.typedValue : '');
}
export function cleavePhone(host) {
  const mask = new Cleave(box(host, PHONE), {
    delimiters: ['(', ') ', '-'],
    blocks: [0, 3, 3, 4],
    numericOnly: true,
  });
  return () => mask.getRawValue();
}
export function cleaveDate(host) {
  const mask = new Cleave(box(host, BORN), { date: true, datePattern: ['m', 'd', 'Y'] });
  return () => mask.getFormattedValue();
}
export function inputmaskPhone(host) {
  const input = box(host, PHONE);
  Inputmask('(999) 999-9999').mask(input);
  return () => (input.inputmask.isComplete() ? input.inputmask.unmaskedvalue() : '');
}
export function inputmaskDate(host) {
  const input = box(host, BORN);
  Inputmask({ alias: 'datetime', inputFormat: 'mm/dd/yyyy', placeholder: '_' }).mask(input);
  return () => (input.inputmask.isComplete() ? input.value : '');
}
