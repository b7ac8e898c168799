// A card with a heading around its fields. The two panels about people keep their root closed.
import { Component, escape } from './base.js';

const STYLE = `<style>
  section { background: #fff; border: 1px solid #d8dde6; border-radius: 4px; margin-bottom: 12px; padding: 10px 16px 16px; }
  h2 { font-size: 16px; font-weight: 600; margin: 0 0 6px; }
  .grid { display: grid; gap: 10px 20px; grid-template-columns: repeat(3, 1fr); }
  ::slotted(*), .grid > .wide { grid-column: auto; }
  .grid > .wide { grid-column: 1 / -1; }
</style>`;

const tag = ([kind, name, label, more = '']) =>
  `<lightning-${kind} name="${name}" label="${escape(label)}" ${more}></lightning-${kind}>`;

class Panel extends Component {
  html() {
    const fields = this.fields.map(tag).join('');
    return `${STYLE}<section><h2>${escape(this.getAttribute('heading'))}</h2><div class="grid">${fields}</div></section>`;
  }
}

class ClosedPanel extends Panel {
  mode = 'closed';
}

customElements.define('c-um-panel', Panel);
customElements.define('c-um-person-panel', ClosedPanel);
