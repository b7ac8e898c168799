// A picklist: the words in one shadow root, the button and its list in a deeper one.
import { Component, escape, nextId } from './base.js';
import { LISTS } from './lists.js';

class Item extends Component {
  html() {
    return `<style>:host{cursor:pointer;padding:6px 12px}:host(:hover){background:#f3f3f3}</style><span class="slds-truncate"><slot></slot></span>`;
  }
}

class BaseCombobox extends Component {
  html() {
    const at = nextId();
    const list = `dropdown-element-${at}`;
    const items = LISTS[this.getAttribute('list')].map(
      ([value, words], i) =>
        `<lightning-base-combobox-item id="combobox-button-${at}-${i}" role="option" aria-selected="false" data-value="${value}">${escape(words)}</lightning-base-combobox-item>`,
    );
    return `<div class="wrap">
      <button type="button" class="box" id="combobox-button-${at}" role="combobox" aria-haspopup="listbox"
        aria-expanded="false" aria-controls="${list}" aria-label="${escape(this.getAttribute('label'))}"><span>Select an Option</span></button>
      <div class="list" id="${list}" role="listbox" hidden>${items.join('')}</div></div>`;
  }

  ready() {
    const button = this.root.querySelector('button');
    const list = this.root.querySelector('.list');
    const items = [...list.children];
    let at = -1;
    const show = (open) => {
      list.hidden = !open;
      at = -1;
      button.setAttribute('aria-expanded', String(open));
      button.removeAttribute('aria-activedescendant');
    };
    const choose = (item) => {
      button.querySelector('span').textContent = item.textContent;
      for (const other of items) other.setAttribute('aria-selected', String(other === item));
      show(false);
      this.report(item.dataset.value);
    };
    button.addEventListener('click', () => show(list.hidden));
    button.addEventListener('blur', () => setTimeout(() => show(false), 150));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        if (list.hidden) show(true);
        at = Math.max(0, Math.min(items.length - 1, at + step));
        button.setAttribute('aria-activedescendant', items[at].id);
      } else if (event.key === 'Enter' && at >= 0) choose(items[at]);
      else return;
      event.preventDefault();
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const item = event.target.closest('[role=option]');
      if (item) choose(item);
    });
  }
}

class Combobox extends Component {
  html() {
    const [name, label, list] = ['name', 'label', 'list'].map((a) => this.getAttribute(a));
    return `<label>${this.label}</label><lightning-base-combobox name="${name}" label="${label}" list="${list}"></lightning-base-combobox>`;
  }
}

customElements.define('lightning-base-combobox-item', Item);
customElements.define('lightning-base-combobox', BaseCombobox);
customElements.define('lightning-combobox', Combobox);
