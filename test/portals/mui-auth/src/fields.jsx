// The application's fields: the library's own components, each bound to one datum of the request.
import { useEffect, useId, useState } from 'react';
import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  Grid,
  InputLabel,
  MenuItem,
  Select,
  TextField,
} from '@mui/material';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { askForCodes } from '../../shared/codes.js';
import { useDatum } from './state.js';

const Cell = ({ wide = 4, children }) => <Grid size={wide}>{children}</Grid>;

export function Text({ name, label, wide, ...rest }) {
  const [value, set] = useDatum(name);
  return (
    <Cell wide={wide}>
      <TextField
        fullWidth
        size="small"
        label={label}
        id={name}
        name={name}
        value={value}
        onChange={(event) => set(event.target.value)}
        {...rest}
      />
    </Cell>
  );
}

export function Pick({ name, label, options, wide }) {
  const id = useId();
  const [value, set] = useDatum(name);
  return (
    <Cell wide={wide}>
      <FormControl fullWidth size="small">
        <InputLabel id={id}>{label}</InputLabel>
        <Select
          labelId={id}
          label={label}
          value={value}
          onChange={(event) => set(event.target.value)}
        >
          {options.map(([code, words]) => (
            <MenuItem key={code} value={code}>
              {words}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
    </Cell>
  );
}

const asOptions = (pairs) => pairs.map(([code, words]) => ({ code, words }));

export function Choice({ name, label, options, wide }) {
  const [value, set] = useDatum(name);
  return (
    <Cell wide={wide}>
      <Autocomplete
        size="small"
        options={asOptions(options)}
        getOptionLabel={(option) => option.words}
        isOptionEqualToValue={(a, b) => a.code === b.code}
        value={value}
        onChange={(_, chosen) => set(chosen)}
        renderInput={(params) => <TextField {...params} label={label} />}
      />
    </Cell>
  );
}

/** Searches the server while one types. With `multiple` every choice becomes a chip. */
export function Search({ name, label, table, wide, multiple = false, helperText }) {
  const [value, set] = useDatum(name);
  const [term, setTerm] = useState('');
  const [found, setFound] = useState([]);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    setFound([]);
    if (term.length < 2) return undefined;
    let live = true;
    setBusy(true);
    void askForCodes(table, term, 600).then((hits) => {
      if (live) setFound(asOptions(hits));
      if (live) setBusy(false);
    });
    return () => (live = false);
  }, [term, table]);

  return (
    <Cell wide={wide}>
      <Autocomplete
        size="small"
        multiple={multiple}
        options={found}
        filterOptions={(all) => all}
        loading={busy}
        noOptionsText="Type to search"
        getOptionLabel={(option) => `${option.code} - ${option.words}`}
        isOptionEqualToValue={(a, b) => a.code === b.code}
        value={value}
        onChange={(_, chosen) => set(chosen)}
        onInputChange={(_, text, reason) => setTerm(reason === 'input' ? text : '')}
        renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
      />
    </Cell>
  );
}

export function Day({ name, label, wide }) {
  const [value, set] = useDatum(name);
  return (
    <Cell wide={wide}>
      <DatePicker
        label={label}
        value={value}
        onChange={set}
        slotProps={{ textField: { size: 'small', fullWidth: true } }}
      />
    </Cell>
  );
}

export function Tick({ name, label }) {
  const [value, set] = useDatum(name);
  return (
    <FormControlLabel
      label={label}
      control={
        <Checkbox
          checked={value === 'Y'}
          onChange={(event) => set(event.target.checked ? 'Y' : '')}
        />
      }
    />
  );
}
