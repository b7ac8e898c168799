// The line at the bottom: what the keys do for the chosen code, or what has just happened.
import type { CodeHit } from '../../lib/codes/search.ts';
import classes from './codes.module.css';

export interface Said {
  ok: boolean;
  message: string;
}

interface LookUpFootProps {
  said: Said | null;
  hit: CodeHit | undefined;
  /** How many codes were found, for screen readers; null when nothing was asked. */
  count: number | null;
}

export function LookUpFoot({ said, hit, count }: LookUpFootProps) {
  return (
    <footer className={classes.foot}>
      {said ? (
        <span className={classes.said} data-ok={said.ok}>
          {said.message}
        </span>
      ) : (
        <Hints hit={hit} />
      )}
      <span className="sr-only" role="status">
        {said?.message ?? (count === null ? '' : `${count} codes found`)}
      </span>
    </footer>
  );
}

function Hints({ hit }: { hit: CodeHit | undefined }) {
  if (!hit) return <span>Check every code before billing.</span>;
  return hit.billable ? (
    <>
      <span>
        <kbd>Enter</kbd>copy
      </span>
      <span>
        <kbd>Ctrl+Enter</kbd>add to the open case
      </span>
      <span>{hit.edition.split(' ').pop()}</span>
    </>
  ) : (
    <span>
      <kbd>Enter</kbd>or <kbd>→</kbd>shows the codes that can be billed
    </span>
  );
}
