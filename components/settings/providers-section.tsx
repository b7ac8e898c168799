// Surgeons or facilities of the practice: lists that cases choose from.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedProvider } from '../../lib/case/practice.ts';
import { providerSchema } from '../../lib/case/schema.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { ListCard } from './list-card.tsx';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';
import { ProviderFields } from './provider-fields.tsx';
import { SettingsSection } from './settings-section.tsx';

type ListName = 'surgeons' | 'facilities';

const WORDS: Record<ListName, { title: string; lead: string; one: string; unnamed: string }> = {
  surgeons: {
    title: 'Surgeons',
    lead: 'Who does the surgery. A case chooses one of them.',
    one: 'Surgeon',
    unnamed: 'New surgeon',
  },
  facilities: {
    title: 'Facilities',
    lead: 'Where surgery is done when it is not in the office: hospitals and surgery centers.',
    one: 'Facility',
    unnamed: 'New facility',
  },
};

function nameOf({ name, firstName, lastName }: ListedProvider): string {
  return name || [firstName, lastName].filter(Boolean).join(' ');
}

export function ProvidersSection({ list }: { list: ListName }) {
  const providers = usePracticeSlice((practice) => practice[list]);
  const update = usePracticeUpdate();
  const [added, setAdded] = useState('');
  const { title, lead, one, unnamed } = WORDS[list];
  const put = (next: (now: ListedProvider[]) => ListedProvider[]) =>
    update((practice) => ({ ...practice, [list]: next(practice[list]) }));
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    put((now) => [...now, { ...providerSchema.parse({}), id }]);
  };
  const remove = (gone: ListedProvider, index: number) => {
    put((now) => now.filter(({ id }) => id !== gone.id));
    showUndo(`${nameOf(gone) || unnamed} was removed`, () =>
      put((now) => now.toSpliced(index, 0, gone)),
    );
  };
  return (
    <SettingsSection id={list} title={title} lead={lead}>
      {providers.map((provider, index) => (
        <ListCard
          key={provider.id}
          title={nameOf(provider) || unnamed}
          summary={provider.npi ? `NPI ${provider.npi}` : 'NPI missing'}
          open={provider.id === added}
          onRemove={() => remove(provider, index)}
        >
          <ProviderFields at={`${list}[${index}]`} person={list === 'surgeons'} />
        </ListCard>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {one}
      </Button>
    </SettingsSection>
  );
}
