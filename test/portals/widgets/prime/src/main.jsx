// PrimeReact 10.
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { Dropdown } from 'primereact/dropdown';
import { InputMask } from 'primereact/inputmask';
import { InputSwitch } from 'primereact/inputswitch';
import { SelectButton } from 'primereact/selectbutton';
import { useState } from 'react';
import { asOptions, findCodes, PLACES } from '../../shared/lists.js';
import { inReact } from '../../shared/react.jsx';
import { stage } from '../../shared/stage.js';

stage({
  primeDropdown: inReact(({ value, set }) => (
    <>
      <label htmlFor="pd">Place of service</label>
      <Dropdown
        inputId="pd"
        options={asOptions(PLACES)}
        value={value}
        onChange={(e) => set(e.value)}
        placeholder="Select"
      />
    </>
  )),
  primeMask: inReact(({ value, set }) => (
    <>
      <label htmlFor="pm">Patient phone</label>
      <InputMask id="pm" mask="(999) 999-9999" value={value ?? ''} onChange={(e) => set(e.value)} />
    </>
  )),
  primeCalendar: inReact(({ value, set }) => (
    <>
      <label htmlFor="pc">Patient date of birth</label>
      <Calendar inputId="pc" dateFormat="mm/dd/yy" value={value} onChange={(e) => set(e.value)} />
    </>
  )),
  primeAutocomplete: inReact(({ value, set }) => {
    const [found, setFound] = useState([]);
    return (
      <>
        <label htmlFor="pa">Diagnosis code</label>
        <AutoComplete
          inputId="pa"
          field="label"
          forceSelection
          suggestions={found}
          completeMethod={({ query }) => void findCodes(query).then(setFound)}
          value={value}
          onChange={(e) => set(e.value)}
        />
      </>
    );
  }),
  primeSwitch: inReact(({ value, set }) => (
    <>
      <label htmlFor="ps">Benefits assigned</label>
      <InputSwitch inputId="ps" checked={value === 'Y'} onChange={(e) => set(e.value ? 'Y' : '')} />
    </>
  )),
  primeSelectButton: inReact(({ value, set }) => (
    <>
      <span id="pb">Patient sex</span>
      <SelectButton
        aria-labelledby="pb"
        options={[
          { label: 'Male', value: 'M' },
          { label: 'Female', value: 'F' },
        ]}
        value={value}
        onChange={(e) => set(e.value)}
      />
    </>
  )),
});
