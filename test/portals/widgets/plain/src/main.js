// Widgets without a framework: native controls, masks, list boxes, calendars, chips and web components.
import 'flatpickr/dist/flatpickr.css';
import 'pikaday/css/pikaday.css';
import 'air-datepicker/air-datepicker.css';
import 'choices.js/public/assets/styles/choices.css';
import 'tom-select/dist/css/tom-select.css';
import 'slim-select/styles';
import '@yaireo/tagify/dist/tagify.css';
import { stage } from '../../shared/stage.js';
import * as boxes from './boxes.js';
import * as calendars from './calendars.js';
import * as lists from './lists.js';
import * as masks from './masks.js';
import * as components from './components.js';

stage({ ...boxes, ...calendars, ...lists, ...masks, ...components });
