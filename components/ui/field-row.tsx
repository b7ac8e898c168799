// Lays fields side by side where there is room.
import type { CSSProperties, ReactNode } from 'react';
import classes from './field.module.css';

interface FieldRowProps {
  /** The narrowest a field of this row may become before the row breaks, in rem. */
  min?: number;
  /** Shares of the width for fields that stay side by side: `2fr 1fr`. */
  columns?: string;
  children: ReactNode;
}

export function FieldRow({ min = 7.5, columns, children }: FieldRowProps) {
  const style = { '--field-min': `${min}rem`, gridTemplateColumns: columns } as CSSProperties;
  return (
    <div className={classes.row} style={style}>
      {children}
    </div>
  );
}

export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
