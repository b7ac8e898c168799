// The old stack expects its libraries as globals, in this order: Angular takes jQuery over when it finds it.
import $ from 'jquery';

window.jQuery = $;
window.$ = $;
