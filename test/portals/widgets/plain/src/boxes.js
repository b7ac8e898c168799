// Native controls whose application keeps what their events tell it.
import { htmlOptions, PLACES, STATES } from '../../shared/lists.js';

/** Puts markup in and keeps the value that an event of it brings. */
const kept = (html, event, read) => (host) => {
  let value = '';
  host.innerHTML = html;
  host.addEventListener(event, (happened) => (value = read(happened.target, host)));
  return () => value;
};
const own = (target) => target.value;

export const nativeText = kept('<label>Member ID <input name="mid"></label>', 'input', own);
export const keyupText = kept('<label>Member ID <input name="mid"></label>', 'keyup', own);
export const nativeTextarea = kept(
  '<label>Clinical note <textarea name="n"></textarea></label>',
  'change',
  own,
);
export const nativeTel = kept(
  '<label>Patient phone <input type="tel" name="p"></label>',
  'change',
  own,
);
export const nativeDate = kept(
  '<label>Patient date of birth <input type="date" name="d"></label>',
  'change',
  own,
);
export const nativeSelect = kept(
  `<label>Patient state <select name="s">${htmlOptions(STATES)}</select></label>`,
  'change',
  own,
);
export const groupedSelect = kept(
  `<label>Place of service <select name="s"><option value="">Select</option><optgroup label="Hospital">${htmlOptions(PLACES.slice(1), '')}</optgroup><optgroup label="Other"><option value="11">Office</option></optgroup></select></label>`,
  'change',
  own,
);
export const sizedSelect = kept(
  `<label for="sz">Place of service</label><select id="sz" name="s" size="6">${htmlOptions(PLACES, '')}</select>`,
  'change',
  own,
);
export const nativeRadio = kept(
  '<fieldset><legend>Patient sex</legend><label><input type="radio" name="g" value="M"> Male</label><label><input type="radio" name="g" value="F"> Female</label></fieldset>',
  'change',
  own,
);
export const radioCards = kept(
  `<style>.card{display:inline-block;border:1px solid #888;padding:14px;margin:4px;position:relative}.card input{position:absolute;opacity:0}</style>
  <fieldset><legend>Patient sex</legend>${[
    ['M', 'Male'],
    ['F', 'Female'],
    ['U', 'Unknown'],
  ]
    .map(
      ([v, t]) =>
        `<label class="card"><input type="radio" name="g" value="${v}"><b>${t}</b></label>`,
    )
    .join('')}</fieldset>`,
  'change',
  own,
);
export const nativeCheckbox = kept(
  '<label><input type="checkbox" name="c"> Benefits assigned</label>',
  'change',
  ({ checked }) => (checked ? 'Y' : ''),
);
export const ariaCheckbox = kept(
  '<div role="checkbox" aria-checked="false" tabindex="0" id="c" style="padding:8px">Benefits assigned</div>',
  'click',
  (target) => {
    const on = target.getAttribute('aria-checked') !== 'true';
    target.setAttribute('aria-checked', String(on));
    return on ? 'Y' : '';
  },
);
export const switchButton = kept(
  '<span id="sw">Benefits assigned</span> <button type="button" role="switch" aria-checked="false" aria-labelledby="sw" style="width:44px;height:24px"></button>',
  'click',
  (target) => {
    const on = target.getAttribute('aria-checked') !== 'true';
    target.setAttribute('aria-checked', String(on));
    return on ? 'Y' : '';
  },
);
export const cssSwitch = kept(
  `<style>.sw{position:relative;display:inline-block;width:48px;height:24px}.sw input{opacity:0;width:0;height:0}.sw i{position:absolute;inset:0;background:#999;border-radius:12px}.sw input:checked+i{background:#06c}</style>
  Benefits assigned <label class="sw"><input type="checkbox" name="c" aria-label="Benefits assigned"><i></i></label>`,
  'change',
  ({ checked }) => (checked ? 'Y' : ''),
);
export const datalist = kept(
  `<label>Patient state <input name="s" list="dl"></label><datalist id="dl">${STATES.map(([v, t]) => `<option value="${v}">${t}</option>`).join('')}</datalist>`,
  'change',
  own,
);
export const editable = kept(
  '<div id="l">Clinical note</div><div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="l" style="border:1px solid #888;min-height:40px;width:300px"></div>',
  'input',
  (target) => target.textContent,
);
const parts = (target, host) =>
  [...host.querySelectorAll('input,select')].map((one) => one.value).join('/');
export const dateTriple = kept(
  '<fieldset><legend>Patient date of birth</legend><input name="mm" maxlength="2" placeholder="MM" size="3"> / <input name="dd" maxlength="2" placeholder="DD" size="3"> / <input name="yy" maxlength="4" placeholder="YYYY" size="5"></fieldset>',
  'change',
  parts,
);
export const dateSelects = kept(
  `<fieldset><legend>Patient date of birth</legend><select name="mm" aria-label="Month"><option value="">Month</option>${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].map((m, i) => `<option value="${String(i + 1).padStart(2, '0')}">${m}</option>`).join('')}</select>
  <select name="dd" aria-label="Day"><option value="">Day</option>${Array.from({ length: 31 }, (_, i) => `<option value="${String(i + 1).padStart(2, '0')}">${i + 1}</option>`).join('')}</select>
  <select name="yy" aria-label="Year"><option value="">Year</option>${Array.from({ length: 60 }, (_, i) => `<option>${1970 + i}</option>`).join('')}</select></fieldset>`,
  'change',
  parts,
);
export const phoneTriple = kept(
  '<fieldset><legend>Patient phone</legend>( <input name="p1" maxlength="3" size="3"> ) <input name="p2" maxlength="3" size="3"> - <input name="p3" maxlength="4" size="4"></fieldset>',
  'change',
  parts,
);
