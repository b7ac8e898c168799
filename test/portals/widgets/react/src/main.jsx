// React: controlled boxes, form libraries, and the headless libraries that design systems are made of.
import { stage } from '../../shared/stage.js';
import * as boxes from './boxes.jsx';
import * as forms from './forms.jsx';
import * as lists from './lists.jsx';

stage({ ...boxes, ...forms, ...lists });
