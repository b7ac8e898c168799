// Attach to the page: the gate (which page, allowed or not), then the places where it takes files.
import { Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { requestAccess } from '../../lib/browser/access.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import { profileFor } from '../../lib/form/profiles.ts';
import { patientLine } from '../portal/screen-head.tsx';
import { usePortalTab } from '../portal/use-portal-tab.ts';
import { AttachForm } from './attach-form.tsx';
import { ReadinessNote } from './readiness-note.tsx';
import { usePageUploads } from './use-page-uploads.ts';

interface AttachSheetProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
  onClose: () => void;
}

export function AttachSheet({ value, practice, update, onClose }: AttachSheetProps) {
  const { tab, allowed, known } = usePortalTab();
  const forbidden = isForbidden(practice, tab?.origin);
  const usable = tab && allowed && !forbidden ? tab : undefined;
  const { uploads, look } = usePageUploads(usable?.tabId);
  const body = () => {
    if (!known) return <Loader size="sm" />;
    if (!tab?.origin || !tab.host) {
      return (
        <Alert color="gray">
          {tab
            ? 'The browser does not show this page to Bicuspid yet. Click its icon in the toolbar once on the payer’s page, then come back here.'
            : 'Open the portal’s page with the upload field in this window.'}
        </Alert>
      );
    }
    if (forbidden) {
      return (
        <Alert color="orange" title="This payer does not allow filling">
          Its terms forbid automatic entry. Save the packet, then choose it on the page by hand.
        </Alert>
      );
    }
    if (!allowed) return <AllowSite origin={tab.origin} />;
    switch (uploads.step) {
      case 'reading':
        return (
          <Text size="sm" c="dimmed" role="status">
            Looking for upload fields…
          </Text>
        );
      case 'trouble':
        return <Nothing words={uploads.message} onLook={() => void look()} />;
      case 'read':
        return (
          <>
            {uploads.foreign.map((origin) => (
              <AllowSite key={origin} origin={origin} part onAllowed={() => void look()} />
            ))}
            {uploads.places.length === 0 ? (
              <Nothing
                words="No upload field can be seen on this page. Open the portal’s step for attachments, then look again. If its button opens a window of its own, save the packet and choose it there."
                onLook={() => void look()}
              />
            ) : (
              <>
                <ReadinessNote value={value} practice={practice} />
                <AttachForm
                  value={value}
                  practice={practice}
                  update={update}
                  tabId={tab.tabId}
                  host={tab.host}
                  places={uploads.places}
                  onLook={() => void look()}
                  onClose={onClose}
                />
              </>
            )}
          </>
        );
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={tab?.host ? `Attach to ${tab.host}` : 'Attach to the page'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {/* Whose papers they are: looked at before they stand in somebody’s record. */}
        <Text size="xs" c="dimmed" truncate>
          {patientLine(value)}
        </Text>
        {body()}
      </Stack>
    </Modal>
  );
}

function isForbidden(practice: Practice, origin = ''): boolean {
  const own = practice.payers
    .flatMap(({ portals }) => portals)
    .find((one) => one.origin === origin);
  const profile = origin ? profileFor(origin, PORTAL_PROFILES) : undefined;
  return own?.stance === 'forbidden' || profile?.stance.value === 'forbidden';
}

interface AllowSiteProps {
  origin: string;
  /** A frame of the page, not the page itself. */
  part?: boolean;
  onAllowed?: () => void;
}

function AllowSite({ origin, part = false, onAllowed }: AllowSiteProps) {
  const { host } = new URL(origin);
  return (
    <Alert color="blue" icon={<IconLock />} title={part ? `A part of this page is ${host}` : host}>
      <Text size="sm" mb="xs">
        Bicuspid puts files only on sites that you allow, one by one.
      </Text>
      <Button
        size="xs"
        onClick={() => void requestAccess(origin).then((yes) => yes && onAllowed?.())}
      >
        Allow on this site
      </Button>
    </Alert>
  );
}

function Nothing({ words, onLook }: { words: string; onLook: () => void }) {
  return (
    <>
      <Alert color="gray" role="status">
        {words}
      </Alert>
      <Group>
        <Button size="sm" variant="default" onClick={onLook}>
          Look again
        </Button>
      </Group>
    </>
  );
}
