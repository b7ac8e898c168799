// The look of the popup without the library that brings it everywhere else: the same values, and nothing to run.
import './popup-frame.css';
import '../ui/app.css';
