// A service request in Vue 3 with Vuetify: floating labels, lists in overlays, chips for diagnoses found by a server.
import 'vuetify/dist/vuetify.css';
import { createApp, reactive, toRaw } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify/dist/vuetify.esm.js';
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';
import template from './request.html';

const model = reactive({
  member: { planId: '', last: '', first: '', born: '', sex: null, relation: null, group: '' },
  asking: { practice: '', npi: '', tin: '', person: '', line: '', fax: '' },
  treating: { first: '', last: '', npi: '', taxonomy: '' },
  site: { setting: null, name: '', npi: '' },
  turnaround: null,
  earliest: '',
  latest: '',
  visits: '',
  diagnoses: [],
  services: [0, 1, 2, 3].map(() => ({ code: null, mod: '', qty: '' })),
  rationale: '',
  email: '',
  attest: false,
  internal: 'Tray 4',
});

const Root = {
  template,
  data: () => ({
    model,
    found: [],
    searching: false,
    term: '',
    procedures: PROCEDURES.map(([value, name]) => ({ value, title: `${value} · ${name}` })),
    sexes: [
      { title: 'Female', value: 'F' },
      { title: 'Male', value: 'M' },
      { title: 'X / not on record', value: 'U' },
    ],
    relations: [
      { title: 'Self', value: '18' },
      { title: 'Spouse', value: '01' },
      { title: 'Child', value: '19' },
      { title: 'Other dependent', value: 'G8' },
    ],
    settings: [
      { title: 'Provider’s office (11)', value: '11' },
      { title: 'Hospital outpatient, off campus (19)', value: '19' },
      { title: 'Hospital outpatient, on campus (22)', value: '22' },
      { title: 'Hospital inpatient (21)', value: '21' },
      { title: 'Ambulatory surgical center (24)', value: '24' },
    ],
  }),
  watch: {
    term(words) {
      clearTimeout(this.timer);
      if (!words || words.length < 2) return;
      this.searching = true;
      this.timer = setTimeout(() => {
        const wanted = words.toLowerCase();
        this.found = DIAGNOSES.filter(([code, name]) =>
          `${code} ${code.replace('.', '')} ${name}`.toLowerCase().includes(wanted),
        ).map(([value, name]) => ({ value, title: `${value} – ${name}` }));
        this.searching = false;
      }, 350);
    },
  },
};

createApp(Root).use(createVuetify()).mount('#app');

function flat(value, path, out) {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    out[path] = value.join(',');
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      flat(inner, path ? `${path}.${key}` : key, out);
  else out[path] = value === null || value === false ? '' : String(value);
  return out;
}
window.portalState = () => flat(toRaw(model), '', {});
