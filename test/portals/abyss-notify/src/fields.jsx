// Text, date, choice and typeahead of the design system. What a typeahead shows while one types is not yet an answer.
import { useEffect, useId, useRef, useState } from 'react';
import { askForCodes } from '../../shared/codes.js';

function Frame({ label, hint, id, wide, children }) {
  return (
    <div className={wide ? 'abyss-c-field abyss-c-wide' : 'abyss-c-field'}>
      <label className="abyss-c-label" htmlFor={id}>
        {label}
      </label>
      {hint && <div className="abyss-c-hint">{hint}</div>}
      {children}
    </div>
  );
}

export function Text({ label, hint, name, value, onChange, shape = (text) => text, ...rest }) {
  const id = useId();
  return (
    <Frame label={label} hint={hint} id={id}>
      <input
        id={id}
        className="abyss-c-input"
        data-testid={`${name}-abyss-text-input`}
        name={name}
        value={value}
        onChange={(event) => onChange(shape(event.target.value))}
        {...rest}
      />
    </Frame>
  );
}

export function Area({ label, name, value, onChange, max }) {
  const id = useId();
  return (
    <Frame label={label} id={id} wide hint={`${max - value.length} characters left`}>
      <textarea
        id={id}
        rows={4}
        className="abyss-c-input"
        data-testid={`${name}-abyss-text-area`}
        maxLength={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

const slashes = (text) => {
  const digits = text.replace(/\D/g, '').slice(0, 8);
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('/');
};
const isDay = (text) =>
  /^\d\d\/\d\d\/\d{4}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  Number(text.slice(6)) > 1890;

/** Keeps what is typed to itself and hands on a day only when the box is left. */
export function Day({ value, onChange, ...rest }) {
  const [typed, setTyped] = useState(value);
  return (
    <Text
      {...rest}
      placeholder="mm/dd/yyyy"
      value={typed}
      shape={slashes}
      onChange={setTyped}
      onBlur={() => onChange(isDay(typed) ? typed : '')}
    />
  );
}

const brackets = (text) => {
  const d = text.replace(/\D/g, '').slice(0, 10);
  if (d.length < 4) return d;
  return d.length < 7
    ? `(${d.slice(0, 3)}) ${d.slice(3)}`
    : `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`;
};
export const Phone = (props) => <Text {...props} type="tel" shape={brackets} />;

export function YesNo({ label, name, value, onChange }) {
  const id = useId();
  return (
    <div className="abyss-c-field">
      <span className="abyss-c-label" id={id}>
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={id} className="abyss-c-radios" data-testid={name}>
        {['Yes', 'No'].map((word) => (
          <span
            key={word}
            role="radio"
            tabIndex={0}
            aria-checked={value === word[0]}
            onClick={() => onChange(word[0])}
          >
            <i aria-hidden="true" />
            {word}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Searches the server while one types; hands on the [code, words] that was chosen. */
export function Typeahead({ label, hint, name, table, value = '', clears = false, onChoose }) {
  const id = useId();
  const [term, setTerm] = useState(value);
  const [found, setFound] = useState([]);
  const turn = useRef(0);

  useEffect(() => {
    if (term.length < 2 || term === value) return undefined;
    const mine = (turn.current += 1);
    const timer = setTimeout(async () => {
      const hits = await askForCodes(table, term, 500);
      if (mine === turn.current) setFound(hits);
    }, 250);
    return () => clearTimeout(timer);
  }, [term, table, value]);

  const choose = (hit) => {
    turn.current += 1;
    setFound([]);
    setTerm(clears ? '' : `${hit[0]} - ${hit[1]}`);
    onChoose(hit);
  };
  const onBlur = () => {
    setTimeout(() => setFound([]), 200);
    if (!clears && !value) setTerm('');
  };

  return (
    <Frame label={label} hint={hint} id={id} wide>
      <input
        id={id}
        className="abyss-c-input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        data-testid={`${name}-abyss-typeahead-input`}
        autoComplete="off"
        value={term}
        onChange={(event) => {
          setFound([]);
          setTerm(event.target.value);
        }}
        onBlur={onBlur}
      />
      {found.length > 0 && (
        <ul role="listbox" id={`${id}list`} className="abyss-c-list abyss-c-below">
          {found.map((hit) => (
            <li key={hit[0]} role="option" aria-selected={false} onMouseDown={() => choose(hit)}>
              <b>{hit[0]}</b> - {hit[1]}
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
