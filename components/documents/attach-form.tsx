// Which upload field, and what goes in: the packet as one PDF, or single documents; each with how it fits.
import {
  Alert,
  Button,
  Checkbox,
  Group,
  Radio,
  SegmentedControl,
  Stack,
  Text,
} from '@mantine/core';
import { useState } from 'react';
import type { PlaceOnPage } from '../../lib/browser/attach.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { megabytes } from '../../lib/documents/file-type.ts';
import { limitsInWords, overLimits } from '../../lib/documents/fit-files.ts';
import { blanksIn } from '../../lib/documents/letter.ts';
import { lettersOf } from '../../lib/documents/letters.ts';
import { mergedLimits } from '../../lib/documents/portal-limits.ts';
import { limitsOf } from '../../lib/documents/upload-limits.ts';
import { localToday } from '../ui/date-text.ts';
import { AttachResults } from './attach-results.tsx';
import { buildPacketFiles } from './build-packet.ts';
import { fileLimits } from './file-limits.ts';
import { limitsForHost } from './portals-of.ts';
import { makeFiles, singleFiles } from './single-files.ts';
import { useAttachToPage } from './use-attach-to-page.ts';
import { WorkLine } from './work-line.tsx';

interface AttachFormProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
  tabId: number;
  host: string;
  places: readonly PlaceOnPage[];
  onLook: () => void;
  onClose: () => void;
}

type What = 'packet' | 'single';

export function AttachForm(props: AttachFormProps) {
  const { value, practice, update, tabId, host, places, onLook, onClose } = props;
  const [chosenPlace, setChosenPlace] = useState(0);
  const [what, setWhat] = useState<What>('packet');
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const { handing, start, handOver, cancel, again } = useAttachToPage(value, practice, update);
  const place = places[chosenPlace] ?? places[0];
  if (!place) return null;
  const limits = mergedLimits([limitsOf(place), ...limitsForHost(practice, host)]);
  const said = limitsInWords(limits);
  const letters = lettersOf(value, practice, localToday());
  const [letter = null] = letters;
  const files = singleFiles(value, letters, limits);
  const chosen = files.filter(({ id, fit }) => fit.way !== 'no' && !off.has(id));
  const over = overLimits(
    chosen.map(({ size, fit }) => (fit.way === 'as-is' ? size : 0)),
    limits,
  );
  const noPdf = limits.types !== null && !limits.types.includes('pdf');
  const sends: What = noPdf ? 'single' : what;
  const target = { tabId, host, place };
  const attach = () =>
    start(target, (onProgress, signal) =>
      sends === 'packet'
        ? buildPacketFiles(value, practice, letter, fileLimits(limits), { onProgress, signal })
        : makeFiles(value, chosen, { practice, letters, limits, onProgress, signal }),
    );

  if (handing.step === 'done') {
    const more = () => {
      again();
      onLook();
    };
    return <AttachResults answer={handing.answer} onMore={more} onClose={onClose} />;
  }
  if (handing.step === 'working') {
    return (
      <WorkLine
        label="Attaching to the page"
        words={handing.words}
        share={handing.share}
        onCancel={cancel}
      />
    );
  }
  if (handing.step === 'look') {
    const { notes, files: made } = handing.made;
    return (
      <Stack gap="sm">
        {notes.map((note) => (
          <Alert key={note} color="orange" p="xs">
            {note}
          </Alert>
        ))}
        {made.map(({ name, size }) => (
          <Text key={name} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {name}{' '}
            <Text span size="xs" c="dimmed">
              {megabytes(size)}
            </Text>
          </Text>
        ))}
        <Group gap="xs">
          <Button
            size="sm"
            disabled={made.length === 0}
            onClick={() => void handOver(target, handing.made)}
          >
            {made.length === 1 ? 'Attach this file' : `Attach these ${made.length} files`}
          </Button>
          <Button size="sm" variant="default" onClick={again}>
            Back
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      {handing.step === 'trouble' && (
        <Alert color="red" role="alert">
          {handing.message}
        </Alert>
      )}
      <PlaceChoice places={places} chosen={chosenPlace} onChoose={setChosenPlace} />
      <Text size="xs" c="dimmed">
        {said ? `It takes: ${said}` : 'The page does not say what it takes.'}
        {place.holds > 0 && ` It holds ${place.holds} already.`}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="What to attach"
        value={sends}
        disabled={noPdf}
        onChange={(next) => setWhat(next === 'single' ? 'single' : 'packet')}
        data={[
          { value: 'packet', label: 'One packet' },
          { value: 'single', label: 'Single files' },
        ]}
      />
      {sends === 'packet' ? (
        <PacketWords count={files.length} blanks={letter ? blanksIn(letter.text).length : 0} />
      ) : (
        files.map(({ id, title, size, fit }) => (
          <Checkbox
            key={id}
            size="xs"
            disabled={fit.way === 'no'}
            checked={fit.way !== 'no' && !off.has(id)}
            onChange={({ currentTarget: { checked } }) => {
              const next = new Set(off);
              if (checked) next.delete(id);
              else next.add(id);
              setOff(next);
            }}
            label={size > 0 ? `${title} · ${megabytes(size)}` : title}
            {...('words' in fit && { description: fit.words })}
          />
        ))
      )}
      {sends === 'single' && files.length === 0 && (
        <Text size="sm">No file is attached to this case yet.</Text>
      )}
      {sends === 'single' && over && <Alert color="orange">{over}</Alert>}
      <Button
        size="sm"
        disabled={sends === 'single' && chosen.length === 0}
        onClick={() => void attach()}
      >
        {sends === 'packet'
          ? 'Attach the packet'
          : `Attach ${chosen.length} ${chosen.length === 1 ? 'file' : 'files'}`}
      </Button>
      <Text size="xs" c="dimmed">
        Some portals send a file as soon as it is chosen. The request itself is sent by you.
      </Text>
    </Stack>
  );
}

function PacketWords({ count, blanks }: { count: number; blanks: number }) {
  return (
    <>
      <Text size="sm">
        Cover sheet, letter and {count === 1 ? '1 document' : `${count} documents`} in one PDF, cut
        where the field takes less.
      </Text>
      {blanks > 0 && (
        <Alert color="orange" p="xs">
          {blanks === 1
            ? 'The letter has a marked blank; it would be sent as it is.'
            : `The letter has ${blanks} marked blanks; they would be sent as they are.`}
        </Alert>
      )}
    </>
  );
}

interface PlaceChoiceProps {
  places: readonly PlaceOnPage[];
  chosen: number;
  onChoose: (at: number) => void;
}

function PlaceChoice({ places, chosen, onChoose }: PlaceChoiceProps) {
  const nameOf = ({ name }: PlaceOnPage, at: number) =>
    name || (places.length > 1 ? `Upload field ${at + 1}` : 'The upload field');
  const [only] = places;
  if (places.length === 1 && only) {
    return (
      <Text size="sm" fw={600}>
        {nameOf(only, 0)}
      </Text>
    );
  }
  return (
    <Radio.Group
      label="Which field"
      size="xs"
      value={String(chosen)}
      onChange={(next) => onChoose(Number(next))}
    >
      <Stack gap={4} mt={4}>
        {places.map((place, at) => (
          <Radio key={place.ref} size="xs" value={String(at)} label={nameOf(place, at)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
