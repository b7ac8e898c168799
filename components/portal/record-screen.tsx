import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { requestAccess } from '../../lib/browser/access.ts';
import { readPageText } from '../../lib/browser/page-bridge.ts';
import { visiblePicture } from '../../lib/browser/picture.ts';
import { withEvent } from '../../lib/case/events.ts';
import { facts as factsOf } from '../../lib/case/facts.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { authorizedNow } from '../../lib/preauth/authorized-now.ts';
import { findNumbers, type NumberCandidate } from '../../lib/preauth/find-numbers.ts';
import { savePicture } from '../../lib/store/pictures.ts';
import { gapsForLog, ReadinessNote } from '../documents/readiness-note.tsx';
import { localToday } from '../ui/date-text.ts';
import { NumberCandidates } from './number-candidates.tsx';
import { NumberForm } from './number-form.tsx';
import './portal.css';
import { withRecordedNumber, type ConfirmedNumber } from './record-number.ts';
import { firstGuess, statusMeant } from './record-guess.ts';
import { ScreenHead } from './screen-head.tsx';
import { usePortalTab } from './use-portal-tab.ts';

export interface RecordScreenProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
  onDone: () => void;
}

type Reading =
  | { step: 'waiting' }
  | { step: 'read'; candidates: NumberCandidate[] }
  | { step: 'problem'; message: string };

const BLANK: ConfirmedNumber = {
  number: '',
  referenceNumber: '',
  status: 'sent',
  validFrom: '',
  validTo: '',
  unitsAllowed: '',
};

/** What a page shows that cannot be a number the payer gave: everything that is already in the case. */
const OURS = /\.(memberId|npi|taxId|phone|fax|zip|groupNumber|patientAccountNumber|code)$/;

/** Record number: what the confirmation page says is offered with its words; nothing is kept before the click. */
export function RecordScreen({ value, update, practice, onDone }: RecordScreenProps) {
  const { tab, allowed, known } = usePortalTab();
  const [reading, setReading] = useState<Reading>({ step: 'waiting' });
  const [form, setForm] = useState<ConfirmedNumber>(BLANK);
  const [excerpt, setExcerpt] = useState('');
  const [picture, setPicture] = useState(false);
  const [notice, setNotice] = useState('');
  const started = useRef('');

  const read = async (tabId: number): Promise<void> => {
    setReading({ step: 'waiting' });
    const answer = await readPageText(tabId);
    if (!answer.ok) {
      setReading({ step: 'problem', message: answer.message });
      return;
    }
    const facts = factsOf(value, practice);
    const exclude = Object.keys(facts)
      .filter((key) => OURS.test(key))
      .map((key) => facts[key] ?? '');
    const candidates = findNumbers(answer.pages, { exclude });
    setReading({ step: 'read', candidates });
    setForm({ ...BLANK, ...firstGuess(candidates) });
    const guess = firstGuess(candidates);
    setExcerpt(candidates.find((one) => one.value === guess.number)?.words ?? '');
  };

  const page = tab && allowed ? `${tab.tabId} ${tab.origin}` : '';
  useEffect(() => {
    if (!page || !tab || started.current === page) return;
    started.current = page;
    void read(tab.tabId);
  });

  const set = (part: Partial<ConfirmedNumber>): void => setForm((old) => ({ ...old, ...part }));
  const of = (kind: NumberCandidate['kind']): NumberCandidate[] =>
    reading.step === 'read' ? reading.candidates.filter((one) => one.kind === kind) : [];

  const save = async (): Promise<void> => {
    let pictureId: string | null = null;
    if (picture && tab) {
      const shot = await visiblePicture(tab.windowId);
      const kept = shot.ok ? await savePicture(shot.bytes, shot.type) : shot;
      if (!kept.ok) {
        setPicture(false);
        setNotice(
          `${kept.message} The number is not recorded yet: press Record again to keep it without a picture.`,
        );
        return;
      }
      pictureId = kept.id;
    }
    const now = new Date();
    const plan = value.plans.find(({ kind }) => kind === 'medical');
    const payer = practice.payers.find(({ id }) => id === plan?.payerProfileId);
    update((current) =>
      withRecordedNumber(current, form, {
        now: now.toISOString(),
        today: localToday(now),
        by: practice.userName,
        newId: () => crypto.randomUUID(),
        followUpDays: payer?.followUpDays ?? 12,
        authorized: authorizedNow(current, practice),
        host: tab?.host ?? '',
        excerpt,
        pictureId,
      }),
    );
    const gaps = gapsForLog(value, practice);
    if (gaps)
      update((current) =>
        withEvent(current, 'note', gaps, {
          now: now.toISOString(),
          by: practice.userName,
          newId: () => crypto.randomUUID(),
        }),
      );
    onDone();
  };

  const numbers = of('authorization');
  const references = of('reference');
  const canSave = form.number.trim() !== '' || form.referenceNumber.trim() !== '';
  const found = numbers.length + references.length;

  return (
    <Stack gap="sm" className="work">
      <ScreenHead title="Record number" value={value} onBack={onDone} />
      {known && tab?.origin && !allowed && (
        <Stack gap="xs">
          <Alert color="gray" icon={<IconInfoCircle />}>
            Allow {tab.host} to look for the number on the page, or type it below.
          </Alert>
          <Button
            variant="default"
            onClick={() => {
              if (tab.origin) void requestAccess(tab.origin);
            }}
          >
            Allow on this site
          </Button>
        </Stack>
      )}
      {known && !tab?.origin && (
        <Alert color="gray" icon={<IconInfoCircle />}>
          {tab
            ? 'The browser does not show this page to Bicuspid yet: click its icon in the toolbar once on that page, or type the number below.'
            : 'There is no page beside the panel. Type the number below, for instance from a letter or a call.'}
        </Alert>
      )}
      {reading.step === 'problem' && (
        <Alert color="gray" icon={<IconInfoCircle />}>
          {reading.message} You can type the number below.
        </Alert>
      )}
      {reading.step === 'read' && found === 0 && (
        <Alert role="status" color="gray" icon={<IconInfoCircle />}>
          No authorization number was found on this page. Open the payer’s confirmation and press
          “Look again”, or type the number below.
        </Alert>
      )}
      <ReadinessNote value={value} practice={practice} />
      {notice && <Alert color="orange">{notice}</Alert>}
      <NumberCandidates
        title="Authorization numbers on this page"
        candidates={numbers}
        chosen={form.number}
        onChoose={(candidate) => {
          set({ number: candidate.value });
          setExcerpt(candidate.words);
        }}
      />
      <NumberCandidates
        title="Reference numbers on this page"
        candidates={references}
        chosen={form.referenceNumber}
        onChoose={(candidate) => {
          set({ referenceNumber: candidate.value });
          if (!excerpt) setExcerpt(candidate.words);
        }}
      />
      <NumberForm
        value={form}
        onChange={set}
        unclear={numbers.length > 1 && !form.number}
        statusWords={statusMeant(of('status')) ? of('status')[0]?.words : undefined}
      />
      <Checkbox
        label="Keep a picture of the visible page, encrypted with the case"
        checked={picture}
        onChange={(event) => setPicture(event.currentTarget.checked)}
        disabled={!tab}
      />
      <Group gap="xs" wrap="nowrap" className="foot">
        <Button flex={1} disabled={!canSave} onClick={() => void save()}>
          Record
        </Button>
        <Button
          variant="default"
          disabled={!tab || !allowed}
          onClick={() => tab && void read(tab.tabId)}
        >
          Look again
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
