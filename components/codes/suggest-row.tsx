// One suggested code: number, what it is, the words that led to it, and how sure.
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { Suggestion } from '../../lib/codes/suggest.ts';
import classes from './suggest.module.css';

/** Below this nothing but likeness of words speaks for a code. */
export const WORTH_SHOWING = 0.3;

/** In words, because a percentage would promise what nobody measured. */
export function sureness(confidence: number): string {
  if (confidence >= 0.45) return 'Likely';
  return confidence >= WORTH_SHOWING ? 'Possible' : 'Unsure';
}

interface SuggestRowProps {
  id: string;
  suggestion: Suggestion;
  active: boolean;
  /** What the practice asks for it, by its own list; '' when it does not say. */
  fee: string;
  /** It stands in the case already. */
  there: boolean;
  onActive: () => void;
  onAdd: () => void;
}

export function SuggestRow(props: SuggestRowProps) {
  const { id, suggestion, active, fee, there, onActive, onAdd } = props;
  const { code, words, when, why, confidence } = suggestion;
  const Icon = there ? IconCheck : IconPlus;
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={there}
      className={classes.row}
      title={there ? 'In the case already' : `Add ${code}`}
      // The box keeps the focus, so that one can go on typing after a click.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => !active && onActive()}
      onClick={onAdd}
    >
      <span className={classes.code}>
        {code}
        <span className={classes.sure}>{there ? 'In the case' : sureness(confidence)}</span>
      </span>
      <span className={classes.text}>
        {words}
        {when && <span className={classes.when}> ({when})</span>}
        <span className={classes.why}>{why}</span>
        {fee && <span className={classes.fee}>Your fee ${fee}</span>}
      </span>
      <Icon className={classes.icon} size={16} stroke={2} aria-hidden />
    </li>
  );
}
