// What each column of a list holds: its heading with an example, and the meaning beside it.
import { NativeSelect, Text } from '@mantine/core';
import { COLUMNS, type ColumnGroup } from '../../lib/intake/columns.ts';
import type { SheetTable } from '../../lib/intake/guess-columns.ts';
import classes from './intake.module.css';

const GROUPS: readonly ColumnGroup[] = ['Patient', 'Insurance', 'Pre-authorization', 'Surgery'];

const CHOICES = [
  { value: '', label: 'Leave it out' },
  ...GROUPS.map((group) => ({
    group,
    items: COLUMNS.filter((column) => column.group === group).map(({ id, title }) => ({
      value: id,
      label: title,
    })),
  })),
];

interface ColumnListProps {
  table: SheetTable;
  columns: readonly string[];
  onColumn: (index: number, id: string) => void;
}

export function ColumnList({ table, columns, onColumn }: ColumnListProps) {
  return (
    <div className={classes.card}>
      {table.headings.map((heading, index) => {
        const example = table.rows.find(({ cells }) => cells[index])?.cells[index] ?? '';
        return (
          <div key={index} className={classes.column}>
            <div>
              <Text size="sm" fw={600} truncate>
                {heading}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {example || 'empty'}
              </Text>
            </div>
            <NativeSelect
              size="xs"
              aria-label={`What “${heading}” holds`}
              data={CHOICES}
              value={columns[index] ?? ''}
              onChange={(event) => onColumn(index, event.currentTarget.value)}
            />
          </div>
        );
      })}
    </div>
  );
}
