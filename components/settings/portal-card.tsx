// One portal of a payer: its address, what its terms say about automatic entry, and whether Bicuspid may use it.
import { ActionIcon, Alert, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconTrash } from '@tabler/icons-react';
import { originOf, mayBeFilled } from '../../lib/browser/origins.ts';
import { removeAccess, requestAccess } from '../../lib/browser/access.ts';
import type { Portal } from '../../lib/case/practice.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { TextField } from '../ui/text-field.tsx';
import classes from './settings.module.css';
import { STANCES } from './stance-words.ts';
import { useAllowed } from './use-allowed.ts';

/** Whatever part of the portal's address was pasted, the site is what counts. */
export function readOrigin(typed: string): string {
  const text = typed.trim();
  return (
    originOf(text) ??
    (/^[\w-]+(\.[\w-]+)+/.test(text) ? (originOf(`https://${text}`) ?? text) : text)
  );
}

interface PortalCardProps {
  portal: Portal;
  at: string;
  onRemove: () => void;
}

export function PortalCard({ portal, at, onRemove }: PortalCardProps) {
  return (
    <div className={classes.portal}>
      <FieldStack>
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600} size="sm">
            {portal.name || 'Portal'}
          </Text>
          <ActionIcon size={24} aria-label="Remove this portal" title="Remove" onClick={onRemove}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </Group>
        <FieldRow min={13}>
          <TextField path={`${at}.name`} label="Name" />
          <TextField
            path={`${at}.origin`}
            label="Address"
            placeholder="https://provider.example.com"
            read={(typed) => typed.trim()}
            settle={readOrigin}
          />
        </FieldRow>
        <FieldRow min={13}>
          <ChoiceField
            path={`${at}.stance`}
            label="Its terms on automatic entry"
            choices={STANCES}
            blank={false}
          />
          <TextField
            path={`${at}.stanceSource`}
            label="Where that was read, and when"
            placeholder="Provider terms, Nov 2026"
          />
        </FieldRow>
        <FieldRow min={6}>
          <TextField path={`${at}.uploadTypes`} label="Upload takes" placeholder="PDF, JPG" />
          <TextField path={`${at}.uploadMb`} label="MB a file" inputMode="decimal" />
          <TextField path={`${at}.uploadTotalMb`} label="MB in all" inputMode="decimal" />
          <TextField path={`${at}.uploadMost`} label="Files" inputMode="numeric" />
          <TextField path={`${at}.uploadPages`} label="Pages a file" inputMode="numeric" />
        </FieldRow>
        {portal.stance === 'forbidden' && (
          <Alert color="orange" p="xs">
            Bicuspid will not fill forms here. It shows each value to copy instead.
          </Alert>
        )}
        {mayBeFilled(portal.origin) && portal.stance !== 'forbidden' && (
          <Access origin={portal.origin} />
        )}
      </FieldStack>
    </div>
  );
}

/** Whether Bicuspid may read and fill this site, with the way to change it. */
export function Access({ origin }: { origin: string }) {
  const allowed = useAllowed(origin);
  if (allowed === null) return null;
  return (
    <Group gap="sm">
      {allowed ? (
        <>
          <Text size="sm" c="var(--app-ok)">
            <IconCheck size={15} aria-hidden style={{ verticalAlign: '-3px' }} /> Allowed: reads and
            fills when you ask
          </Text>
          <Button size="xs" variant="default" onClick={() => void removeAccess(origin)}>
            Take it back
          </Button>
        </>
      ) : (
        // The browser asks only while the click lasts, so nothing may come before this call.
        <Button size="xs" variant="light" onClick={() => void requestAccess(origin)}>
          Allow Bicuspid on this site
        </Button>
      )}
    </Group>
  );
}
