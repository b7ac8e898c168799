// A window of an older desktop-like toolkit: fields in tables, generated ids, lists at the end of the page, no ARIA.
(() => {
  const store = {};
  let serial = 1010;
  const html = [];
  const fields = [];
  const make = (kind, name, label, extra = {}) => {
    const id = `${kind}-${(serial += 1)}`;
    fields.push({ id, kind, name, ...extra });
    store[name] = extra.value ?? '';
    const box = `<input id="${id}-inputEl" type="text" class="x-form-field x-form-text" autocomplete="off" ${extra.max ? `maxlength="${extra.max}"` : ''} value="${extra.value ?? ''}" />`;
    const trigger =
      kind === 'combo'
        ? '<td><div class="x-form-trigger x-form-arrow-trigger">&#9662;</div></td>'
        : kind === 'datefield'
          ? '<td><div class="x-form-trigger x-form-date-trigger">&#9634;</div></td>'
          : '';
    const body = `<table class="x-form-trigger-wrap" id="${id}-triggerWrap" cellpadding="0" cellspacing="0"><tbody><tr><td>${box}</td>${trigger}</tr></tbody></table>`;
    return label === null
      ? body
      : `<table id="${id}" class="x-field x-form-item" cellpadding="0"><tbody><tr id="${id}-inputRow"><td class="x-field-label-cell" valign="top"><label id="${id}-labelEl" for="${id}-inputEl" class="x-form-item-label">${label}:</label></td><td class="x-form-item-body">${body}</td></tr></tbody></table>`;
  };
  const set = (title, list) =>
    html.push(
      `<div class="x-fieldset"><div class="x-fieldset-header"><span class="x-fieldset-header-text">${title}</span></div><div class="x-box">${list.join('')}</div></div>`,
    );
  const text = (name, label, extra) => make('textfield', name, label, extra);
  const combo = (name, label, items, extra) => make('combo', name, label, { items, ...extra });
  const date = (name, label) => make('datefield', name, label);
  const SEX = [
    ['F', 'Female'],
    ['M', 'Male'],
    ['U', 'Unknown'],
  ];
  set('Enrollee', [
    text('enrId', 'Enrollee ID'),
    text('enrLast', 'Enrollee Last'),
    text('enrFirst', 'Enrollee First'),
    date('enrDob', 'Enrollee DOB'),
    combo('enrSex', 'Enrollee Gender', SEX),
  ]);
  set('Patient', [
    text('patLast', 'Pat. Last Name'),
    text('patFirst', 'Pat. First Name'),
    date('patDob', 'Pat. DOB'),
    combo('patSex', 'Pat. Gender', SEX),
    combo('patRel', 'Relation to Enrollee', [
      ['18', 'Self'],
      ['01', 'Spouse'],
      ['19', 'Child'],
      ['G8', 'Other'],
    ]),
  ]);
  set('Requester', [
    text('reqOrg', 'Organization'),
    text('reqNpi', 'NPI', { max: 10 }),
    text('reqCaller', 'Caller Name'),
    text('reqPhone', 'Caller Phone'),
    text('reqFax', 'Return Fax'),
  ]);
  set('Rendering Practitioner', [
    text('renLast', 'Last Name'),
    text('renFirst', 'First Name'),
    text('renNpi', 'NPI', { max: 10 }),
    text('renTin', 'TIN', { max: 9 }),
  ]);
  set('Treatment Facility', [
    text('facName', 'Name'),
    text('facNpi', 'NPI', { max: 10 }),
    text('facTin', 'TIN', { max: 9 }),
  ]);
  set('Case', [
    combo('caseClass', 'Classification', [
      ['IP', 'Inpatient'],
      ['OP', 'Outpatient'],
    ]),
    combo('caseUrg', 'Urgency', [
      ['S', 'Standard'],
      ['U', 'Urgent'],
      ['E', 'Emergent'],
    ]),
    combo('casePos', 'Treatment Setting', [
      ['11', 'Office'],
      ['19', 'Outpatient Hospital - Off Campus'],
      ['22', 'Outpatient Hospital - On Campus'],
      ['24', 'Ambulatory Surgery Center'],
    ]),
    date('caseFrom', 'Svc From'),
    date('caseTo', 'Svc Thru'),
    text('caseQty', 'Req. Units', { max: 4 }),
    text('caseRef', 'Auth # being amended'),
    text('caseQueue', 'Queue', { value: 'SURG-2' }),
  ]);
  const columns = ['Dx', 'Code', 'Mod', 'Units'];
  set(
    'Diagnoses',
    [1, 2, 3, 4].map((n) => text(`dx${n}`, `ICD-10 ${n}`, { max: 8 })),
  );
  html.push(
    `<div class="x-fieldset"><div class="x-fieldset-header"><span class="x-fieldset-header-text">Procedures</span></div><div class="x-grid-table" style="display:table"><div class="x-grid-row">${[
      '#',
      'CPT',
      'Mod',
      'Units',
      'Svc Date',
    ]
      .map(
        (head) =>
          `<div class="x-column-header"><span class="x-column-header-text">${head}</span></div>`,
      )
      .join('')}</div>${[1, 2, 3, 4]
      .map(
        (n) =>
          `<div class="x-grid-row"><div class="x-grid-cell">${n}</div>${[text(`cpt${n}`, null, { max: 5 }), text(`mod${n}`, null, { max: 2 }), text(`qty${n}`, null, { max: 3 }), date(`dos${n}`, null)].map((body) => `<div class="x-grid-cell">${body}</div>`).join('')}</div>`,
      )
      .join('')}</div></div>`,
  );
  void columns;
  serial += 1;
  const noteId = `textarea-${serial}`;
  fields.push({ id: noteId, kind: 'textarea', name: 'note' });
  store.note = '';
  html.push(
    `<table id="${noteId}" class="x-field x-form-item" style="width:880px"><tbody><tr><td class="x-field-label-cell"><label for="${noteId}-inputEl" class="x-form-item-label">Clinical Notes:</label></td><td><textarea id="${noteId}-inputEl" class="x-form-field x-form-text" style="width:700px;height:70px"></textarea></td></tr></tbody></table>`,
  );
  const win = document.createElement('div');
  win.className = 'x-window';
  win.innerHTML = `<div class="x-window-header"><span class="x-window-header-text">New Case</span></div><div class="x-window-body">${html.join('')}<button type="button" id="save">Save Case</button></div>`;
  document.body.append(win);

  const us = (words) => {
    const found = /^(\d{1,2})[/-]?(\d{1,2})[/-]?(\d{4})$/.exec(words.trim());
    return found ? `${found[1].padStart(2, '0')}/${found[2].padStart(2, '0')}/${found[3]}` : '';
  };
  let open;
  const collapse = () => {
    open?.list.remove();
    open = undefined;
  };
  const expand = (field, box) => {
    collapse();
    const list = document.createElement('div');
    list.className = 'x-boundlist x-boundlist-floating x-layer';
    const place = box.getBoundingClientRect();
    list.style.left = `${place.left}px`;
    list.style.top = `${place.bottom}px`;
    list.style.width = `${place.width}px`;
    list.innerHTML = `<div class="x-boundlist-list-ct"><ul>${field.items.map(([, words], i) => `<li class="x-boundlist-item" data-i="${i}">${words}</li>`).join('')}</ul></div>`;
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const item = target.closest('.x-boundlist-item');
      if (!item) return;
      const [value, words] = field.items[Number(item.dataset.i)];
      box.value = words;
      store[field.name] = value;
      collapse();
    });
    document.body.append(list);
    open = { list, box };
  };
  document.addEventListener('mousedown', ({ target }) => {
    if (
      open &&
      !open.list.contains(target) &&
      target !== open.box &&
      !target.closest?.('.x-form-arrow-trigger')
    )
      collapse();
  });
  for (const field of fields) {
    const box = document.getElementById(`${field.id}-inputEl`);
    if (field.kind === 'combo') {
      const trigger = box.closest('tr').querySelector('.x-form-arrow-trigger');
      trigger.addEventListener('click', () =>
        open?.box === box ? collapse() : (box.focus(), expand(field, box)),
      );
      // Typing filters; leaving keeps only what is in the list.
      box.addEventListener('keyup', () => expand(field, box));
      box.addEventListener('blur', () => {
        const known = field.items.find(
          ([, words]) => words.toLowerCase() === box.value.trim().toLowerCase(),
        );
        if (known) {
          [store[field.name], box.value] = known;
        } else {
          const held = field.items.find(([value]) => value === store[field.name]);
          box.value = held ? held[1] : '';
        }
        if (open?.box === box) collapse();
      });
    } else if (field.kind === 'datefield') {
      box.addEventListener('blur', () => {
        store[field.name] = us(box.value);
        box.value = store[field.name] || box.value;
      });
    } else
      box.addEventListener('blur', () => {
        store[field.name] = box.value;
      });
  }
  store.saved = '';
  document.getElementById('save').addEventListener('click', () => {
    store.saved = 'Y';
  });
  window.portalState = () => ({ ...store });
})();
