// A field's label; a small word beside it says that the value is still needed.
import type { FieldProblem } from './field-source.tsx';
import classes from './field.module.css';

export function FieldLabel({ text, problem }: { text: string; problem?: FieldProblem }) {
  return (
    <>
      {text}
      {problem?.level === 'missing' && (
        <span className={classes.needed} title={problem.message}>
          {' '}
          needed
        </span>
      )}
    </>
  );
}
