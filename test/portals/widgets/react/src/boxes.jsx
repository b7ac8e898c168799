// Boxes that React controls: what is typed stands only if the state took it.
import 'react-datepicker/dist/react-datepicker.css';
import DatePicker from 'react-datepicker';
import { IMaskInput } from 'react-imask';
import { PatternFormat } from 'react-number-format';
import { STATES } from '../../shared/lists.js';
import { inReact } from '../../shared/react.jsx';

const typed = (set) => (event) => set(event.target.value);

export const controlledText = inReact(({ value, set }) => (
  <label>
    Member ID <input value={value ?? ''} onChange={typed(set)} />
  </label>
));
export const controlledPhone = inReact(({ value, set }) => {
  const d = value ?? '';
  const shown = d.length > 6 ? `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}` : d;
  return (
    <label>
      Patient phone
      <input value={shown} onChange={(e) => set(e.target.value.replace(/\D/g, '').slice(0, 10))} />
    </label>
  );
});
export const controlledBlur = inReact(({ set }) => (
  <label>
    Member ID <input defaultValue="" onBlur={typed(set)} />
  </label>
));
export const controlledSelect = inReact(({ value, set }) => (
  <label>
    Patient state
    <select value={value ?? ''} onChange={typed(set)}>
      <option value="">Select</option>
      {STATES.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
));
export const controlledRadio = inReact(({ value, set }) => (
  <fieldset>
    <legend>Patient sex</legend>
    {[
      ['M', 'Male'],
      ['F', 'Female'],
    ].map(([code, name]) => (
      <label key={code}>
        <input
          type="radio"
          name="sex"
          value={code}
          checked={value === code}
          onChange={typed(set)}
        />
        {name}
      </label>
    ))}
  </fieldset>
));
export const controlledCheckbox = inReact(({ value, set }) => (
  <label>
    <input
      type="checkbox"
      checked={value === 'Y'}
      onChange={(e) => set(e.target.checked ? 'Y' : '')}
    />
    Benefits assigned
  </label>
));
export const patternFormat = inReact(({ value, set }) => (
  <label>
    Patient phone
    <PatternFormat
      format="(###) ###-####"
      mask="_"
      value={value ?? ''}
      onValueChange={(v) => set(v.value)}
    />
  </label>
));
export const patternDate = inReact(({ value, set }) => (
  <label>
    Patient date of birth
    <PatternFormat
      format="##/##/####"
      placeholder="MM/DD/YYYY"
      mask="_"
      value={value ?? ''}
      onValueChange={(v) => set(v.formattedValue)}
    />
  </label>
));
export const reactImask = inReact(({ value, set }) => (
  <label>
    Patient phone
    <IMaskInput mask="(000) 000-0000" unmask value={value ?? ''} onAccept={(v) => set(v)} />
  </label>
));
export const reactDatepicker = inReact(({ value, set }) => (
  <label>
    Patient date of birth
    <DatePicker selected={value} onChange={(date) => set(date)} dateFormat="MM/dd/yyyy" />
  </label>
));
