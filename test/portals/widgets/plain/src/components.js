// Web components: a design system with open roots, and a home-made one with a closed root.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import { PLACES, STATES } from '../../shared/lists.js';

const sl = (html) => (host) => {
  host.innerHTML = html;
  const [made] = host.children;
  return () => ('checked' in made ? (made.checked ? 'Y' : '') : made.value);
};
export const slInput = sl('<sl-input label="Member ID" name="mid"></sl-input>');
export const slDate = sl(
  '<sl-input type="date" label="Patient date of birth" name="dob"></sl-input>',
);
export const slSelect = sl(
  `<sl-select label="Place of service" name="pos">${PLACES.map(([v, t]) => `<sl-option value="${v}">${t}</sl-option>`).join('')}</sl-select>`,
);
export const slRadio = sl(
  '<sl-radio-group label="Patient sex" name="sex"><sl-radio value="M">Male</sl-radio><sl-radio value="F">Female</sl-radio></sl-radio-group>',
);
export const slCheckbox = sl('<sl-checkbox name="aob">Benefits assigned</sl-checkbox>');
export const slSwitch = sl('<sl-switch name="aob">Benefits assigned</sl-switch>');

class ClosedPick extends HTMLElement {
  #value = '';
  get value() {
    return this.#value;
  }
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>button{width:240px;height:32px;text-align:left}ul{position:absolute;background:#fff;border:1px solid #888;margin:0;padding:0;list-style:none}li{padding:6px}</style>
      <label id="l">${this.getAttribute('label')}</label><br><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l" aria-controls="o">Select an Option</button>
      <ul id="o" role="listbox" hidden>${STATES.map(([v, t]) => `<li role="option" data-value="${v}">${t}</li>`).join('')}</ul>`;
    const button = root.querySelector('button');
    const list = root.querySelector('ul');
    const open = (is) => {
      list.hidden = !is;
      button.setAttribute('aria-expanded', String(is));
    };
    button.addEventListener('click', () => open(list.hidden));
    button.addEventListener('keydown', (event) => event.key === 'Escape' && open(false));
    list.addEventListener('click', ({ target }) => {
      this.#value = target.dataset.value;
      button.textContent = target.textContent;
      open(false);
    });
  }
}
class ClosedText extends HTMLElement {
  #value = '';
  get value() {
    return this.#value;
  }
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<label>${this.getAttribute('label')} <input></label>`;
    root
      .querySelector('input')
      .addEventListener('change', ({ target }) => (this.#value = target.value));
  }
}
customElements.define('closed-pick', ClosedPick);
customElements.define('closed-text', ClosedText);
export const closedSelect = sl('<closed-pick label="Patient state"></closed-pick>');
export const closedText = sl('<closed-text label="Member ID"></closed-text>');
