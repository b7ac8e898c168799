// The form's own script: partial postbacks that replace every element, focus that runs ahead, computed total.
'use strict';

const panel = document.getElementById('ctl00_UpdatePanel1');
const progress = document.getElementById('ctl00_UpdateProgress1');
const host = window.parent.portalServer;

const shortName = (control) => control.name.split('$').pop();

/** What would be posted now, by the short name of each control. */
window.collectForm = () => {
  const values = {};
  for (const control of panel.querySelectorAll('input[name], select')) {
    const name = shortName(control);
    if (control.type === 'radio' || control.type === 'checkbox') {
      values[name] ??= '';
      if (control.checked) values[name] = control.value;
    } else values[name] = control.value;
  }
  return values;
};

function doPostBack(event) {
  progress.hidden = false;
  host.postBack(window.collectForm(), event, (html) => {
    panel.innerHTML = html;
    progress.hidden = true;
  });
}

function total() {
  const cents = [...panel.querySelectorAll('[name*="$DOS_CHRG"]')].reduce(
    (sum, box) => sum + Math.round(Number(box.value.replace(/[$,]/g, '') || 0) * 100),
    0,
  );
  panel.querySelector('[name$="$TOTAL_CHARGE"]').value = cents ? (cents / 100).toFixed(2) : '';
}

panel.addEventListener('keyup', (event) => {
  const box = event.target;
  if (!box.classList.contains('adv') || ['Tab', 'Shift', 'Backspace'].includes(event.key)) return;
  if (box.value.length < box.maxLength) return;
  const boxes = [...panel.querySelectorAll('input[type=text], select')];
  const next = boxes[boxes.indexOf(box) + 1];
  next?.focus();
  next?.select?.();
});

panel.addEventListener('change', (event) => {
  if (shortName(event.target).startsWith('DOS_CHRG')) total();
  if ('post' in event.target.dataset) doPostBack('change');
});

panel.addEventListener('click', (event) => {
  const { copy, add, send } = event.target.dataset;
  if (copy !== undefined) event.preventDefault();
  if (copy !== undefined) doPostBack('copy');
  if (add !== undefined) doPostBack('add');
  if (send !== undefined) doPostBack('send');
});

document.getElementById('aspnetForm').addEventListener('submit', (event) => {
  event.preventDefault();
  doPostBack('send');
});

panel.innerHTML = host.first();
