// A list of ten thousand rows that draws only those in view. Heights are known beforehand, so nothing is measured.
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

interface WindowedListProps<Row> {
  rows: readonly Row[];
  /** The same function at every drawing: where rows stand is worked out anew when it or the rows change. */
  heightOf: (row: Row) => number;
  keyOf: (row: Row) => string;
  /** Row to bring into view when it changes, or -1. */
  active?: number;
  children: (row: Row, index: number) => ReactNode;
  label: string;
}

const EXTRA = 400;

export function WindowedList<Row>(props: WindowedListProps<Row>) {
  const { rows, heightOf, keyOf, active = -1, children, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });

  const { tops, total } = useMemo(() => stack(rows, heightOf), [rows, heightOf]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const activeTop = active >= 0 ? tops[active] : undefined;
  const activeRow = rows[active];
  const activeHeight = activeRow === undefined ? 0 : heightOf(activeRow);
  useEffect(() => {
    const element = box.current;
    if (!element || activeTop === undefined) return;
    if (activeTop < element.scrollTop) element.scrollTop = activeTop;
    const below = activeTop + activeHeight - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
  }, [activeTop, activeHeight]);

  const first = Math.max(0, firstBelow(tops, view.top - EXTRA) - 1);
  const last = firstBelow(tops, view.top + view.height + EXTRA);
  return (
    <div ref={box} style={{ flex: 1, minHeight: 0, overflowY: 'auto', position: 'relative' }}>
      <ul aria-label={label} style={{ height: total, margin: 0, padding: 0, listStyle: 'none' }}>
        {rows.slice(first, last).map((row, offset) => {
          const index = first + offset;
          return (
            <li
              key={keyOf(row)}
              style={{
                position: 'absolute',
                top: tops[index],
                left: 0,
                right: 0,
                height: heightOf(row),
              }}
            >
              {children(row, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function stack<Row>(rows: readonly Row[], heightOf: (row: Row) => number) {
  const tops: number[] = [];
  let total = 0;
  for (const row of rows) {
    tops.push(total);
    total += heightOf(row);
  }
  return { tops, total };
}

/** Index of the first top at or below `y`; tops rise. */
function firstBelow(tops: readonly number[], y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
