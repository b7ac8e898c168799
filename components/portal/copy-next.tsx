// One key, the next value: for portals that forbid automatic entry, desktop programs and fax forms.
import { ActionIcon, Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconClipboardCopy, IconPlayerSkipForward } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { requestAccess } from '../../lib/browser/access.ts';
import type { PortalTab } from '../../lib/browser/portal-tab.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { PortalProfile } from '../../lib/form/profiles.ts';
import { copyForAMinute } from './clipboard-minute.ts';
import { CribSheet } from './crib-sheet.tsx';
import { Fold } from './left-list.tsx';
import { ORDER_WORDS, useCopyOrder } from './use-copy-order.ts';

export interface CopyNextProps {
  facts: Facts;
  /** The page beside, when there is one. */
  tab: PortalTab | null;
  /** Whether its labels may be read. */
  allowed: boolean;
  profile?: PortalProfile | undefined;
  /** Why this is done by hand; absent where the person chose it. */
  why?: string | undefined;
}

export function CopyNext({ facts, tab, allowed, profile, why }: CopyNextProps) {
  const { items, by, onPage } = useCopyOrder(facts, tab, allowed, profile);
  // What stands large is what is on the clipboard; -1 before the first press, and when another order has come.
  const [place, setPlace] = useState({ by, at: -1 });
  const at = place.by === by ? place.at : -1;
  const [refused, setRefused] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const now = items[at];
  const next = items[at + 1];
  // What the page does not ask for is counted apart: its end is the end of the form.
  const isRest = onPage > 0 && at >= onPage;
  const first = isRest ? onPage : 0;
  const count = isRest ? items.length - onPage : onPage || items.length;

  const go = (to: number): void => {
    const item = items[to];
    if (!item) return;
    void copyForAMinute(item.value).then((ok) => {
      setRefused(!ok);
      if (ok) setPlace({ by, at: to });
    });
    main.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, s: 2 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(at + step);
  };

  return (
    <Stack gap="sm" onKeyDown={keys}>
      {why && (
        <Alert color="orange" p="xs">
          {why}
        </Alert>
      )}
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          The case holds nothing to copy yet.
        </Text>
      ) : (
        <section className="copy-card" aria-label="Copy next">
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Text size="xs" c="dimmed" truncate>
              {isRest ? 'Not on this page' : ORDER_WORDS[by]}
            </Text>
            <Text size="xs" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {at + 1 - first} of {count}
            </Text>
          </Group>
          <Progress size={3} value={(100 * (at + 1 - first)) / count} aria-hidden />
          <div role="status" className="copy-now">
            <Text size="sm" c="dimmed" lineClamp={2}>
              {now ? (now.label ?? now.name) : 'Nothing is copied yet'}
            </Text>
            {now?.label && now.label !== now.name && (
              <Text size="xs" c="dimmed" truncate>
                {now.name}
              </Text>
            )}
            <div className="copy-value" data-long={(now?.value.length ?? 0) > 60 || undefined}>
              {now?.value ?? '–'}
            </div>
          </div>
          <Group gap="xs" wrap="nowrap">
            <ActionIcon
              variant="default"
              size={42}
              aria-label="Previous value"
              title="Previous (←)"
              disabled={at <= 0}
              onClick={() => go(at - 1)}
            >
              <IconArrowLeft size={18} aria-hidden />
            </ActionIcon>
            <Button
              ref={main}
              flex={1}
              h={42}
              px="xs"
              leftSection={<IconClipboardCopy size={18} aria-hidden />}
              // Not `disabled`: it would lose the focus, and with it the key back.
              data-disabled={!next || undefined}
              aria-disabled={!next}
              onClick={() => go(at + 1)}
              data-autofocus
              autoFocus
            >
              {!next
                ? 'All copied'
                : at < 0
                  ? 'Copy the first'
                  : at + 1 === onPage
                    ? 'Copy the rest'
                    : 'Copy next'}
            </Button>
            <ActionIcon
              variant="default"
              size={42}
              aria-label={next ? `Skip ${next.name}` : 'Skip'}
              title="Skip the next one (S)"
              disabled={!items[at + 2]}
              onClick={() => go(at + 2)}
            >
              <IconPlayerSkipForward size={18} aria-hidden />
            </ActionIcon>
          </Group>
          <Text size="xs" c="dimmed" truncate>
            {next ? `Then: ${next.label ?? next.name}` : 'That was the last value.'}
          </Text>
        </section>
      )}
      {refused && (
        <Alert role="status" color="orange" p="xs">
          The browser did not take the value. Click into this panel once and press again.
        </Alert>
      )}
      <Text size="xs" c="dimmed">
        Press Space or → here, paste there. The clipboard is cleared after a minute, or when you
        come back to this panel after that.
      </Text>
      {tab?.origin && !allowed && (
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => tab.origin && void requestAccess(tab.origin)}
        >
          Follow the order of this page
        </Button>
      )}
      <Fold title="All values">
        <CribSheet facts={facts} />
      </Fold>
    </Stack>
  );
}
