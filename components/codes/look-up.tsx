// Quick code look-up: type, arrow, Enter. Needs no unlock and knows no patient.
import { IconChevronLeft, IconLayoutSidebarRight, IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { Library } from '../../lib/codes/library.ts';
import { narrow, type Chosen } from '../../lib/codes/facets.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { HeadingChoices } from './heading-choices.tsx';
import { HitList, optionId } from './hit-list.tsx';
import { LookUpFoot, type Said } from './look-up-foot.tsx';
import { NothingTyped, NothingFound } from './look-up-empty.tsx';
import { hitsOf, hitsUnder, useHits } from './use-code-list.ts';
import { useLookUpKeys } from './use-look-up-keys.ts';
import classes from './codes.module.css';

export interface LookUpProps {
  /** Null while the codes are being read. */
  library: Library | null;
  /** False while imported lists are still to be read: then "nothing found" is not said yet. */
  whole?: boolean;
  /** Codes used often, the first ones first. */
  used: readonly string[];
  copy: (code: string) => Promise<void>;
  addToCase: (hit: CodeHit) => Promise<Said>;
  openPanel: () => void;
  close: () => void;
}

const USED_SHOWN = 8;
const MOST_SHOWN = 40;

export function LookUp(props: LookUpProps) {
  const { library, whole = true, used, copy, addToCase, openPanel, close } = props;
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  /** The headings opened, the one shown last. */
  const [path, setPath] = useState<readonly CodeHit[]>([]);
  const [chosen, setChosen] = useState<Chosen>({});
  const [said, setSaid] = useState<Said | null>(null);

  const options = useMemo(() => ({ favourites: used, limit: MOST_SHOWN }), [used]);
  const found = useHits(library, query, options);
  const blank = query.trim() === '';
  const heading = path.at(-1) ?? null;
  const under = useMemo(
    () => (library && heading ? hitsUnder(library, heading) : []),
    [library, heading],
  );
  const shown = useMemo(() => {
    if (!library) return [];
    if (heading) return narrow(under, chosen);
    return blank ? hitsOf(library, used, USED_SHOWN) : found;
  }, [library, heading, under, chosen, blank, used, found]);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), 6000);
    return () => clearTimeout(timer);
  }, [said]);

  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setPath([]);
    setChosen({});
    setSaid(null);
  };
  const open = (hit: CodeHit) => {
    setPath([...path, hit]);
    setChosen({});
    setActive(0);
  };
  const back = () => {
    const before = path.at(-2);
    const list = library && before ? hitsUnder(library, before) : found;
    const at = heading ? list.findIndex(({ code }) => code === heading.code) : 0;
    setPath(path.slice(0, -1));
    setChosen({});
    setActive(Math.max(at, 0));
  };
  const pick = (hit: CodeHit) => {
    if (!hit.billable) return open(hit);
    void copy(hit.code).then(
      () => setSaid({ ok: true, message: `Copied ${hit.code}` }),
      () => setSaid({ ok: false, message: 'The browser did not allow copying. Try once more.' }),
    );
  };
  const add = (hit: CodeHit) => {
    void addToCase(hit).then(setSaid, () =>
      setSaid({ ok: false, message: `${hit.code} was not added. Open the panel and try again.` }),
    );
  };
  const onKeyDown = useLookUpKeys({
    shown,
    active,
    setActive,
    pick,
    add,
    open,
    back,
    heading,
    blank,
    clear: () => type(''),
    close,
  });

  const label = heading
    ? `Under ${heading.code}`
    : blank
      ? 'Used often'
      : shown.length === MOST_SHOWN
        ? `The ${MOST_SHOWN} best codes`
        : `${shown.length} ${shown.length === 1 ? 'code' : 'codes'}`;
  return (
    <main className={classes.popup}>
      <h1 className="sr-only">Look up a code</h1>
      <div className={classes.top}>
        <div className={classes.search}>
          <IconSearch size={16} stroke={1.8} aria-hidden />
          <input
            className={classes.input}
            type="search"
            role="combobox"
            aria-label="Look up a code"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-activedescendant={shown[active] ? optionId(listId, active) : undefined}
            placeholder="Words or a code"
            autoComplete="off"
            spellCheck={false}
            autoFocus
            value={query}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <button type="button" className={classes.panelButton} onClick={openPanel}>
          <IconLayoutSidebarRight size={16} stroke={1.8} aria-hidden />
          Open cases
        </button>
      </div>
      {(shown.length > 0 || heading) && (
        <h2 className={classes.heading}>
          {heading ? (
            <button type="button" className={classes.back} onClick={back}>
              <IconChevronLeft size={13} stroke={2} aria-hidden />
              {heading.code} {heading.words}
            </button>
          ) : (
            label
          )}
        </h2>
      )}
      {heading && (
        <HeadingChoices
          hits={under}
          chosen={chosen}
          onChoose={(next) => {
            setChosen(next);
            setActive(0);
          }}
        />
      )}
      <div className={classes.scroll}>
        <HitList
          id={listId}
          label={label}
          busy={!whole}
          hits={shown}
          active={active}
          onActive={setActive}
          onPick={pick}
        />
        {blank && !heading && <NothingTyped onTry={type} />}
        {!blank && library && whole && shown.length === 0 && <NothingFound query={query} />}
      </div>
      <LookUpFoot said={said} hit={shown[active]} count={blank || !library ? null : shown.length} />
    </main>
  );
}
