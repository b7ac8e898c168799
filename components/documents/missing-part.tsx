// What is missing, by who has it, the fastest first; each source with a message that is ready to go.
import { Button, Menu } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { Source } from '../../lib/documents/checklist-row.ts';
import type { Missing } from '../../lib/documents/completeness.ts';
import { ASKED, messageFor } from '../../lib/documents/messages.ts';
import { useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import classes from './documents.module.css';
import { asAsked } from './mark-asked.ts';
import { MissingItem } from './missing-item.tsx';
import { printText } from './print-text.ts';

const HEADS: Readonly<Record<Source, string>> = {
  chart: 'Type from the chart',
  letter: 'Write here',
  office: 'In your office',
  surgeon: 'From the surgeon',
  patient: 'From the patient',
  referring: 'From the referring office',
  imaging: 'From the imaging center',
  outside: 'From laboratory, center or plan',
};
/** Nobody writes a message to their own chart. */
const OWN: ReadonlySet<Source> = new Set(['chart', 'letter', 'office']);

interface MissingPartProps {
  missing: readonly Missing[];
  onWriteLetter: () => void;
}

export function MissingPart({ missing, onWriteLetter }: MissingPartProps) {
  const sources = [...new Set(missing.map(({ row }) => row.from))];
  return sources.map((source) => {
    const items = missing.filter(({ row }) => row.from === source);
    return (
      <section key={source} aria-label={HEADS[source]}>
        <div className={classes.source}>
          {HEADS[source]}
          {!OWN.has(source) && <AskMenu source={source} items={items} />}
        </div>
        {items.map((item) => (
          <MissingItem key={item.row.id} item={item} onWriteLetter={onWriteLetter} />
        ))}
      </section>
    );
  });
}

function AskMenu({ source, items }: { source: Source; items: readonly Missing[] }) {
  const { editor, practice } = useCaseSource();
  const message = (named: boolean) => messageFor(items, editor.get(), practice, { named });
  const asked = () =>
    editor.update((value) => asAsked(value, items, ASKED[source], practice.userName, localToday()));
  const copy = () =>
    navigator.clipboard
      .writeText(message(true).text)
      .then(asked, () =>
        showTrouble('The browser did not let the message be copied. Print it instead.'),
      );
  const mail = () => {
    const { subject, text } = message(false);
    const link = document.createElement('a');
    link.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
    link.click();
    asked();
  };
  const print = () => {
    const { subject, text } = message(true);
    printText(subject, text);
    asked();
  };
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="light"
          style={{ flex: 'none' }}
          aria-label={`Ask ${ASKED[source]}`}
          leftSection={<IconMail size={13} aria-hidden />}
        >
          Ask
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copy()}>Copy the message</Menu.Item>
        <Menu.Item onClick={print}>Print it, for fax</Menu.Item>
        <Menu.Item onClick={mail}>E-mail, with initials only</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
