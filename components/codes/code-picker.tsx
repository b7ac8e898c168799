// A box for a code in the case sheet: type freely, or choose from what the look-up finds.
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { narrow, type Chosen } from '../../lib/codes/facets.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { HeadingChoices } from './heading-choices.tsx';
import { HitRow } from './hit-row.tsx';
import { hitsUnder, useHits } from './use-code-list.ts';
import { useDraft } from './use-draft.ts';
import { useLibrary } from './use-library.ts';
import classes from './codes.module.css';

const KINDS = {
  diagnosis: ['ICD-10-CM'],
  procedure: ['CPT', 'HCPCS', 'CDT'],
} as const;

interface CodePickerProps {
  kind: keyof typeof KINDS;
  value: string;
  /** A code was chosen from the list; a heading is never given. */
  onPick: (hit: CodeHit) => void;
  /** What was typed, once the typing rests or the box is left: a code that we do not know stays allowed. */
  onChange: (text: string) => void;
  /** ISO date of service, so that only codes in force on that day are offered. */
  date?: string;
  label?: ReactNode;
  'aria-label'?: string;
  placeholder?: string;
  error?: ReactNode;
  onBlur?: () => void;
}

const keyOf = (hit: CodeHit) => `${hit.kind} ${hit.code} ${hit.words}`;

export function CodePicker({
  kind,
  value,
  onPick,
  onChange,
  date,
  onBlur,
  ...field
}: CodePickerProps) {
  const library = useLibrary(date);
  const [heading, setHeading] = useState<CodeHit | null>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const [typed, setTyped] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const options = useMemo(
    () => ({ kinds: KINDS[kind], limit: 15, ...(date ? { date } : {}) }),
    [kind, date],
  );
  const draft = useDraft(value, onChange);
  // The key is painted first; the list follows, and gives way to the next key.
  const query = useDeferredValue(typed ? draft.text : '');
  const found = useHits(library, query, options);
  const under = useMemo(
    () => (library && heading ? hitsUnder(library, heading, date) : []),
    [library, heading, date],
  );
  const shown = heading ? narrow(under, chosen) : found;

  const submit = (key: string) => {
    const hit = shown.find((one) => keyOf(one) === key);
    if (!hit) return;
    if (!hit.billable) {
      setHeading(hit);
      setChosen({});
      combobox.resetSelectedOption();
      return;
    }
    setTyped(false);
    setHeading(null);
    combobox.closeDropdown();
    draft.drop();
    onPick(hit);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      width="max(300px, 100%)"
      position="bottom-start"
    >
      <Combobox.Target>
        <TextInput
          {...field}
          size="sm"
          value={draft.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(true);
            setHeading(null);
            draft.type(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            draft.flush();
            onBlur?.();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={shown.length === 0 && !heading}>
        {heading && (
          <HeadingChoices
            hits={under}
            chosen={chosen}
            onChoose={(next) => {
              setChosen(next);
              combobox.resetSelectedOption();
            }}
          />
        )}
        <Combobox.Options className={classes.dropdown} aria-label="Codes">
          {shown.map((hit) => (
            <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
              <HitRow hit={hit} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
