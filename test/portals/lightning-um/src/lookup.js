// A look-up of a record: searches the server while one types; only a record that was chosen is kept.
import { askForCodes, DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import { Component, escape, nextId } from './base.js';

const TABLES = { diagnosis: DIAGNOSES, procedure: PROCEDURES };

class Lookup extends Component {
  html() {
    const at = nextId();
    return `<label for="combobox-input-${at}">${this.label}</label><div class="wrap">
      <input id="combobox-input-${at}" type="text" role="combobox" aria-autocomplete="list" aria-haspopup="listbox"
        aria-expanded="false" aria-controls="dropdown-element-${at}" placeholder="Search codes..." autocomplete="off">
      <div class="list" id="dropdown-element-${at}" role="listbox" hidden></div></div>`;
  }

  ready() {
    const input = this.root.querySelector('input');
    const list = this.root.querySelector('.list');
    let turn = 0;
    let chosen = '';
    const show = (html) => {
      list.innerHTML = html;
      list.hidden = !html;
      input.setAttribute('aria-expanded', String(Boolean(html)));
    };
    input.addEventListener('input', () => {
      const mine = (turn += 1);
      chosen = '';
      this.report('');
      show('');
      if (input.value.trim().length < 2) return;
      setTimeout(async () => {
        if (mine !== turn) return;
        const hits = await askForCodes(TABLES[this.getAttribute('table')], input.value, 450);
        if (mine !== turn) return;
        const items = hits.map(
          ([code, words]) =>
            `<lightning-base-combobox-item role="option" data-value="${code}"><b>${code}</b> <small>${escape(words)}</small></lightning-base-combobox-item>`,
        );
        show(items.join('') || '<i>No results</i>');
      }, 300);
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const item = event.target.closest('[role=option]');
      if (!item) return;
      turn += 1;
      chosen = item.dataset.value;
      input.value = chosen;
      show('');
      this.report(chosen);
    });
    input.addEventListener('blur', () => {
      show('');
      if (!chosen) input.value = '';
    });
  }
}

customElements.define('lightning-lookup', Lookup);
