// MUI 7 and MUI X date pickers.
import {
  Autocomplete,
  FormControl,
  FormControlLabel,
  InputLabel,
  MenuItem,
  Select,
  Switch,
  TextField,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useState } from 'react';
import { asOptions, findCodes, PLACES, STATES } from '../../shared/lists.js';
import { inReact } from '../../shared/react.jsx';
import { stage } from '../../shared/stage.js';

stage({
  muiText: inReact(({ value, set }) => (
    <TextField label="Member ID" value={value ?? ''} onChange={(e) => set(e.target.value)} />
  )),
  muiSelect: inReact(({ value, set }) => (
    <FormControl fullWidth>
      <InputLabel id="ms">Place of service</InputLabel>
      <Select
        labelId="ms"
        label="Place of service"
        value={value ?? ''}
        onChange={(e) => set(e.target.value)}
      >
        {PLACES.map(([code, name]) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  )),
  muiAutocomplete: inReact(({ value, set }) => (
    <Autocomplete
      options={asOptions(STATES)}
      value={value}
      isOptionEqualToValue={(a, b) => a.value === b.value}
      onChange={(_, picked) => set(picked)}
      renderInput={(props) => <TextField {...props} label="Patient state" />}
    />
  )),
  muiAutocompleteRemote: inReact(({ value, set }) => {
    const [found, setFound] = useState([]);
    return (
      <Autocomplete
        options={found}
        value={value}
        filterOptions={(all) => all}
        isOptionEqualToValue={(a, b) => a.value === b.value}
        onInputChange={(_, words, why) => why === 'input' && void findCodes(words).then(setFound)}
        onChange={(_, picked) => set(picked)}
        renderInput={(props) => <TextField {...props} label="Diagnosis code" />}
      />
    );
  }),
  muiDatePicker: inReact(({ value, set }) => (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <DatePicker label="Patient date of birth" value={value} onChange={set} />
    </LocalizationProvider>
  )),
  muiSwitch: inReact(({ value, set }) => (
    <FormControlLabel
      control={
        <Switch checked={value === 'Y'} onChange={(e) => set(e.target.checked ? 'Y' : '')} />
      }
      label="Benefits assigned"
    />
  )),
});
