// A select of the design system: a labelled box that opens a list at the end of the page. There is no input in it.
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export function Select({ label, name, value, options, onChange, placeholder = 'Select one' }) {
  const id = useId();
  const box = useRef(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const chosen = options.find(([code]) => code === value);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event) => {
      if (!box.current?.contains(event.target) && !event.target.closest('[role=listbox]'))
        setOpen(false);
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, [open]);

  const choose = (code) => {
    onChange(code);
    setOpen(false);
    box.current.focus();
  };
  const onKeyDown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      setAt((old) => Math.max(0, Math.min(options.length - 1, old + step)));
    } else if (event.key === 'Enter' && open && at >= 0) choose(options[at][0]);
    else if (event.key === 'Escape') setOpen(false);
  };
  const place = open ? box.current.getBoundingClientRect() : null;

  return (
    <div className="abyss-c-field" data-testid={`${name}-abyss-select-input`}>
      <span className="abyss-c-label" id={`${id}label`}>
        {label}
      </span>
      <div
        ref={box}
        id={name}
        className="abyss-c-select"
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}list`}
        aria-labelledby={`${id}label`}
        data-testid={`${name}-abyss-select-input-input`}
        onMouseDown={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <span className={chosen ? '' : 'abyss-c-empty'}>{chosen ? chosen[1] : placeholder}</span>
        <span aria-hidden="true">▾</span>
      </div>
      {open &&
        createPortal(
          <ul
            role="listbox"
            id={`${id}list`}
            className="abyss-c-list"
            style={{
              left: place.left + window.scrollX,
              top: place.bottom + window.scrollY,
              width: place.width,
            }}
          >
            {options.map(([code, words], i) => (
              <li
                key={code}
                id={`${name}-option-${i}`}
                role="option"
                aria-selected={code === value}
                className={i === at ? 'abyss-c-at' : ''}
                onClick={() => choose(code)}
              >
                {words}
              </li>
            ))}
          </ul>,
          document.body,
        )}
    </div>
  );
}
