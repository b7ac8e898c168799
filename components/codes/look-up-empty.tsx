// What the look-up says before anything is typed, and when nothing fits.
import classes from './codes.module.css';

const EXAMPLES = ['impacted wisdom tooth', 'D7240', 'tmj pain left'];

export function NothingTyped({ onTry }: { onTry: (query: string) => void }) {
  return (
    <div className={classes.empty}>
      <p>Your own words, a dental code, or a medical one. Misspelled is fine.</p>
      <div className={classes.examples}>
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            className={classes.example}
            // The search box keeps the focus, ready for the next word.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTry(example)}
          >
            {example}
          </button>
        ))}
      </div>
    </div>
  );
}

export function NothingFound({ query }: { query: string }) {
  return (
    <div className={classes.empty}>
      <p>
        Nothing for “{query}” among the codes of oral surgery. Try fewer words, or another word for
        the same thing.
      </p>
    </div>
  );
}
