// A precertification in steps, Vue 3 with Element Plus: labels on the left, lists at the end of the page, date panels.
import 'element-plus/dist/index.css';
import ElementPlus from 'element-plus/dist/index.full.mjs';
import { createApp, reactive, toRaw } from 'vue/dist/vue.esm-bundler.js';
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import template from './wizard.html';

const model = reactive({
  plan: '',
  member: { id: '', first: '', last: '', dob: '', gender: '' },
  rel: '',
  policy: { first: '', last: '', dob: '' },
  ask: { name: '', npi: '', contact: '', phone: '', fax: '' },
  doc: { first: '', last: '', npi: '', tin: '' },
  refer: { first: '', last: '', npi: '' },
  bill: { name: '', npi: '', tin: '' },
  site: { name: '', npi: '', pos: '' },
  review: { kind: '', pace: '', from: '', to: '', prior: '' },
  dx: ['', '', ''],
  lines: [0, 1, 2].map(() => ({ code: '', mods: ['', ''], qty: undefined, date: '' })),
  note: '',
  caseOwner: 'M. Ruiz',
  confirm: false,
});
createApp({
  template,
  data: () => ({ model, step: 0, PROCEDURES, DIAGNOSES }),
})
  .use(ElementPlus)
  .mount('#app');

function flat(value, path, out) {
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      flat(inner, path ? `${path}.${key}` : key, out);
  else out[path] = value === undefined || value === null || value === false ? '' : String(value);
  return out;
}
window.portalState = () => flat(toRaw(model), '', {});
