// One finding: a table that reads at 360 px, with a bar behind the share, and its CSV.
import { Button, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { csvOf, type Column } from '../../lib/outcomes/csv.ts';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import classes from './learn.module.css';

export interface ShownRow {
  key: string;
  name: string;
  /** Under the name. */
  detail?: string;
  value: string;
  /** What can be done with it, under the value. */
  action?: ReactNode;
  /** Length of the bar, 0 to 1. */
  share: number;
}

interface TableCardProps<Row> {
  title: string;
  /** What is said while there is nothing to show. */
  nothing: string;
  rows: readonly Row[];
  show: (row: Row) => ShownRow;
  columns: readonly Column<Row>[];
  fileName: string;
  note?: string;
}

const FIRST = 8;

export function TableCard<Row>(props: TableCardProps<Row>) {
  const { title, nothing, rows, show, columns, fileName, note } = props;
  const [all, setAll] = useState(false);
  const save = async () => {
    const trouble = await saveFile(
      new Blob([csvOf(columns, rows)], { type: 'text/csv' }),
      fileName,
    );
    if (trouble) showTrouble(trouble);
  };
  return (
    <section className={classes.card} aria-label={title}>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        {rows.length > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconDownload size={14} aria-hidden />}
            aria-label={`Save ${title} as CSV`}
            onClick={() => void save()}
          >
            CSV
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {nothing}
        </Text>
      ) : (
        <table className={classes.table}>
          <tbody>
            {rows.slice(0, all ? undefined : FIRST).map((row) => {
              const { key, name, detail, value, action, share } = show(row);
              return (
                <tr key={key}>
                  <th scope="row">
                    {name}
                    {detail && <small>{detail}</small>}
                  </th>
                  <td>
                    <i style={{ width: `${Math.round(share * 100)}%` }} aria-hidden />
                    <span>{value}</span>
                    {action && <div>{action}</div>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rows.length > FIRST && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${rows.length}`}
        </Button>
      )}
      {note && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </section>
  );
}
