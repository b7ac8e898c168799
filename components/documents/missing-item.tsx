// One thing that is missing: why it is asked for, and the shortest way to have it.
import { Button, Menu } from '@mantine/core';
import { IconChevronRight, IconDots, IconPaperclip } from '@tabler/icons-react';
import { longDate, shortDate } from '../../lib/case/calendar.ts';
import { newDocument } from '../../lib/case/new-case.ts';
import type { Case } from '../../lib/case/schema.ts';
import type { Missing } from '../../lib/documents/completeness.ts';
import { isNamedRow } from '../../lib/documents/own-rows.ts';
import { useState } from 'react';
import { newId, useUpdate } from '../cases/case-context.tsx';
import { showPlace } from '../cases/sections.ts';
import { localToday } from '../ui/date-text.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { usePicker } from './attaching.tsx';
import { ChartField, isChartFact } from './chart-field.tsx';
import classes from './documents.module.css';
import { NeverForm } from './never-form.tsx';

interface MissingItemProps {
  item: Missing;
  onWriteLetter: () => void;
}

export function MissingItem({ item, onWriteLetter }: MissingItemProps) {
  const { row, askedOn, path } = item;
  const { pick } = usePicker();
  const [never, setNever] = useState(false);
  const chart = row.kind === 'fact' ? row.facts.filter(isChartFact) : [];
  const [kind = ''] = row.kind === 'document' ? row.documents : [];
  const own = isNamedRow(row.id) ? { title: row.title } : {};
  return (
    <details className={classes.item} data-row={row.id}>
      <summary>
        <IconChevronRight size={15} aria-hidden />
        <span>{row.title}</span>
        {askedOn && <span className={classes.asked}>asked {shortDate(askedOn)}</span>}
      </summary>
      <div className={classes.inside}>
        <p className={classes.why}>
          {row.why} <Cite row={row} />
        </p>
        {chart.length > 0 && (
          <FieldRow min={9}>
            {chart.map((fact) => (
              <ChartField key={fact} fact={fact} />
            ))}
          </FieldRow>
        )}
        <div className={classes.tools}>
          {row.kind === 'fact' && chart.length === 0 && (
            <Button size="compact-sm" variant="default" onClick={() => showPlace(path)}>
              Go to the field
            </Button>
          )}
          {row.from === 'letter' && (
            <Button size="compact-sm" onClick={onWriteLetter}>
              Write the letter
            </Button>
          )}
          {row.kind === 'document' && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPaperclip size={14} aria-hidden />}
              onClick={() => pick({ kind, ...own })}
            >
              Attach
            </Button>
          )}
          <OtherWays item={item} kind={kind} onNever={() => setNever(true)} />
        </div>
        {never && <NeverForm row={row} onClose={() => setNever(false)} />}
      </div>
    </details>
  );
}

function Cite({ row }: { row: Missing['row'] }) {
  const read = row.source.read && `, read ${longDate(row.source.read)}`;
  return (
    <span>({row.source.grade === 'policy' ? `${row.source.words}${read}` : row.source.words})</span>
  );
}

interface OtherWaysProps {
  item: Missing;
  kind: string;
  onNever: () => void;
}

/** Not every paper passes through this case. */
function OtherWays({ item, kind, onNever }: OtherWaysProps) {
  const update = useUpdate();
  const { row } = item;
  const put = (change: Partial<Case['documents'][number]>) =>
    update((value) => {
      const found = value.documents.find(
        (each) => row.kind === 'document' && row.documents.includes(each.kind),
      );
      const document = found ?? {
        ...newDocument(newId, kind),
        title: isNamedRow(row.id) ? row.title : '',
      };
      const next = { ...document, ...change, date: localToday() };
      return {
        ...value,
        documents: found
          ? value.documents.map((each) => (each.id === found.id ? next : each))
          : [...value.documents, next],
      };
    });
  const waive = () => {
    update((value) => ({ ...value, waivers: [...value.waivers, { row: row.id, reason: '' }] }));
    showUndo(`“${row.title}” is not asked for in this case`, () =>
      update((value) => ({
        ...value,
        waivers: value.waivers.filter((each) => each.row !== row.id),
      })),
    );
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Other ways for ${row.title}`}
        >
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {row.kind === 'document' && (
          <>
            <Menu.Item onClick={() => put({ state: 'requested' })}>I asked for it</Menu.Item>
            <Menu.Item onClick={() => put({ state: 'in-hand' })}>It is here, on paper</Menu.Item>
            <Menu.Item onClick={() => put({ state: 'sent', sentBy: 'fax or mail' })}>
              The payer has it already
            </Menu.Item>
          </>
        )}
        <Menu.Item onClick={waive}>Not needed in this case</Menu.Item>
        {!row.id.startsWith('wanted.') && !row.id.startsWith('own.') && (
          <Menu.Item onClick={onNever}>Never needed at our practice…</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
