// The wizard's controller: six steps and one question in between, look-ups that overwrite, and a decision at the end.
import { blankProcedure, flatten, newRequest } from './request.js';
import { LISTS, wordsFor } from './lists.js';
import { providersOf } from './directory.js';

const { angular } = window;

const STEPS = [
  { page: 'start', title: 'Start an Authorization' },
  { page: 'question', title: 'Start an Authorization', partOf: 0 },
  { page: 'requesting', title: 'Requesting Provider' },
  { page: 'rendering', title: 'Rendering / Service Provider' },
  { page: 'service', title: 'Add Service Information' },
  { page: 'attachments', title: 'Add Attachments' },
  { page: 'review', title: 'Review and Submit' },
];
const PAGE_MS = 300;
const LOOK_UP_MS = 400;

const digits = (count) =>
  Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join('');

export const AuthorizationWizard = [
  '$timeout',
  function AuthorizationWizard($timeout) {
    const wizard = this;
    const copyOver = (target, source) => angular.extend(target, source);

    Object.assign(wizard, {
      request: newRequest(),
      lists: LISTS,
      steps: STEPS.filter((step) => step.partOf === undefined),
      at: 0,
      busy: '',
      notice: '',
      found: [],
      shown: { serviceProvider: false, facility: false, facilitySearch: false, modifiers: false },
      confirmation: null,
      wordsFor,
    });
    window.wizardState = () => flatten(wizard.request);

    wizard.page = () => STEPS[wizard.at].page;
    wizard.title = () => STEPS[wizard.at].title;
    wizard.isDone = (step) => STEPS.indexOf(step) < wizard.at;
    wizard.isNow = (step) => step.title === wizard.title();
    wizard.isLast = () => wizard.at === STEPS.length - 1;

    function wait(words, ms, then) {
      wizard.busy = words;
      wizard.notice = '';
      $timeout(() => {
        wizard.busy = '';
        then();
      }, ms);
    }

    /** One button, one id: goes on, and on the last step sends the request. */
    wizard.next = () => {
      if (wizard.isLast()) return wait('Sending the request', PAGE_MS, wizard.decide);
      const words = wizard.at === 0 ? 'Checking eligibility' : 'Loading';
      return wait(words, PAGE_MS, () => {
        wizard.at += 1;
        window.scrollTo(0, 0);
      });
    };
    wizard.previous = () => {
      wizard.at = Math.max(0, wizard.at - 1);
    };

    wizard.decide = () => {
      const { request } = wizard;
      request.submitted = 'Y';
      wizard.confirmation = {
        authorizationNumber: `LH${new Date().toISOString().slice(2, 7).replace('-', '')}${digits(6)}`,
        referenceNumber: `TRK-${digits(8)}`,
        status: 'Approved',
        from: request.fromDate,
        to: request.toDate,
        lines: request.procedures.filter((line) => line.code),
      };
      window.scrollTo(0, 0);
    };

    wizard.retrieveRequesting = () =>
      wait('Looking up the provider', LOOK_UP_MS, () => {
        wizard.found = providersOf(wizard.request.search.requestingProvider.npi);
        if (wizard.found.length === 0) wizard.notice = 'No provider was found for this NPI.';
      });
    wizard.choose = (index) =>
      copyOver(wizard.request.requestingProvider, angular.copy(wizard.found[index]));

    /** Finds the service provider or the facility; the plan's spelling replaces what stood there. */
    wizard.retrieve = (role) =>
      wait('Looking up the provider', LOOK_UP_MS, () => {
        const [location] = providersOf(wizard.request.search.renderingProviders[role][0].npi);
        if (!location) wizard.notice = 'No provider was found for this NPI.';
        wizard.shown[role] = true;
        copyOver(wizard.request.renderingProviders[role][0], location);
      });
    wizard.copyRequesting = () => {
      if (!wizard.request.sameAsRequesting) return;
      copyOver(
        wizard.request.renderingProviders.serviceProvider[0],
        angular.copy(wizard.request.requestingProvider),
      );
      wizard.shown.serviceProvider = true;
    };

    wizard.addDiagnosis = () => wizard.request.diagnoses.push({ code: null });
    wizard.addProcedure = () => wizard.request.procedures.push(blankProcedure());
    wizard.again = () => {
      Object.assign(wizard, { request: newRequest(), at: 0, confirmation: null, found: [] });
    };
  },
];
