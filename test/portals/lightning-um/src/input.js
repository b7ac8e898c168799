// Text, long text, radio group, and a date that shows itself in words after it was typed in figures.
import { Component, nextId } from './base.js';

class Input extends Component {
  html() {
    const id = `input-${nextId()}`;
    const max = this.getAttribute('max-length');
    const value = this.getAttribute('value') ?? '';
    return `<div class="slds-form-element"><label for="${id}">${this.label}</label>
      <div class="wrap"><input id="${id}" type="text" value="${value}"${max ? ` maxlength="${max}"` : ''}></div></div>`;
  }

  ready() {
    const input = this.root.querySelector('input');
    input.addEventListener('change', () => this.report(input.value.trim()));
  }
}

class TextArea extends Component {
  html() {
    const id = `input-${nextId()}`;
    return `<label for="${id}">${this.label}</label><textarea id="${id}" rows="4" maxlength="1000"></textarea>`;
  }

  ready() {
    const area = this.root.querySelector('textarea');
    area.addEventListener('input', () => this.report(area.value));
  }
}

class RadioGroup extends Component {
  html() {
    const name = `radio-${nextId()}`;
    const choices = this.getAttribute('options')
      .split('|')
      .map((pair) => {
        const [value, words] = pair.split('=');
        const id = `radio-${nextId()}`;
        return `<span class="choice"><input type="radio" id="${id}" name="${name}" value="${value}"><label for="${id}" style="display:inline">${words}</label></span>`;
      });
    return `<fieldset><legend>${this.label}</legend>${choices.join('')}</fieldset>`;
  }

  ready() {
    this.root.addEventListener('change', (event) => this.report(event.target.value));
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day typed as month/day/year, as ISO; null when it is none. */
function parse(text) {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  if (!year || date.getMonth() !== Number(month) - 1) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

class DatePicker extends Component {
  html() {
    const id = `input-${nextId()}`;
    return `<label for="${id}">${this.label}</label>
      <div class="wrap"><input id="${id}" type="text" autocomplete="off"></div>
      <div class="help">Format: 12/31/2026</div><div class="bad" role="alert"></div>`;
  }

  ready() {
    const input = this.root.querySelector('input');
    const bad = this.root.querySelector('.bad');
    input.addEventListener('change', () => {
      const iso = parse(input.value.trim());
      bad.textContent = iso || !input.value ? '' : 'Your entry does not match the allowed format.';
      this.report(iso ?? '');
      if (!iso) return;
      const [year, month, day] = iso.split('-').map(Number);
      input.value = `${MONTHS[month - 1]} ${day}, ${year}`;
    });
  }
}

/** The date picker stands one root deeper than other fields, as it does in the framework. */
class DateInput extends Component {
  html() {
    const [name, label] = [this.getAttribute('name'), this.getAttribute('label')];
    return `<lightning-datepicker name="${name}" label="${label}"${this.hasAttribute('required') ? ' required' : ''}></lightning-datepicker>`;
  }
}

customElements.define('lightning-datepicker', DatePicker);
customElements.define('lightning-input', Input);
customElements.define('lightning-date-input', DateInput);
customElements.define('lightning-textarea', TextArea);
customElements.define('lightning-radio-group', RadioGroup);
