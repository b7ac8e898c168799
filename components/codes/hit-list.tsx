// A listbox of codes, steered from the search box above it.
import { useEffect, useRef } from 'react';
import type { CodeHit } from '../../lib/codes/search.ts';
import { HitRow } from './hit-row.tsx';
import classes from './codes.module.css';

interface HitListProps {
  id: string;
  label: string;
  /** True while more may come. */
  busy?: boolean;
  hits: readonly CodeHit[];
  /** Position of the chosen one. */
  active: number;
  onActive: (at: number) => void;
  onPick: (hit: CodeHit) => void;
}

export const optionId = (listId: string, at: number) => `${listId}-${at}`;

export function HitList({ id, label, busy, hits, active, onActive, onPick }: HitListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: 'nearest' });
  }, [active, hits]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      aria-busy={busy}
      className={classes.list}
    >
      {hits.map((hit, at) => (
        <li
          key={`${hit.kind} ${hit.code} ${hit.words}`}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          className={classes.option}
          // The search box keeps the focus, so that one can go on typing after a click.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => at !== active && onActive(at)}
          onClick={() => onPick(hit)}
        >
          <HitRow hit={hit} />
        </li>
      ))}
    </ul>
  );
}
