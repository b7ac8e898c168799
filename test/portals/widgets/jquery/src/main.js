// jQuery plug-ins of two decades, and Knockout: the plug-in's own value is the judge.
import 'select24/dist/css/select2.css';
import 'chosen-js/chosen.css';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css';
import '@selectize/selectize/dist/css/selectize.css';
import jQuery from 'jquery';
import ko from 'knockout';
import { findCodes, htmlOptions, PLACES, STATES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

window.jQuery = window.$ = jQuery;
// The plug-ins look for a global jQuery, so they are loaded after it is there.
require('select24')(window, jQuery);
require('chosen-js');
require('jquery-ui/dist/jquery-ui.js');
// Both call themselves datepicker: the first one steps aside for the second.
const uiDatepicker = jQuery.fn.datepicker;
delete jQuery.fn.datepicker;
require('bootstrap-datepicker');
const bootstrapDatepicker = jQuery.fn.datepicker;
require('@selectize/selectize/dist/js/selectize.js');

const $ = jQuery;
const select = (host, label, list) =>
  $(host)
    .html(
      `<label for="s">${label}</label><select id="s" name="s" style="width:260px">${htmlOptions(list)}</select>`,
    )
    .find('select');
const box = (host, label) =>
  $(host).html(`<label for="b">${label}</label><input id="b" name="b">`).find('input');

stage({
  select2(host) {
    let value = '';
    select(host, 'Place of service', PLACES)
      .select2()
      .on('change', ({ target }) => (value = $(target).val()));
    return () => value;
  },
  select2Remote(host) {
    let value = '';
    $(host).html(
      '<label for="s">Diagnosis code</label><select id="s" name="s" style="width:260px"></select>',
    );
    $('#s')
      .select2({
        placeholder: 'Search',
        minimumInputLength: 3,
        ajax: {
          transport: ({ data }, answer) =>
            void findCodes(data.term ?? '').then((found) =>
              answer({ results: found.map(({ value: id, label: text }) => ({ id, text })) }),
            ),
        },
      })
      .on('change', ({ target }) => (value = $(target).val()));
    return () => value;
  },
  chosen(host) {
    let value = '';
    select(host, 'Place of service', PLACES)
      .chosen()
      .on('change', (_, picked) => (value = picked?.selected ?? $('#s').val()));
    return () => value;
  },
  selectize(host) {
    const made = select(host, 'Patient state', STATES).selectize()[0].selectize;
    return { state: () => made.getValue(), end: () => made.destroy() };
  },
  uiAutocomplete(host) {
    let value = '';
    box(host, 'Diagnosis code').autocomplete({
      minLength: 2,
      source: ({ term }, answer) =>
        void findCodes(term).then((found) =>
          answer(found.map(({ value: v, label }) => ({ value: v, label }))),
        ),
      select: (_, { item }) => (value = item.value),
      change: (_, { item }) => {
        if (!item) $('#b').val('');
      },
    });
    return () => value;
  },
  uiSelectmenu(host) {
    let value = '';
    select(host, 'Patient state', STATES).selectmenu({
      change: (_, { item }) => (value = item.value),
    });
    return () => value;
  },
  uiDatepicker(host) {
    const input = box(host, 'Patient date of birth');
    uiDatepicker.call(input, { dateFormat: 'mm/dd/yy', changeYear: true });
    return {
      state: () => uiDatepicker.call(input, 'getDate'),
      end: () => uiDatepicker.call(input, 'hide'),
    };
  },
  bootstrapDatepicker(host) {
    const input = box(host, 'Patient date of birth');
    bootstrapDatepicker.call(input, { format: 'mm/dd/yyyy', autoclose: true });
    return () => input.data('datepicker').getDate();
  },
  jqueryChange(host) {
    let value = '';
    box(host, 'Member ID').on('change', ({ target }) => (value = target.value));
    return () => value;
  },
  jqueryKeyup(host) {
    let value = '';
    box(host, 'Member ID').on('keyup', ({ target }) => (value = target.value));
    return () => value;
  },
  knockoutText(host) {
    const model = { id: ko.observable('') };
    host.innerHTML = '<label>Member ID <input data-bind="value: id"></label>';
    ko.applyBindings(model, host);
    return () => model.id();
  },
  knockoutSelect(host) {
    const model = { state: ko.observable(), list: STATES.map(([code, name]) => ({ code, name })) };
    host.innerHTML =
      "<label>Patient state <select data-bind=\"value: state, options: list, optionsText: 'name', optionsValue: 'code', optionsCaption: 'Choose'\"></select></label>";
    ko.applyBindings(model, host);
    return () => model.state();
  },
  knockoutChecked(host) {
    const model = { sex: ko.observable('') };
    host.innerHTML =
      '<fieldset><legend>Patient sex</legend><label><input type="radio" name="k" value="M" data-bind="checked: sex"> Male</label><label><input type="radio" name="k" value="F" data-bind="checked: sex"> Female</label></fieldset>';
    ko.applyBindings(model, host);
    return () => model.sex();
  },
});
