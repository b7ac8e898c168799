// One request of the case: number, status, what can be done with it, its history and its proof.
import { ActionIcon, Badge, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Preauth } from '../../lib/case/schema.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { showDate } from '../ui/date-text.ts';
import { PreauthDenial } from './preauth-denial.tsx';
import { PreauthFields } from './preauth-fields.tsx';
import { PreauthHistory } from './preauth-history.tsx';
import { STATUS_COLOR, STATUS_WORDS } from './preauth-words.ts';
import { ProofView } from './proof-view.tsx';

interface PreauthItemProps {
  preauth: Preauth;
  index: number;
  others: readonly Preauth[];
  callPath: string;
  onRemove: () => void;
  /** null where there is nothing to renew. */
  onRenew: (() => void) | null;
}

export function PreauthItem(props: PreauthItemProps) {
  const { preauth, index, others, callPath, onRemove, onRenew } = props;
  const [open, setOpen] = useState(preauth.number === '' && preauth.referenceNumber === '');
  const number = preauth.number || preauth.referenceNumber;
  const chain = chainOf(preauth, others);
  return (
    <Stack gap="xs" className="preauth-item">
      <Group gap={4} wrap="nowrap">
        <Text component="span" className="number" truncate c={number ? undefined : 'dimmed'}>
          {number || 'No number yet'}
        </Text>
        {number && <CopyValue value={number} name={`number ${number}`} />}
        <Badge color={STATUS_COLOR[preauth.status]} ml="auto" flex="none">
          {STATUS_WORDS[preauth.status]}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed">
        {[summary(preauth), ...chain, preauth.reviewer && `reviewed by ${preauth.reviewer}`]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap={4} justify="flex-end" wrap="nowrap">
        {onRenew && (
          <Button size="compact-xs" variant="subtle" onClick={onRenew}>
            Renew
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" component="a" href={callPath}>
          Call or answer
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'Details'}
        </Button>
        <Tooltip label="Remove this pre-auth">
          <ActionIcon size="sm" onClick={onRemove} aria-label={`Remove pre-auth ${number}`}>
            <IconTrash size={15} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {open && <PreauthFields index={index} others={others} />}
      {(preauth.status === 'denied' || preauth.appeals.length > 0) && (
        <PreauthDenial preauth={preauth} index={index} />
      )}
      <PreauthHistory preauth={preauth} />
      {preauth.proofs.map((proof) => (
        <ProofView key={proof.at} proof={proof} />
      ))}
    </Stack>
  );
}

function summary({ validFrom, validTo, submittedOn, status }: Preauth): string {
  if (validTo) return `${showDate(validFrom)} to ${showDate(validTo)}`;
  if (status === 'not-needed') return '';
  return submittedOn ? `sent ${showDate(submittedOn)}` : 'not sent yet';
}

/** What it renews, and what renews it. */
function chainOf({ id, renewsId }: Preauth, others: readonly Preauth[]): string[] {
  const name = (one: Preauth) => one.number || one.referenceNumber || 'the one without a number';
  const old = others.find((one) => one.id === renewsId);
  const next = others.find((one) => one.renewsId === id);
  return [old ? `renews ${name(old)}` : '', next ? `renewed by ${name(next)}` : ''];
}
