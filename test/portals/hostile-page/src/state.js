// What this page gets to know: every value in its own fields, and what its frames have told it.
'use strict';

const told = {};
for (const [name] of FRAMES)
  for (const part of ['memberId', 'lastName', 'dob']) told[`frame.${name}.${part}`] = '';
let submitted = '';

window.addEventListener('message', ({ data }) => {
  if (!data?.as) return;
  for (const [part, value] of Object.entries(data.values)) told[`frame.${data.as}.${part}`] = value;
});
document.getElementById('honest').addEventListener('submit', (event) => {
  event.preventDefault();
  submitted = 'Y';
});

window.portalState = () => ({
  submitted,
  ...Object.fromEntries(
    [...document.querySelectorAll('input')].map((input) => [input.name, input.value]),
  ),
  ...told,
});
