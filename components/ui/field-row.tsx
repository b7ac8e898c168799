// Lays fields side by side where there is room.
import type { CSSProperties, ReactNode } from 'react';
import classes from './field.module.css';

/** `min` is the narrowest a field of this row may become before the row breaks, in rem. */
export function FieldRow({ min = 8.5, children }: { min?: number; children: ReactNode }) {
  return (
    <div className={classes.row} style={{ '--field-min': `${min}rem` } as CSSProperties}>
      {children}
    </div>
  );
}

export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
