// The wizard's widgets as Angular directives: list boxes, code look-ups over the network, masked dates with a calendar.
import { searchCodes } from './codes.js';

/** Select2 over a native select, which stays in the page, out of sight, and keeps its id. */
export const selectTwo = [
  '$timeout',
  ($timeout) => ({
    require: 'ngModel',
    link(scope, element, attributes, model) {
      $timeout(() => element.select2({ minimumResultsForSearch: 6, width: '100%' }), 0, false);
      scope.$watch(
        () => model.$modelValue,
        () => $timeout(() => element.select2('val', element.val()), 0, false),
      );
      scope.$on('$destroy', () => element.select2('destroy'));
    },
  }),
];

/** Select2 over a hidden input: options come over the network while typing, 300 to 600 ms later. */
export const codeSearch = [
  '$timeout',
  ($timeout) => ({
    require: 'ngModel',
    link(scope, element, attributes, model) {
      const find = (options) => {
        const answer = setTimeout(
          () => options.success(searchCodes(attributes.codeSearch, options.data.q)),
          300 + Math.random() * 300,
        );
        return { abort: () => clearTimeout(answer) };
      };
      $timeout(
        () => {
          element.select2({
            width: '100%',
            placeholder: 'Search by code or keyword',
            minimumInputLength: 3,
            allowClear: true,
            ajax: {
              url: 'codes',
              quietMillis: 200,
              transport: find,
              data: (term) => ({ q: term }),
              results: (found) => ({ results: found }),
            },
          });
          element.on('change', () =>
            scope.$apply(() => model.$setViewValue(element.select2('data') ?? null)),
          );
          if (model.$modelValue) element.select2('data', model.$modelValue);
        },
        0,
        false,
      );
      scope.$on('$destroy', () => element.select2('destroy'));
    },
  }),
];

/** A calendar behind the button beside a masked date box; the box itself can be typed into. */
export const dateBox = () => ({
  link(scope, element) {
    element.datepicker({
      format: 'mm/dd/yyyy',
      autoclose: true,
      showOnFocus: false,
      forceParse: false,
      keyboardNavigation: false,
    });
    element.on('changeDate', (event) =>
      element.find('input').val(event.format()).trigger('input').trigger('change'),
    );
    scope.$on('$destroy', () => element.datepicker('destroy'));
  },
});
