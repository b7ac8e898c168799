import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from '../lib/browser/popup-first.ts';

/** The first script of the popup: two questions are under way before the code of the page has been loaded. */
export default defineUnlistedScript(askEarly);
