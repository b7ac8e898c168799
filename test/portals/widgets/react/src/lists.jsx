// List boxes: the library's own choice is the judge, never the words in the box.
import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import * as Radix from '@radix-ui/react-select';
import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import * as Aria from 'react-aria-components';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { asOptions, findCodes, PLACES, STATES } from '../../shared/lists.js';
import { inReact } from '../../shared/react.jsx';

const places = asOptions(PLACES);
const nameOf = (list, code) => list.find(([value]) => value === code)?.[1];
const BOX = { border: '1px solid #888', width: 260, minHeight: 30, background: '#fff' };
const POPUP = { ...BOX, margin: 0, padding: 4, listStyle: 'none' };

export const reactSelect = inReact(({ value, set }) => (
  <>
    <label htmlFor="rs">Place of service</label>
    <Select inputId="rs" options={places} value={value} onChange={set} />
  </>
));
export const reactSelectMulti = inReact(({ value, set }) => (
  <>
    <label htmlFor="rm">Place of service</label>
    <Select inputId="rm" isMulti options={places} value={value ?? []} onChange={set} />
  </>
));
export const reactSelectAsync = inReact(({ value, set }) => (
  <>
    <label htmlFor="ra">Diagnosis code</label>
    <AsyncSelect inputId="ra" loadOptions={findCodes} value={value} onChange={set} />
  </>
));
export const reactSelectPlain = inReact(({ value, set }) => (
  <>
    <label htmlFor="rp">Patient state</label>
    <Select
      inputId="rp"
      isSearchable={false}
      options={asOptions(STATES)}
      value={value}
      onChange={set}
    />
  </>
));
export const downshiftSelect = inReact(({ value, set }) => {
  const { isOpen, getToggleButtonProps, getLabelProps, getMenuProps, getItemProps } = useSelect({
    items: STATES,
    itemToString: (item) => item?.[1] ?? '',
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem?.[0]),
  });
  return (
    <>
      <label {...getLabelProps()}>Patient state</label>
      <div style={BOX} {...getToggleButtonProps()}>
        {nameOf(STATES, value) ?? 'Select'}
      </div>
      <ul style={POPUP} {...getMenuProps()}>
        {isOpen &&
          STATES.map((item, index) => (
            <li key={item[0]} {...getItemProps({ item, index })}>
              {item[1]}
            </li>
          ))}
      </ul>
    </>
  );
});
export const downshiftCombobox = inReact(({ set }) => {
  const [found, setFound] = useState([]);
  const { isOpen, getInputProps, getLabelProps, getMenuProps, getItemProps } = useCombobox({
    items: found,
    itemToString: (item) => item?.label ?? '',
    onInputValueChange: ({ inputValue }) => void findCodes(inputValue).then(setFound),
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem?.value),
  });
  return (
    <>
      <label {...getLabelProps()}>Diagnosis code</label>
      <input style={BOX} {...getInputProps()} />
      <ul style={POPUP} {...getMenuProps()}>
        {isOpen &&
          found.map((item, index) => (
            <li key={item.value} {...getItemProps({ item, index })}>
              {item.label}
            </li>
          ))}
      </ul>
    </>
  );
});
export const headlessListbox = inReact(({ value, set }) => (
  <Listbox value={value} onChange={set}>
    <span id="hl">Place of service</span>
    <ListboxButton style={BOX} aria-labelledby="hl">
      {nameOf(PLACES, value) ?? 'Select'}
    </ListboxButton>
    <ListboxOptions anchor="bottom" style={POPUP}>
      {PLACES.map(([code, name]) => (
        <ListboxOption key={code} value={code}>
          {name}
        </ListboxOption>
      ))}
    </ListboxOptions>
  </Listbox>
));
export const headlessCombobox = inReact(({ value, set }) => {
  const [words, setWords] = useState('');
  const found = STATES.filter(([, name]) => name.toLowerCase().includes(words.toLowerCase()));
  return (
    <Combobox value={value} onChange={set} onClose={() => setWords('')}>
      <label htmlFor="hc">Patient state</label>
      <ComboboxInput
        id="hc"
        style={BOX}
        displayValue={(code) => nameOf(STATES, code) ?? ''}
        onChange={(event) => setWords(event.target.value)}
      />
      <ComboboxOptions style={POPUP}>
        {found.map(([code, name]) => (
          <ComboboxOption key={code} value={code}>
            {name}
          </ComboboxOption>
        ))}
      </ComboboxOptions>
    </Combobox>
  );
});
export const radixSelect = inReact(({ value, set }) => (
  <>
    <span id="rx">Patient state</span>
    <Radix.Root value={value ?? ''} onValueChange={set}>
      <Radix.Trigger aria-labelledby="rx" style={BOX}>
        <Radix.Value placeholder="Select" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content position="popper" style={POPUP}>
          <Radix.Viewport>
            {STATES.map(([code, name]) => (
              <Radix.Item key={code} value={code}>
                <Radix.ItemText>{name}</Radix.ItemText>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </>
));
const items = (list) =>
  list.map(([code, name]) => (
    <Aria.ListBoxItem key={code} id={code}>
      {name}
    </Aria.ListBoxItem>
  ));
export const ariaSelect = inReact(({ value, set }) => (
  <Aria.Select selectedKey={value} onSelectionChange={set}>
    <Aria.Label>Place of service</Aria.Label>
    <Aria.Button style={BOX}>
      <Aria.SelectValue />
    </Aria.Button>
    <Aria.Popover>
      <Aria.ListBox style={POPUP}>{items(PLACES)}</Aria.ListBox>
    </Aria.Popover>
  </Aria.Select>
));
export const ariaComboBox = inReact(({ value, set }) => (
  <Aria.ComboBox selectedKey={value} onSelectionChange={set}>
    <Aria.Label>Patient state</Aria.Label>
    <Aria.Input style={BOX} />
    <Aria.Button>▾</Aria.Button>
    <Aria.Popover>
      <Aria.ListBox style={POPUP}>{items(STATES)}</Aria.ListBox>
    </Aria.Popover>
  </Aria.ComboBox>
));
