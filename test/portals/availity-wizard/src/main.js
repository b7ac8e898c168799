// Starts the authorization wizard: AngularJS 1.8 with Select2 3.5, ui-mask and bootstrap-datepicker.
import './vendor.js';
import 'angular';
import 'select2';
import 'select2/select2.css';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.css';
import 'angular-ui-mask';
import { selectTwo, codeSearch, dateBox } from './widgets.js';
import { AuthorizationWizard } from './wizard.js';
import frame from './steps/frame.html';
import start from './steps/start.html';
import question from './steps/question.html';
import requesting from './steps/requesting.html';
import rendering from './steps/rendering.html';
import provider from './steps/provider.html';
import service from './steps/service.html';
import attachments from './steps/attachments.html';
import review from './steps/review.html';
import confirmation from './steps/confirmation.html';

const { angular, $ } = window;
const pages = {
  frame,
  start,
  question,
  requesting,
  rendering,
  provider,
  service,
  attachments,
  review,
  confirmation,
};

// Widget ids come from a counter that other applications have used before us: they differ at each load.
for (let used = Math.floor(Math.random() * 60); used > 0; used -= 1) {
  $('<select>').appendTo(document.body).select2().select2('destroy').remove();
}

angular
  .module('authorizations', ['ui.mask'])
  .directive('selectTwo', selectTwo)
  .directive('codeSearch', codeSearch)
  .directive('dateBox', dateBox)
  .controller('AuthorizationWizard', AuthorizationWizard)
  .run([
    '$templateCache',
    (cache) => {
      for (const [name, html] of Object.entries(pages)) cache.put(name, html);
    },
  ]);
angular.bootstrap(document, ['authorizations']);
