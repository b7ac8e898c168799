// The service lines: what was or will be done.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ServiceLine } from '../../lib/case/schema.ts';
import { totalCharge } from '../../lib/claim/totals.ts';
import { showMoney } from '../ui/number-text.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { newId, useCase, useUpdate } from './case-context.tsx';
import classes from './codes-section.module.css';
import { LineCard } from './line-card.tsx';
import { addLine, moveLine } from './lines.ts';
import { Part } from './section.tsx';

export function LinesPart() {
  const lines = useCase((value) => value.lines);
  const update = useUpdate();
  const remove = (line: ServiceLine, index: number) => {
    update((value) => ({ ...value, lines: value.lines.filter(({ id }) => id !== line.id) }));
    showUndo(`Line ${index + 1} was removed`, () =>
      update((value) => ({ ...value, lines: value.lines.toSpliced(index, 0, line) })),
    );
  };
  const total = totalCharge(lines);
  return (
    <Part title="Service lines" path="lines">
      {lines.map((line, index) => (
        <LineCard
          key={line.id}
          id={line.id}
          index={index}
          onUp={index > 0 ? () => update((value) => moveLine(value, index, index - 1)) : null}
          onDown={
            index < lines.length - 1
              ? () => update((value) => moveLine(value, index, index + 1))
              : null
          }
          onCopy={() =>
            update((value) => ({
              ...value,
              lines: value.lines.toSpliced(index + 1, 0, { ...line, id: newId() }),
            }))
          }
          onRemove={() => remove(line, index)}
        />
      ))}
      <Button
        size="xs"
        variant="default"
        mt={lines.length > 0 ? 'sm' : 0}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => update((value) => addLine(value, newId))}
      >
        Service line
      </Button>
      {total && (
        <div className={classes.total}>
          <span>
            Total of {lines.length} {lines.length === 1 ? 'line' : 'lines'}
          </span>
          <strong className="tabular">${showMoney(total)}</strong>
        </div>
      )}
    </Part>
  );
}
