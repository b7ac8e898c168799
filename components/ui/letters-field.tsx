// Letters to switch on and off, kept in the order in which they were chosen: the first one counts most.
import { Input } from '@mantine/core';
import { useField } from './field-source.tsx';
import { FieldLabel } from './field-label.tsx';
import classes from './field.module.css';

export interface LettersFieldProps<Path extends string = string> {
  path: Path;
  label: string;
  /** Letters on offer, with what each stands for. */
  letters: readonly { letter: string; meaning: string }[];
  /** Said when there is nothing to choose from. */
  none: string;
}

export function LettersField({ path, label, letters, none }: LettersFieldProps) {
  const { value, problem, write, left } = useField(path);
  const stored = typeof value === 'string' ? value : '';
  const offered = letters.map(({ letter }) => letter);
  // A pointer to a diagnosis that is gone stays visible, so that it can be switched off.
  const lost = [...stored].filter((letter) => !offered.includes(letter));
  const all = [...letters, ...lost.map((letter) => ({ letter, meaning: 'not in the list' }))];
  const toggle = (letter: string) => {
    write(stored.includes(letter) ? stored.replace(letter, '') : stored + letter);
    left();
  };
  return (
    <Input.Wrapper
      label={<FieldLabel text={label} problem={problem} />}
      labelElement="div"
      error={problem?.level === 'wrong' ? problem.message : undefined}
      data-path={path}
    >
      {all.length === 0 ? (
        <Input.Description>{none}</Input.Description>
      ) : (
        <div className={classes.letters} role="group" aria-label={label}>
          {all.map(({ letter, meaning }) => (
            <button
              key={letter}
              type="button"
              className={classes.letter}
              aria-pressed={stored.includes(letter)}
              aria-label={`${letter}, ${meaning}`}
              title={meaning}
              onClick={() => toggle(letter)}
            >
              {letter}
              {stored.length > 1 && stored.startsWith(letter) && <sup aria-hidden>1</sup>}
            </button>
          ))}
        </div>
      )}
    </Input.Wrapper>
  );
}
