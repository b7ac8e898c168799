// Payers of the practice and the portals in which they are asked.
import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { payerSchema, portalSchema, type Payer } from '../../lib/case/practice.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { PhoneField } from '../fields/value-fields.tsx';
import { DaysField } from './days-field.tsx';
import { ListCard } from './list-card.tsx';
import { PortalCard } from './portal-card.tsx';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';
import { SettingsSection } from './settings-section.tsx';

function summaryOf({ payerId, portals }: Payer): string {
  const count = portals.length;
  return [payerId, count > 0 && `${count} ${count === 1 ? 'portal' : 'portals'}`]
    .filter(Boolean)
    .join(' · ');
}

export function PayersSection() {
  const payers = usePracticeSlice((practice) => practice.payers);
  const update = usePracticeUpdate();
  const [added, setAdded] = useState('');
  const put = (next: (now: Payer[]) => Payer[]) =>
    update((practice) => ({ ...practice, payers: next(practice.payers) }));
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    put((now) => [...now, payerSchema.parse({ id })]);
  };
  const remove = (gone: Payer, index: number) => {
    put((now) => now.filter(({ id }) => id !== gone.id));
    showUndo(`${gone.name || 'The payer'} was removed`, () =>
      put((now) => now.toSpliced(index, 0, gone)),
    );
  };
  return (
    <SettingsSection
      id="payers"
      title="Payers and portals"
      lead="Cases offer these payers as you type. Portals are the sites in which you ask for pre-auths; Bicuspid reads and fills only those that you allow."
    >
      {payers.map((payer, index) => (
        <ListCard
          key={payer.id}
          title={payer.name || 'New payer'}
          summary={summaryOf(payer)}
          open={payer.id === added}
          onRemove={() => remove(payer, index)}
        >
          <PayerFields payer={payer} index={index} />
        </ListCard>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        Payer
      </Button>
    </SettingsSection>
  );
}

function PayerFields({ payer, index }: { payer: Payer; index: number }) {
  const update = usePracticeUpdate();
  const at = `payers[${index}]`;
  const put = (next: (now: Payer['portals']) => Payer['portals']) =>
    update((practice) => ({
      ...practice,
      payers: practice.payers.map((each) =>
        each.id === payer.id ? { ...each, portals: next(each.portals) } : each,
      ),
    }));
  return (
    <FieldStack>
      <TextField path={`${at}.name`} label="Name" />
      <FieldRow>
        <TextField path={`${at}.payerId`} label="Electronic payer ID" />
        <PhoneField path={`${at}.phone`} label="Provider phone" />
        <DaysField path={`${at}.followUpDays`} label="Follow up after, days" most={90} />
      </FieldRow>
      <FieldRow>
        <DaysField path={`${at}.decisionDays`} label="Decides in, days" most={120} />
        <DaysField path={`${at}.filingDays`} label="File within, days" most={730} />
        <DaysField path={`${at}.appealDays`} label="Appeal within, days" most={730} />
      </FieldRow>
      {payer.portals.map((portal, each) => (
        <PortalCard
          key={portal.id}
          portal={portal}
          at={`${at}.portals[${each}]`}
          onRemove={() => {
            put((now) => now.filter(({ id }) => id !== portal.id));
            showUndo('The portal was removed', () => put((now) => now.toSpliced(each, 0, portal)));
          }}
        />
      ))}
      <Group gap="sm">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => put((now) => [...now, portalSchema.parse({ id: crypto.randomUUID() })])}
        >
          Portal
        </Button>
        {payer.portals.length === 0 && (
          <Text size="xs" c="dimmed">
            No portal yet. You can also allow one the first time you fill its form.
          </Text>
        )}
      </Group>
    </FieldStack>
  );
}
