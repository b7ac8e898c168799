// What is left to choose under a heading, as buttons: the side and the visit, instead of characters known by heart.
import { facetsOf, type Chosen } from '../../lib/codes/facets.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import classes from './heading-choices.module.css';

interface HeadingChoicesProps {
  /** Every code under the heading. */
  hits: readonly CodeHit[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

export function HeadingChoices({ hits, chosen, onChoose }: HeadingChoicesProps) {
  const facets = facetsOf(hits);
  if (facets.length === 0) return null;
  return (
    <div className={classes.choices}>
      {facets.map(({ name, labels }) => (
        <div key={name} role="group" aria-label={name} className={classes.facet}>
          <span className={classes.name} aria-hidden>
            {name}
          </span>
          {labels.map((label) => (
            <button
              key={label}
              type="button"
              className={classes.choice}
              aria-pressed={chosen[name] === label}
              // The box keeps the focus, so that the arrows go on working after a click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() =>
                onChoose({ ...chosen, [name]: chosen[name] === label ? undefined : label })
              }
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
