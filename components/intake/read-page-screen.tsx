// Read this page into a case: what was found, ticked where it is certain, becomes a new case or goes into the open one.
import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { requestAccess } from '../../lib/browser/access.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { takenFacts } from '../../lib/intake/offers.ts';
import { usePortalTab } from '../portal/use-portal-tab.ts';
import classes from './intake.module.css';
import { OfferList } from './offer-list.tsx';
import { SameAsHere } from './same-as-here.tsx';
import { forbidsReading } from './forbids-reading.ts';
import { useReadPage } from './use-read-page.ts';
import type { Practice } from '../../lib/case/practice.ts';

interface ReadPageProps {
  known: Facts;
  practice: Practice;
  /** `new`: a case is made of it; `open`: it goes into the open case. */
  into: 'new' | 'open';
  onTake: (facts: Facts, host: string) => void;
  onDone: () => void;
}

const fields = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

function Note({ children, onRetry }: { children: React.ReactNode; onRetry?: () => void }) {
  return (
    <Stack gap="sm">
      <Alert role="status" color="gray" icon={<IconInfoCircle />}>
        {children}
      </Alert>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Read the page again
        </Button>
      )}
    </Stack>
  );
}

function Allow({ origin, onAllowed }: { origin: string; onAllowed: () => void }) {
  return (
    <Stack gap="sm">
      <Alert color="blue" icon={<IconInfoCircle />} title="This site has not been allowed yet">
        Bicuspid reads pages only on sites that you allow, one by one: <b>{new URL(origin).host}</b>
        . You can take it back in the settings.
      </Alert>
      <Button
        data-autofocus
        onClick={() => void requestAccess(origin).then((allowed) => allowed && onAllowed())}
      >
        Allow and read this page
      </Button>
    </Stack>
  );
}

export function ReadPage({ known, practice, into, onTake, onDone }: ReadPageProps) {
  const { tab, allowed, known: tabKnown } = usePortalTab();
  const { state, decisions, decide, read } = useReadPage(tab, known);
  const started = useRef('');
  const forbidden = tab?.origin ? forbidsReading(tab.origin, practice) : false;

  // Once for the page that the person pressed the button for; another page is read when they press again.
  const page = tab && allowed && !forbidden ? `${tab.tabId} ${tab.origin}` : '';
  useEffect(() => {
    if (!page || started.current !== '') return;
    started.current = page;
    void read();
  }, [page, read]);

  if (!tabKnown) return <Loader size="sm" />;
  if (!tab)
    return <Note>Open the patient, or the payer’s eligibility answer, in this window first.</Note>;
  if (!tab.origin)
    return (
      <Note>
        The browser does not show this page to Bicuspid yet. Click the Bicuspid icon in the toolbar
        once while you are on the page, then come back here.
      </Note>
    );
  if (forbidden)
    return (
      <Note>
        This site’s terms do not allow programs to work on it. Copy the patient’s data by hand and
        paste them into a new case.
      </Note>
    );
  if (!allowed) return <Allow origin={tab.origin} onAllowed={() => void read()} />;
  if (state.step === 'reading')
    return (
      <Text size="sm" c="dimmed" role="status">
        Reading the page…
      </Text>
    );
  if (state.step === 'problem') return <Note onRetry={() => void read()}>{state.message}</Note>;

  const facts = takenFacts(state.offers, decisions);
  const count = Object.keys(facts).length;
  const nothing =
    state.same > 0
      ? `Everything on this page that a case can hold is in the case already (${fields(state.same)}).`
      : 'Nothing on this page could be read for certain. Open the patient’s details, wait until they show, and read again; or copy them and paste them into a new case.';
  return (
    <Stack gap="sm">
      {state.foreignFrames.map((origin) => (
        <Allow key={origin} origin={origin} onAllowed={() => void read()} />
      ))}
      {state.offers.length === 0 ? (
        <Note onRetry={() => void read()}>{nothing}</Note>
      ) : (
        <>
          {state.same > 0 && (
            <Text size="xs" c="dimmed">
              {fields(state.same)} on the page {state.same === 1 ? 'is' : 'are'} in the case
              already.
            </Text>
          )}
          <Text size="xs" c="dimmed">
            Found on {tab.host}. Only what is ticked is kept.
          </Text>
          {into === 'new' && <SameAsHere facts={facts} />}
          <OfferList offers={state.offers} decisions={decisions} onDecide={decide} />
          <Group gap="xs" wrap="nowrap" className={classes.foot}>
            <Button flex={1} disabled={count === 0} onClick={() => onTake(facts, tab.host ?? '')}>
              {into === 'new'
                ? `Start the case with ${fields(count)}`
                : `Put ${fields(count)} into the case`}
            </Button>
            <Button variant="default" onClick={onDone}>
              Cancel
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
