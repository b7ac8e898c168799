// The packet: what is in it, built to the limits of a portal; then it is looked at, saved or printed.
import { Alert, Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { withEvent } from '../../lib/case/events.ts';
import { megabytes } from '../../lib/documents/file-type.ts';
import { limitsInWords } from '../../lib/documents/fit-files.ts';
import { blanksIn } from '../../lib/documents/letter.ts';
import { lettersOf } from '../../lib/documents/letters.ts';
import { packetItems } from '../../lib/documents/packet-plan.ts';
import { NO_LIMITS, type UploadLimits } from '../../lib/documents/upload-limits.ts';
import { newId, useCase, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { fileLimits } from './file-limits.ts';
import { portalsOf } from './portals-of.ts';
import { openInTab } from './print-text.ts';
import { usePacket } from './use-packet.ts';
import { WorkLine } from './work-line.tsx';

const MB = 1024 * 1024;
const SIZES = [4, 5, 10, 20, 25, 60];

export function PacketSheet({ onClose, letterId }: { onClose: () => void; letterId?: string }) {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  const today = localToday();
  const { building, build, cancel, reset } = usePacket();
  const portals = portalsOf(value, practice);
  const [portal, setPortal] = useState(portals[0] ? 'portal 0' : '10');
  const letters = lettersOf(value, practice, today);
  const [chosen, setChosen] = useState(letterId ?? 'necessity');
  const letter = letters.find(({ id }) => id === chosen) ?? null;
  const items = packetItems(value);
  const blanks = letter ? blanksIn(letter.text).length : 0;
  const known = portals.find((_, at) => portal === `portal ${at}`);
  const limits: UploadLimits = known?.limits ?? { ...NO_LIMITS, each: Number(portal) * MB };
  const choose = (change: () => void) => {
    change();
    reset();
  };
  const close = () => {
    cancel();
    onClose();
  };
  const save = async (file: File) => {
    const trouble = await saveFile(file, file.name);
    if (trouble) return showTrouble(trouble);
    const enclosed = `${items.length} ${items.length === 1 ? 'document' : 'documents'}`;
    const text = `Packet saved: ${letter ? 'letter and ' : ''}${enclosed}`;
    editor.update((now) =>
      withEvent(now, 'note', text, { now: new Date().toISOString(), by: practice.userName, newId }),
    );
  };

  return (
    <Modal
      opened
      onClose={close}
      fullScreen
      title="Packet for the payer"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {letters.length > 1 && (
          <NativeSelect
            size="xs"
            label="Letter"
            data={[
              ...letters.map(({ id, title }) => ({ value: id, label: title })),
              { value: '', label: 'No letter' },
            ]}
            value={letter?.id ?? ''}
            onChange={({ currentTarget: { value: id } }) => choose(() => setChosen(id))}
          />
        )}
        <section aria-label="In the packet">
          <Text size="sm">Cover sheet</Text>
          {letter && (
            <Text size="sm">
              {letter.title}
              {blanks > 0 && ` (${blanks} ${blanks === 1 ? 'blank' : 'blanks'} left)`}
            </Text>
          )}
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
          data={[
            ...portals.map(({ name, limits: said }, at) => ({
              value: `portal ${at}`,
              label: `${name}: ${limitsInWords(said)}`,
            })),
            ...SIZES.map((count) => ({ value: String(count), label: `${count} MB a file` })),
          ]}
          value={portal}
          onChange={({ currentTarget: { value: next } }) => choose(() => setPortal(next))}
        />
        {building.step === 'working' ? (
          <WorkLine
            label="Building the packet"
            words={building.words}
            share={building.share}
            onCancel={cancel}
          />
        ) : (
          <Button
            size="sm"
            variant={building.step === 'done' ? 'default' : 'filled'}
            onClick={() => void build(value, practice, letter, fileLimits(limits))}
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
            {building.files.map((file, at) => (
              <Group key={file.name} gap="xs" role="group" aria-label={file.name}>
                <Text size="sm" flex={1} miw={120}>
                  {building.pages[at]} pages, {megabytes(file.size)}
                </Text>
                <Button size="xs" variant="default" onClick={() => openInTab(file)}>
                  Open, print
                </Button>
                <Button size="xs" onClick={() => void save(file)}>
                  Save
                </Button>
              </Group>
            ))}
          </>
        )}
      </Stack>
    </Modal>
  );
}
