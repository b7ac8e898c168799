// Builds the packet in a worker, with progress and cancel; then it is looked at, saved or printed.
import { Alert, Button, Group, Modal, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { withEvent } from '../../lib/case/events.ts';
import { megabytes } from '../../lib/documents/file-type.ts';
import { blanksIn, letterhead, letterText } from '../../lib/documents/letter.ts';
import { coverRows, packetItems, packetName } from '../../lib/documents/packet-plan.ts';
import type { PacketFile, PacketItem } from '../../lib/pdf/jobs.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { readAttachment } from '../../lib/store/attachments.ts';
import { newId, useCase, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import classes from './documents.module.css';
import { openInTab } from './print-text.ts';

const MB = 1024 * 1024;
const LIMITS = [4, 5, 10, 20, 25, 60].map((count) => ({
  value: String(count),
  label: `${count} MB a file`,
}));

type Building =
  | { step: 'ready' }
  | { step: 'working'; share: number; words: string }
  | { step: 'done'; files: PacketFile[]; notes: string[] }
  | { step: 'trouble'; message: string };

export function PacketSheet({ onClose }: { onClose: () => void }) {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  const [limit, setLimit] = useState('10');
  const [building, setBuilding] = useState<Building>({ step: 'ready' });
  const stop = useRef<AbortController | null>(null);
  const items = packetItems(value);
  const today = localToday();
  const text = value.letter.text || letterText(value, practice, today);
  const blanks = blanksIn(text).length;

  const build = async () => {
    const { signal } = (stop.current = new AbortController());
    setBuilding({ step: 'working', share: 0, words: 'Opening the documents' });
    const opened: PacketItem[] = [];
    const lost: string[] = [];
    for (const { title, attachment } of items) {
      if (signal.aborted) return setBuilding({ step: 'ready' });
      const file = await readAttachment(attachment.id);
      if (file) opened.push({ title, file });
      else lost.push(`${title} cannot be opened any more, so it is not in the packet.`);
    }
    const packet = {
      cover: { title: 'Medical pre-authorization', rows: coverRows(value, practice, today) },
      letter: { head: letterhead(practice), text },
      items: opened,
      foot: practice.billing.name,
      largest: Number(limit) * MB,
    };
    const onProgress = (share: number, words: string) =>
      setBuilding({ step: 'working', share, words });
    const answer = await pdfJob({ job: 'packet', packet }, { onProgress, signal });
    if (answer.ok)
      return setBuilding({ step: 'done', files: answer.files, notes: [...lost, ...answer.notes] });
    if (answer.reason === 'cancelled') return setBuilding({ step: 'ready' });
    setBuilding({ step: 'trouble', message: answer.message });
  };
  const close = () => {
    stop.current?.abort();
    onClose();
  };
  const log = () => {
    const text = `Packet saved: letter and ${items.length} ${items.length === 1 ? 'document' : 'documents'}`;
    editor.update((now) =>
      withEvent(now, 'note', text, { now: new Date().toISOString(), by: practice.userName, newId }),
    );
  };

  return (
    <Modal opened onClose={close} fullScreen title="Packet for the payer">
      <Stack gap="sm">
        <section aria-label="In the packet">
          <Text size="sm">Cover sheet</Text>
          <Text size="sm">
            Letter of medical necessity
            {blanks > 0 && ` (${blanks} ${blanks === 1 ? 'blank' : 'blanks'} left)`}
          </Text>
          {items.map(({ title, attachment }) => (
            <Text key={attachment.id} size="sm">
              {title}{' '}
              <Text span size="xs" c="dimmed">
                {megabytes(attachment.size)}
              </Text>
            </Text>
          ))}
          {items.length === 0 && (
            <Text size="sm" c="dimmed">
              No file is attached yet.
            </Text>
          )}
        </section>
        {blanks > 0 && (
          <Alert color="orange">
            The letter still has marked blanks; they would be sent as they are.
          </Alert>
        )}
        <NativeSelect
          size="xs"
          label="The portal takes"
          data={LIMITS}
          value={limit}
          onChange={(event) => {
            setLimit(event.currentTarget.value);
            setBuilding({ step: 'ready' });
          }}
        />
        {building.step === 'working' ? (
          <div className={classes.line} role="status">
            <span>
              <Text size="xs" truncate>
                {building.words}
              </Text>
              <Progress value={100 * building.share} aria-label="Building the packet" size="sm" />
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => stop.current?.abort()}>
              Cancel
            </Button>
          </div>
        ) : (
          <Button
            size="sm"
            variant={building.step === 'done' ? 'default' : 'filled'}
            onClick={() => void build()}
          >
            {building.step === 'done' ? 'Build it again' : 'Build the packet'}
          </Button>
        )}
        {building.step === 'trouble' && <Alert color="red">{building.message}</Alert>}
        {building.step === 'done' && (
          <>
            {building.notes.map((note) => (
              <Alert key={note} color="orange">
                {note}
              </Alert>
            ))}
            {building.files.map(({ file, pages }, index) => {
              const name = packetName(today, index, building.files.length);
              return (
                <Group key={name} gap="xs" role="group" aria-label={name}>
                  <Text size="sm" flex={1} miw={120}>
                    {pages} pages, {megabytes(file.size)}
                  </Text>
                  <Button size="xs" variant="default" onClick={() => openInTab(file)}>
                    Open, print
                  </Button>
                  <Button size="xs" onClick={() => void saveFile(file, name).then(log)}>
                    Save
                  </Button>
                </Group>
              );
            })}
          </>
        )}
      </Stack>
    </Modal>
  );
}
