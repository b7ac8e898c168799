// Select2 3.5, as Availity's older pages have it: the plug-in's own value.
import 'select2/select2.css';
import $ from 'jquery';
import { findCodes, htmlOptions, PLACES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

window.jQuery = window.$ = $;
require('select2');

stage({
  select2Old(host) {
    $(host).html(
      `<label for="s">Place of service</label><select id="s" style="width:260px">${htmlOptions(PLACES)}</select>`,
    );
    $('#s').select2();
    return () => $('#s').select2('val');
  },
  select2OldRemote(host) {
    $(host).html(
      '<label for="s">Diagnosis code</label><input type="hidden" id="s" style="width:260px">',
    );
    $('#s').select2({
      placeholder: 'Search',
      minimumInputLength: 2,
      query: ({ term, callback }) =>
        void findCodes(term).then((found) =>
          callback({ results: found.map(({ value: id, label: text }) => ({ id, text })) }),
        ),
    });
    return () => $('#s').select2('val');
  },
});
