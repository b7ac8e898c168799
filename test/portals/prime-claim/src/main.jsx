// A clearinghouse's claim in PrimeReact: panels, drop-downs, masks, calendars, a grid of lines with its own head row.
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { Button } from 'primereact/button';
import { Calendar } from 'primereact/calendar';
import { Checkbox } from 'primereact/checkbox';
import { Dropdown } from 'primereact/dropdown';
import { InputMask } from 'primereact/inputmask';
import { InputNumber } from 'primereact/inputnumber';
import { InputText } from 'primereact/inputtext';
import { Panel } from 'primereact/panel';
import { SelectButton } from 'primereact/selectbutton';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PLACES, STATES } from '../../shared/lists.js';

let model = {};
const us = (date) =>
  date instanceof Date
    ? [date.getMonth() + 1, date.getDate(), date.getFullYear()]
        .map((part) => String(part).padStart(2, '0'))
        .join('/')
    : (date ?? '');
const YES_NO = [
  { label: 'Yes', value: 'Y' },
  { label: 'No', value: 'N' },
];
const options = (items) => items.map(([value, label]) => ({ value, label }));

function App() {
  const [form, setForm] = useState({ batch: 'B-0412' });
  model = form;
  const set = (name) => (value) => setForm((old) => ({ ...old, [name]: value }));
  const text = (name, label, more = {}) => (
    <div className="field" key={name}>
      <label htmlFor={name}>{label}</label>
      <InputText
        id={name}
        value={form[name] ?? ''}
        onChange={(e) => set(name)(e.target.value)}
        {...more}
      />
    </div>
  );
  const drop = (name, label, items) => (
    <div className="field" key={name}>
      <label htmlFor={name}>{label}</label>
      <Dropdown
        inputId={name}
        value={form[name] ?? null}
        options={options(items)}
        onChange={(e) => set(name)(e.value)}
        placeholder="Select"
      />
    </div>
  );
  const day = (name, label) => (
    <div className="field" key={name}>
      <label htmlFor={name}>{label}</label>
      <Calendar
        inputId={name}
        value={form[name] ?? null}
        dateFormat="mm/dd/yy"
        onChange={(e) => set(name)(e.value)}
        showIcon
      />
    </div>
  );
  const mask = (name, label, pattern) => (
    <div className="field" key={name}>
      <label htmlFor={name}>{label}</label>
      <InputMask
        id={name}
        mask={pattern}
        value={form[name] ?? ''}
        onChange={(e) => set(name)(e.value)}
      />
    </div>
  );
  const yes = (name, label) => (
    <div className="field" key={name}>
      <label id={`${name}-l`}>{label}</label>
      <SelectButton
        value={form[name] ?? null}
        options={YES_NO}
        onChange={(e) => set(name)(e.value)}
        aria-labelledby={`${name}-l`}
      />
    </div>
  );
  const cell = (name, more = {}) => (
    <InputText
      key={name}
      value={form[name] ?? ''}
      onChange={(e) => set(name)(e.target.value)}
      {...more}
    />
  );
  return (
    <>
      <h1>Professional claim</h1>
      <Panel header="Insured">
        <div className="grid">
          {text('insId', 'Insured’s ID')}
          {text('insLast', 'Last name')}
          {text('insFirst', 'First name')}
          {day('insDob', 'Date of birth')}
          {text('insGroup', 'Policy group number')}
          {text('insPlan', 'Insurance plan name')}
        </div>
      </Panel>
      <Panel header="Patient">
        <div className="grid">
          {text('ptLast', 'Last name')}
          {text('ptFirst', 'First name')}
          {day('ptDob', 'Date of birth')}
          {drop('ptSex', 'Sex', [
            ['F', 'Female'],
            ['M', 'Male'],
            ['U', 'Unknown'],
          ])}
          {drop('ptRel', 'Relationship to insured', [
            ['18', 'Self'],
            ['01', 'Spouse'],
            ['19', 'Child'],
            ['G8', 'Other'],
          ])}
          {text('ptStreet', 'Street')}
          {text('ptCity', 'City')}
          {drop('ptState', 'State', STATES)}
          {text('ptZip', 'ZIP')}
          {mask('ptPhone', 'Telephone', '(999) 999-9999')}
          {yes('empl', 'Condition related to employment?')}
          {yes('auto', 'Condition related to auto accident?')}
          {yes('other', 'Condition related to other accident?')}
        </div>
      </Panel>
      <Panel header="Billing provider">
        <div className="grid">
          {text('blName', 'Organization name')}
          {text('blNpi', 'NPI')}
          {mask('blTin', 'Tax ID', '99-9999999')}
          {text('blTax', 'Taxonomy')}
          {text('blStreet', 'Street')}
          {text('blCity', 'City')}
          {drop('blState', 'State', STATES)}
          {text('blZip', 'ZIP+4')}
        </div>
      </Panel>
      <Panel header="Rendering provider">
        <div className="grid">
          {text('rdLast', 'Last name')}
          {text('rdFirst', 'First name')}
          {text('rdNpi', 'NPI')}
        </div>
      </Panel>
      <Panel header="Referring provider">
        <div className="grid">
          {text('rfLast', 'Last name')}
          {text('rfFirst', 'First name')}
          {text('rfNpi', 'NPI')}
        </div>
      </Panel>
      <Panel header="Claim">
        <div className="grid">
          {text('account', 'Patient account no.')}
          {text('pa', 'Prior authorization no.')}
          {drop('freq', 'Claim frequency', [
            ['1', '1 - Original'],
            ['7', '7 - Replacement'],
            ['8', '8 - Void'],
          ])}
          {yes('assign', 'Accept assignment?')}
          {['A', 'B', 'C', 'D'].map((letter) => text(`dx${letter}`, `Diagnosis ${letter}`))}
        </div>
      </Panel>
      <Panel header="Service lines">
        <div className="lines">
          {['Date', 'Place', 'CPT/HCPCS', 'Mod 1', 'Mod 2', 'Dx ptr', 'Charges', 'Units'].map(
            (head) => (
              <div className="h" key={head}>
                {head}
              </div>
            ),
          )}
          {[1, 2, 3, 4].flatMap((n) => [
            <Calendar
              key={`d${n}`}
              value={form[`date${n}`] ?? null}
              dateFormat="mm/dd/yy"
              onChange={(e) => set(`date${n}`)(e.value)}
            />,
            <Dropdown
              key={`p${n}`}
              value={form[`pos${n}`] ?? null}
              options={options(PLACES.map(([code]) => [code, code]))}
              onChange={(e) => set(`pos${n}`)(e.value)}
            />,
            cell(`cpt${n}`, { maxLength: 5 }),
            cell(`ma${n}`, { maxLength: 2 }),
            cell(`mb${n}`, { maxLength: 2 }),
            cell(`ptr${n}`, { maxLength: 4 }),
            <InputNumber
              key={`c${n}`}
              value={form[`chg${n}`] ?? null}
              mode="currency"
              currency="USD"
              locale="en-US"
              onValueChange={(e) => set(`chg${n}`)(e.value)}
            />,
            cell(`un${n}`, { maxLength: 3 }),
          ])}
        </div>
      </Panel>
      <Panel header="Finish">
        <div className="grid">
          {text('batch', 'Batch')}
          <div className="field">
            <Checkbox
              inputId="hold"
              checked={form.hold === true}
              onChange={(e) => set('hold')(e.checked)}
            />{' '}
            <label htmlFor="hold">Hold this claim</label>
          </div>
        </div>
      </Panel>
      <Button label="Submit claim" id="send" />
    </>
  );
}
createRoot(document.getElementById('root')).render(<App />);
window.portalState = () =>
  Object.fromEntries(
    Object.entries(model).map(([name, value]) => [
      name,
      value === null || value === undefined || value === false ? '' : us(value) + '',
    ]),
  );
