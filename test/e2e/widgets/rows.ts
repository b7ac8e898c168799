// The widget matrix: which widget of which library asks for what, and what is known of it today.
export type Asked = keyof typeof ASKED;

/** What is put in: a fact of the case through plan and format, else an order to the writer. */
export const ASKED = {
  id: { facts: { 'subscriber.memberId': 'LKW204118820' }, holds: ['LKW204118820'] },
  note: { facts: { 'auth.note': 'Pain on chewing' }, holds: ['Pain on chewing'] },
  phone: {
    facts: { 'patient.phone': '5125550143' },
    holds: ['5125550143', '(512) 555-0143', '512-555-0143', '512/555/0143'],
  },
  born: {
    facts: { 'patient.birthDate': '2011-03-14' },
    holds: ['03/14/2011', '2011-03-14', '03142011'],
  },
  sex: { facts: { 'patient.sex': 'F' }, holds: ['F'] },
  state: {
    facts: { 'patient.address.state': 'IL' },
    holds: ['IL'],
    unknown: { 'patient.address.state': 'WY' },
  },
  /** A box that suggests and takes any text: no value is unknown to it. */
  stateText: { facts: { 'patient.address.state': 'IL' }, holds: ['IL'] },
  place: {
    facts: { 'auth.placeOfService': '22', 'lines[0].placeOfService': '22' },
    holds: ['22'],
    unknown: { 'auth.placeOfService': '61', 'lines[0].placeOfService': '61' },
  },
  code: {
    facts: { 'diagnoses[0].code': 'M26.622' },
    holds: ['M26.622', 'M26622'],
    unknown: { 'diagnoses[0].code': 'Z99.89' },
  },
  tick: { write: { kind: 'check', checked: true }, holds: ['Y', 'true'] },
} as const;

export interface Row {
  widget: string;
  library: string;
  asks: Asked;
  /**
   * What the matrix found last; getting worse fails the test. `wrong` is a debt, each with its reason:
   * airDatepicker shows typed text that its calendar never takes over, and we call that filled.
   */
  verdict: 'right' | 'refused' | 'wrong';
}

type Line = [widget: string, asks: Asked, verdict?: 'refused' | 'wrong'];

const of = (library: string, lines: readonly Line[]): Row[] =>
  lines.map(([widget, asks, verdict]): Row => ({
    widget,
    library,
    asks,
    verdict: verdict ?? 'right',
  }));

/** Rows by the bundle that shows them (test/portals/widgets). */
export const ROWS: Record<string, Row[]> = {
  plain: [
    ...of('native', [
      ['nativeText', 'id'],
      ['keyupText', 'id'],
      ['nativeTextarea', 'note'],
      ['nativeTel', 'phone'],
      ['nativeDate', 'born'],
      ['nativeSelect', 'state'],
      ['groupedSelect', 'place'],
      ['sizedSelect', 'place'],
      ['nativeRadio', 'sex'],
      ['radioCards', 'sex'],
      ['nativeCheckbox', 'tick'],
      ['ariaCheckbox', 'tick'],
      ['switchButton', 'tick'],
      ['cssSwitch', 'tick'],
      ['datalist', 'stateText'],
      ['editable', 'note'],
      ['dateTriple', 'born'],
      ['dateSelects', 'born'],
      ['phoneTriple', 'phone'],
      ['enterChips', 'code', 'refused'],
    ]),
    ...of('IMask 7', [
      ['imaskPhone', 'phone'],
      ['imaskDate', 'born'],
    ]),
    ...of('Cleave 1', [
      ['cleavePhone', 'phone'],
      ['cleaveDate', 'born'],
    ]),
    ...of('Inputmask 5', [
      ['inputmaskPhone', 'phone'],
      ['inputmaskDate', 'born'],
    ]),
    ...of('flatpickr 4', [
      ['flatpickrTyped', 'born'],
      ['flatpickrReadOnly', 'born', 'refused'],
      ['flatpickrTwin', 'born'],
    ]),
    ...of('Pikaday 1', [['pikaday', 'born']]),
    ...of('Air Datepicker 3', [['airDatepicker', 'born', 'wrong']]),
    ...of('Choices 11', [['choices', 'state']]),
    ...of('Slim Select 2', [['slimSelect', 'place']]),
    ...of('Tom Select 2', [
      ['tomSelect', 'place'],
      ['tomSelectRemote', 'code'],
    ]),
    ...of('Tagify 4', [['tagify', 'code', 'refused']]),
    ...of('Shoelace 2', [
      ['slInput', 'id'],
      ['slDate', 'born'],
      ['slSelect', 'place', 'refused'],
      ['slRadio', 'sex'],
      ['slCheckbox', 'tick'],
      ['slSwitch', 'tick'],
    ]),
    ...of('closed shadow root', [
      ['closedText', 'id'],
      ['closedSelect', 'state'],
    ]),
  ],
  jquery: [
    ...of('Select2 4', [
      ['select2', 'place'],
      ['select2Remote', 'code'],
    ]),
    ...of('Chosen 1.8', [['chosen', 'place']]),
    ...of('Selectize 0.15', [['selectize', 'state', 'refused']]),
    ...of('jQuery UI 1.13', [
      ['uiAutocomplete', 'code', 'refused'],
      ['uiSelectmenu', 'state'],
      ['uiDatepicker', 'born'],
    ]),
    ...of('Bootstrap Datepicker 1.10', [['bootstrapDatepicker', 'born']]),
    ...of('jQuery 2', [
      ['jqueryChange', 'id'],
      ['jqueryKeyup', 'id'],
    ]),
    ...of('Knockout 3.5', [
      ['knockoutText', 'id'],
      ['knockoutSelect', 'state'],
      ['knockoutChecked', 'sex'],
    ]),
  ],
  'select2-old': of('Select2 3.5', [
    ['select2Old', 'place'],
    ['select2OldRemote', 'code'],
  ]),
  react: [
    ...of('React 18', [
      ['controlledText', 'id'],
      ['controlledPhone', 'phone'],
      ['controlledBlur', 'id'],
      ['controlledSelect', 'state'],
      ['controlledRadio', 'sex'],
      ['controlledCheckbox', 'tick'],
    ]),
    ...of('react-number-format 5', [
      ['patternFormat', 'phone'],
      ['patternDate', 'born'],
    ]),
    ...of('react-imask 7', [['reactImask', 'phone']]),
    ...of('react-datepicker 9', [['reactDatepicker', 'born']]),
    ...of('React Hook Form 7', [
      ['hookText', 'id'],
      ['hookSelect', 'state'],
      ['hookControlled', 'born'],
    ]),
    ...of('Formik 2', [
      ['formikText', 'id'],
      ['formikSelect', 'state'],
      ['formikRadio', 'sex'],
    ]),
    ...of('react-select 5', [
      ['reactSelect', 'place'],
      ['reactSelectMulti', 'place'],
      ['reactSelectAsync', 'code'],
      ['reactSelectPlain', 'state'],
    ]),
    ...of('Downshift 9', [
      ['downshiftSelect', 'state'],
      ['downshiftCombobox', 'code'],
    ]),
    ...of('Headless UI 2', [
      ['headlessListbox', 'place'],
      ['headlessCombobox', 'state'],
    ]),
    ...of('Radix Select 2', [['radixSelect', 'state']]),
    ...of('React Aria 1', [
      ['ariaSelect', 'place'],
      ['ariaComboBox', 'state'],
    ]),
  ],
  mui: of('MUI 7', [
    ['muiText', 'id'],
    ['muiSelect', 'place'],
    ['muiAutocomplete', 'state'],
    ['muiAutocompleteRemote', 'code'],
    ['muiDatePicker', 'born'],
    ['muiSwitch', 'tick'],
  ]),
  antd: of('Ant Design 5', [
    ['antInput', 'id'],
    ['antSelect', 'place'],
    ['antSelectSearch', 'state'],
    ['antDatePicker', 'born'],
    ['antRadio', 'sex'],
    ['antRadioButtons', 'sex'],
    ['antSwitch', 'tick'],
  ]),
  prime: of('PrimeReact 10', [
    ['primeDropdown', 'place', 'refused'],
    ['primeMask', 'phone'],
    ['primeCalendar', 'born'],
    ['primeAutocomplete', 'code', 'refused'],
    ['primeSwitch', 'tick'],
    ['primeSelectButton', 'sex', 'refused'],
  ]),
  vue: [
    ...of('Vue 3', [
      ['vueText', 'id'],
      ['vueLazy', 'id'],
      ['vueSelect', 'state'],
      ['vueRadio', 'sex'],
      ['vueCheckbox', 'tick'],
    ]),
    ...of('Element Plus 2', [
      ['elementInput', 'id'],
      ['elementSelect', 'place', 'refused'],
      ['elementSelectFilter', 'state'],
      ['elementDate', 'born'],
      ['elementRadio', 'sex'],
      ['elementSwitch', 'tick'],
    ]),
    ...of('Vuetify 3', [
      ['vuetifyText', 'id'],
      ['vuetifySelect', 'place'],
      ['vuetifyAutocomplete', 'state'],
      ['vuetifyRadio', 'sex'],
      ['vuetifySwitch', 'tick'],
    ]),
  ],
  angular: [
    ...of('Angular 18 forms', [
      ['ngText', 'id'],
      ['ngBlur', 'id'],
      ['ngSelect', 'state'],
      ['ngRadio', 'sex'],
    ]),
    ...of('Angular Material 18', [
      ['matInput', 'id'],
      ['matSelect', 'place'],
      ['matAutocomplete', 'code'],
      ['matDatepicker', 'born'],
      ['matRadio', 'sex'],
      ['matCheckbox', 'tick'],
      ['matToggle', 'tick'],
    ]),
  ],
  angularjs: of('AngularJS 1.8', [
    ['ngModelText', 'id'],
    ['ngModelBlur', 'id'],
    ['ngModelSelect', 'state'],
    ['ngModelRadio', 'sex'],
    ['ngModelCheckbox', 'tick'],
    ['uiMaskPhone', 'phone'],
    ['uiMaskDate', 'born'],
  ]),
};
