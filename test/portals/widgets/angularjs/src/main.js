// AngularJS 1.8 and ui-mask: the scope's own model.
import 'angular';
import 'angular-ui-mask';
import { STATES } from '../../shared/lists.js';
import { stage } from '../../shared/stage.js';

const { angular } = window;
angular.module('widgets', ['ui.mask']);

const inScope = (html) => (host) => {
  host.innerHTML = `<div id="app">${html}</div>`;
  const app = host.firstElementChild;
  angular.bootstrap(app, ['widgets']);
  const scope = angular.element(app).injector().get('$rootScope');
  scope.$apply(() => (scope.states = STATES.map(([code, name]) => ({ code, name }))));
  return { state: () => scope.it, end: () => scope.$destroy() };
};

stage({
  ngModelText: inScope('<label>Member ID <input ng-model="it"></label>'),
  ngModelBlur: inScope(
    '<label>Member ID <input ng-model="it" ng-model-options="{ updateOn: \'blur\' }"></label>',
  ),
  ngModelSelect: inScope(
    '<label>Patient state <select ng-model="it" ng-options="s.code as s.name for s in states"><option value="">Select</option></select></label>',
  ),
  ngModelRadio: inScope(
    '<fieldset><legend>Patient sex</legend><label><input type="radio" value="M" ng-model="it"> Male</label><label><input type="radio" value="F" ng-model="it"> Female</label></fieldset>',
  ),
  ngModelCheckbox: inScope(
    '<label><input type="checkbox" ng-model="it" ng-true-value="\'Y\'"> Benefits assigned</label>',
  ),
  uiMaskPhone: inScope(
    '<label>Patient phone <input ng-model="it" ui-mask="(999) 999-9999"></label>',
  ),
  uiMaskDate: inScope(
    '<label>Patient date of birth <input ng-model="it" ui-mask="99/99/9999" placeholder="MM/DD/YYYY"></label>',
  ),
});
