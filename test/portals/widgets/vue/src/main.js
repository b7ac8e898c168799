// Vue 3: native controls on v-model, Element Plus, Vuetify 3, PrimeVue.
import 'element-plus/dist/index.css';
import 'vuetify/dist/vuetify.css';
import ElementPlus from 'element-plus/dist/index.full.mjs';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify/dist/vuetify.esm.js';
import { asOptions, PLACES, STATES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

const inVue = (template, plugin) => (host) => {
  const model = reactive({ it: null });
  const app = createApp({
    template,
    data: () => ({ model, PLACES: asOptions(PLACES), STATES: asOptions(STATES) }),
  });
  if (plugin) app.use(plugin());
  app.mount(host);
  return { state: () => model.it, end: () => app.unmount() };
};
const element = (template) => inVue(template, () => ElementPlus);
const vuetify = (template) => inVue(`<v-app>${template}</v-app>`, createVuetify);

stage({
  vueText: inVue('<label>Member ID <input v-model="model.it"></label>'),
  vueLazy: inVue('<label>Member ID <input v-model.lazy.trim="model.it"></label>'),
  vueSelect: inVue(
    '<label>Patient state <select v-model="model.it"><option :value="null">Select</option><option v-for="s in STATES" :value="s.value">{{ s.label }}</option></select></label>',
  ),
  vueRadio: inVue(
    '<fieldset><legend>Patient sex</legend><label><input type="radio" value="M" v-model="model.it"> Male</label><label><input type="radio" value="F" v-model="model.it"> Female</label></fieldset>',
  ),
  vueCheckbox: inVue(
    '<label><input type="checkbox" true-value="Y" v-model="model.it"> Benefits assigned</label>',
  ),
  elementInput: element(
    '<el-form label-width="160px"><el-form-item label="Member ID"><el-input v-model="model.it" /></el-form-item></el-form>',
  ),
  elementSelect: element(
    '<el-form label-width="160px"><el-form-item label="Place of service"><el-select v-model="model.it" style="width:260px"><el-option v-for="p in PLACES" :key="p.value" :value="p.value" :label="p.label" /></el-select></el-form-item></el-form>',
  ),
  elementSelectFilter: element(
    '<el-form label-width="160px"><el-form-item label="Patient state"><el-select filterable v-model="model.it" style="width:260px"><el-option v-for="p in STATES" :key="p.value" :value="p.value" :label="p.label" /></el-select></el-form-item></el-form>',
  ),
  elementDate: element(
    '<el-form label-width="160px"><el-form-item label="Patient date of birth"><el-date-picker v-model="model.it" type="date" format="MM/DD/YYYY" /></el-form-item></el-form>',
  ),
  elementRadio: element(
    '<el-form label-width="160px"><el-form-item label="Patient sex"><el-radio-group v-model="model.it"><el-radio value="M">Male</el-radio><el-radio value="F">Female</el-radio></el-radio-group></el-form-item></el-form>',
  ),
  elementSwitch: element(
    '<span id="es">Benefits assigned</span> <el-switch aria-label="Benefits assigned" v-model="model.it" active-value="Y" inactive-value="" />',
  ),
  vuetifyText: vuetify('<v-text-field label="Member ID" v-model="model.it" />'),
  vuetifySelect: vuetify(
    '<v-select label="Place of service" :items="PLACES" item-title="label" v-model="model.it" />',
  ),
  vuetifyAutocomplete: vuetify(
    '<v-autocomplete label="Patient state" :items="STATES" item-title="label" v-model="model.it" />',
  ),
  vuetifyRadio: vuetify(
    '<v-radio-group label="Patient sex" v-model="model.it"><v-radio label="Male" value="M" /><v-radio label="Female" value="F" /></v-radio-group>',
  ),
  vuetifySwitch: vuetify(
    '<v-switch label="Benefits assigned" true-value="Y" v-model="model.it" />',
  ),
});
