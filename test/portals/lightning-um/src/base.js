// What all field components share: generated ids, the shared style sheet, the change event that carries a value.

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; }
  label, legend { color: #444; display: block; font-size: 12px; margin: 2px 0; padding: 0; }
  abbr { color: #ba0517; text-decoration: none; }
  input, textarea, button.box { background: #fff; border: 1px solid #747474; border-radius: 4px; box-sizing: border-box;
    font: inherit; min-height: 32px; padding: 4px 10px; text-align: left; width: 100%; }
  input[type=radio] { min-height: 0; width: auto; }
  input:focus, textarea:focus, button:focus { border-color: #0176d3; outline: 2px solid #9ec9ee; }
  fieldset { border: 0; margin: 0; padding: 0; }
  .help { color: #666; font-size: 11px; }
  .bad { color: #ba0517; font-size: 11px; }
  .wrap { position: relative; }
  .list { background: #fff; border: 1px solid #ccc; border-radius: 4px; box-shadow: 0 2px 4px #0003; left: 0;
    max-height: 240px; overflow: auto; padding: 4px 0; position: absolute; right: 0; top: 100%; z-index: 5; }
  .list[hidden] { display: none; }
  .choice { display: inline-block; margin-right: 14px; }
`);

// Ids go on from where other parts of the page left off, so that they differ from load to load.
let count = 40 + Math.floor(Math.random() * 300);
export const nextId = () => (count += 1);

export const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A component with a shadow root whose markup comes once from `html()`. */
export class Component extends HTMLElement {
  mode = 'open';

  connectedCallback() {
    if (this.root) return;
    this.root = this.attachShadow({ mode: this.mode });
    this.root.adoptedStyleSheets = [sheet];
    this.root.innerHTML = this.html();
    this.ready?.();
  }

  get label() {
    const star = this.hasAttribute('required') ? '<abbr title="required">*</abbr>' : '';
    return `${star}${escape(this.getAttribute('label'))}`;
  }

  /** Says what the field holds now, to whoever contains it. */
  report(value) {
    this.dispatchEvent(
      new CustomEvent('fieldchange', {
        bubbles: true,
        composed: true,
        detail: { name: this.getAttribute('name'), value },
      }),
    );
  }
}
