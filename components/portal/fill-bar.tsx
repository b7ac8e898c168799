import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconClipboardText, IconCopy, IconForms } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { requestAccess } from '../../lib/browser/access.ts';
import { KeptNotice } from '../intake/kept-notice.tsx';
import './portal.css';
import { usePortalTab, type PortalBeside } from './use-portal-tab.ts';

type Work = 'fill' | 'record';

function beside({ tab, allowed, known }: PortalBeside): string {
  if (!known) return ' ';
  if (!tab) return 'Open the payer’s form in this window to fill it.';
  if (!tab.host) return 'To see this page: click Bicuspid’s icon in the toolbar';
  return allowed ? tab.host : `${tab.host} · asks you once for this site`;
}

/**
 * The bar at the foot of an open case: which page is beside, the two things to do with it, and the way for forms that are no
 * page (a desktop program, a fax).
 */
export function FillBar({ caseId }: { caseId: string }) {
  const portal = usePortalTab();
  const wanted = useRef<Work | null>(null);

  const go = (screen: Work): void => {
    // Pressed before the browser has said which page is beside: what is asked of it depends on that.
    if (!portal.known) {
      wanted.current = screen;
      return;
    }
    const next = () => {
      location.hash = `#/case/${caseId}/${screen}`;
    };
    const origin = portal.tab?.origin;
    // The browser asks only while the click is being handled, so this comes before anything that waits.
    if (origin && !portal.allowed) void requestAccess(origin).then(next);
    else next();
  };
  const goOn = useEffectEvent(() => {
    const screen = wanted.current;
    wanted.current = null;
    if (screen && portal.tab) go(screen);
  });
  useEffect(() => {
    if (portal.known) goOn();
  }, [portal.known]);

  return (
    <Stack gap={6} className="fill-bar" component="section" aria-label="Page beside the panel">
      <Text size="xs" c="dimmed" truncate>
        {beside(portal)}
      </Text>
      <KeptNotice caseId={caseId} origin={portal.tab?.origin} />
      <Group gap="xs" wrap="nowrap" maw={440}>
        <Button
          flex={1}
          px="xs"
          leftSection={<IconForms size={18} />}
          disabled={portal.known && !portal.tab}
          onClick={() => go('fill')}
        >
          Fill this page
        </Button>
        <Button
          variant="default"
          px="xs"
          leftSection={<IconClipboardText size={18} />}
          disabled={portal.known && !portal.tab}
          onClick={() => go('record')}
        >
          Record number
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Copy value by value"
          title="Copy value by value, for a desktop program or a fax form"
          onClick={() => {
            location.hash = `#/case/${caseId}/copy`;
          }}
        >
          <IconCopy size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </Stack>
  );
}
