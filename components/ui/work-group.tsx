// The heading of a group in a list of work, with how many are in it.
import classes from './work-list.module.css';

/** `work-list.module.css` draws it so high. */
export const HEADING_HEIGHT = 30;

export function WorkGroup({ heading, count }: { heading: string; count: number }) {
  return (
    <h2 className={classes.group}>
      {heading} <span>{count}</span>
    </h2>
  );
}
