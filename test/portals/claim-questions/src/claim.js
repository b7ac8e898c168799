// A claim that asks its way: each answer goes to the "server", which draws the form anew with the groups that it opens.
(() => {
  const LATENCY_MS = 250;
  const server = { 'j_id42:tpa': 'TPA-00981' };
  const form = document.getElementById('j_id42');
  let timer;

  const id = (name) => `j_id42:${name}`;
  const held = (name) => server[id(name)] ?? '';
  const escaped = (words) => words.replace(/"/g, '&quot;');
  const yesNo = (name, question) =>
    `<div class="q">${question} ${['Yes', 'No']
      .map(
        (answer) =>
          `<input type="radio" name="${id(name)}" id="${id(name)}:${answer}" value="${answer === 'Yes' ? 'true' : 'false'}" ${
            held(name) === (answer === 'Yes' ? 'true' : 'false') ? 'checked' : ''
          } data-post /><label for="${id(name)}:${answer}">${answer}</label>`,
      )
      .join(' ')}</div>`;
  const field = (name, label, size = 20, extra = '') =>
    `<div class="f"><span>${label}</span><input type="text" name="${id(name)}" size="${size}" value="${escaped(held(name))}" ${extra} /></div>`;
  const choice = (name, label, items, post = false) =>
    `<div class="f"><span>${label}</span><select name="${id(name)}" ${post ? 'data-post' : ''}><option value="">-- Select --</option>${items
      .map(
        ([value, words]) =>
          `<option value="${value}" ${held(name) === value ? 'selected' : ''}>${words}</option>`,
      )
      .join('')}</select></div>`;
  const group = (open, body) => (open ? `<div class="group">${body}</div>` : '');
  const is = (name, answer) => held(name) === String(answer);

  const SEX = [
    ['F', 'Female'],
    ['M', 'Male'],
  ];
  const draw = () => {
    form.innerHTML = [
      field('tpa', 'Trading Partner', 16),
      yesNo('void', 'Is this a void/replacement?'),
      group(
        is('void', true),
        choice('voidType', 'Resubmission Type Code', [
          ['7', '7 - Replacement'],
          ['8', '8 - Void'],
        ]) + field('tcn', 'TCN to Void/Replace'),
      ),
      '<h3>Subscriber</h3>',
      field('sub:mid', 'Medicaid Subscriber ID') +
        field('sub:last', 'Subscriber Last Name') +
        field('sub:first', 'Subscriber First Name') +
        field('sub:dob', 'Subscriber Birth Date (MM/DD/CCYY)', 12),
      yesNo('pis', 'Is the patient the subscriber?'),
      group(
        is('pis', false),
        '<b>Patient</b><br/>' +
          field('pat:last', 'Last Name') +
          field('pat:first', 'First Name') +
          field('pat:dob', 'Birth Date (MM/DD/CCYY)', 12) +
          choice('pat:sex', 'Gender', SEX) +
          choice('pat:rel', 'Patient’s relationship to the subscriber', [
            ['01', 'Spouse'],
            ['19', 'Child'],
            ['G8', 'Other Relationship'],
          ]),
      ),
      yesNo('oth', 'Does the subscriber have insurance other than Medicaid?'),
      group(
        is('oth', true),
        field('oth:plan', 'Other Payer Plan Name', 30) +
          field('oth:id', 'Other Insured Policy ID') +
          field('oth:grp', 'Other Insured Group Number'),
      ),
      '<h3>Billing Provider</h3>',
      field('bp:npi', 'Billing Provider NPI', 12, 'maxlength="10"') +
        field('bp:tax', 'Billing Provider Taxonomy Code', 14),
      yesNo('same', 'Is the Billing Provider also the Rendering Provider?'),
      group(
        is('same', false),
        '<b>Rendering (Performing) Provider</b><br/>' +
          field('rp:npi', 'National Provider Identifier', 12, 'maxlength="10"') +
          field('rp:tax', 'Taxonomy Code', 14),
      ),
      '<h3>Claim</h3>',
      yesNo('pa', 'Did the plan authorize this service?'),
      group(is('pa', true), field('pa:num', 'Prior Authorization Number')),
      yesNo('acc', 'Is the claim accident related?'),
      group(
        is('acc', true),
        yesNo('acc:emp', 'Did it happen at work (employment related)?') +
          yesNo('acc:auto', 'Was it an auto accident?') +
          yesNo('acc:oth', 'Was it another accident?') +
          field('acc:date', 'When did it happen? Accident Date (MM/DD/CCYY)', 12),
      ),
      yesNo('doc', 'Does this claim have backup documentation?'),
      group(is('doc', true), field('doc:num', 'Attachment Control Number')),
      field('pan', 'Patient Account Number') +
        choice('rel', 'May the provider release information about the patient?', [
          ['Y', 'Yes, a signed release is on file'],
          ['I', 'Informed consent'],
        ]),
      field('dx:1', 'Primary Diagnosis Code', 10) +
        field('dx:2', 'Diagnosis Code 2', 10) +
        field('dx:3', 'Diagnosis Code 3', 10) +
        field('dx:4', 'Diagnosis Code 4', 10),
      '<p><input type="checkbox" name="' + id('sig') + '" /> I certify under penalty of law</p>',
      '<button type="button" id="save">Save for later</button> <button type="submit" id="send">Submit Claim</button>',
    ].join('');
  };
  const note = (box) => {
    if (!box.name || (box.type === 'radio' && !box.checked)) return;
    server[box.name] = box.type === 'checkbox' ? (box.checked ? 'Y' : '') : box.value;
  };
  form.addEventListener('change', ({ target }) => {
    note(target);
    if (!target.hasAttribute('data-post')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const box of form.querySelectorAll('input, select')) note(box);
      draw();
    }, LATENCY_MS);
  });
  form.addEventListener('submit', () => {
    server.submitted = 'Y';
  });
  draw();
  window.portalState = () => {
    const names = [
      'void voidType tcn sub:mid sub:last sub:first sub:dob pis pat:last pat:first pat:dob pat:sex pat:rel oth oth:plan oth:id oth:grp bp:npi bp:tax',
      'same rp:npi rp:tax pa pa:num acc acc:emp acc:auto acc:oth acc:date doc doc:num pan rel dx:1 dx:2 dx:3 dx:4 sig tpa',
    ]
      .join(' ')
      .split(' ');
    return Object.fromEntries([
      ...names.map((name) => [name, held(name)]),
      ['submitted', server.submitted ?? ''],
    ]);
  };
})();
