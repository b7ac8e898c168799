// A payer-built community page of web components: every field sits in shadow roots, two panels in closed ones.
import './input.js';
import './combobox.js';
import './lookup.js';
import './panel.js';
import './request.js';
