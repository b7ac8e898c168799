// Who stands in a role of this case: an entry of the practice profile, or somebody typed for this case only.
import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { providerIn, type RoleName } from '../../lib/case/provider.ts';
import type { ListedProvider, Practice } from '../../lib/case/practice.ts';
import { providerSchema, type Provider } from '../../lib/case/schema.ts';
import { useField } from '../ui/field-source.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { same } from '../ui/three-way.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { PhoneField, TaxIdField, ZipField } from '../fields/value-fields.tsx';
import { useCase, useCaseSource, useUpdate } from './case-context.tsx';
import { CaseCapitals, CaseNpi, CaseText } from './fields.ts';
import { openSettings } from './open-settings.ts';
import { Fold } from './section.tsx';

const OWN = 'own';
const BLANK: Provider = providerSchema.parse({});

interface Words {
  title: string;
  blank: string;
  person: boolean;
  /** Said while the settings hold nobody for this role. */
  toEnter: string;
}

const PRACTICE = 'Your practice is not in the settings yet.';
const ROLES: Record<RoleName, Words> = {
  rendering: {
    title: 'Surgeon',
    blank: 'Choose the surgeon',
    person: true,
    toEnter: 'No surgeon is in the settings yet.',
  },
  facility: {
    title: 'Facility',
    blank: 'None, or not known yet',
    person: false,
    toEnter: 'Hospitals and surgery centers are listed once, in the settings.',
  },
  requesting: {
    title: 'Asks for the pre-auth',
    blank: 'The practice',
    person: false,
    toEnter: PRACTICE,
  },
  billing: { title: 'Bills', blank: 'The practice', person: false, toEnter: PRACTICE },
};

function nameOf(provider: Provider): string {
  const whole = [provider.firstName, provider.lastName].filter(Boolean).join(' ');
  return provider.name || whole || 'Unnamed';
}

function listFor(role: RoleName, practice: Practice): readonly ListedProvider[] {
  return role === 'facility' ? practice.facilities : practice.surgeons;
}

export function RoleField({ role }: { role: RoleName }) {
  const { practice } = useCaseSource();
  const update = useUpdate();
  const { profileId, own } = useCase((value) => value[role]);
  const shown = useCase((value) => value);
  const typed = !same(own, BLANK);
  const { problem } = useField(`${role}.profileId`);
  const [other, setOther] = useState(typed);
  const { title, blank, person, toEnter } = ROLES[role];
  const listed = listFor(role, practice);
  const id = useId();

  const choose = (choice: string) => {
    setOther(choice === OWN);
    const before = { profileId, own };
    const clears = choice !== OWN && typed;
    update((value) => ({
      ...value,
      [role]: {
        profileId: choice === OWN || choice === '' ? null : choice,
        own: clears ? BLANK : value[role].own,
      },
    }));
    if (clears)
      showUndo(`${nameOf(own)} was replaced`, () => {
        update((value) => ({ ...value, [role]: before }));
        setOther(true);
      });
  };

  const practiceName = nameOf(practice.billing);
  const isPractice = role === 'requesting' || role === 'billing';
  const isEmpty = isPractice ? same(practice.billing, BLANK) : listed.length === 0;
  const provider = providerIn(shown, role, practice);
  const missing = role === 'rendering' && provider.npi === '';
  const summary = same(provider, BLANK) ? '' : nameOf(provider);
  return (
    <Fold title={title} summary={summary} places={[role]} open={missing}>
      <FieldStack>
        <NativeSelect
          id={id}
          label="Who"
          labelProps={{ htmlFor: id }}
          data-path={`${role}.profileId`}
          error={problem?.level === 'wrong' ? problem.message : undefined}
          value={other ? OWN : (profileId ?? '')}
          data={[
            { value: '', label: isPractice && practice.billing.name ? practiceName : blank },
            ...listed.map((entry) => ({ value: entry.id, label: nameOf(entry) })),
            { value: OWN, label: 'Somebody else, for this case' },
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {other && <OwnProvider role={role} person={person} />}
        {!other && isEmpty && (
          <Text size="xs" c="dimmed">
            {toEnter}{' '}
            <Anchor component="button" type="button" size="xs" onClick={openSettings}>
              Open the settings
            </Anchor>
          </Text>
        )}
      </FieldStack>
    </Fold>
  );
}

function OwnProvider({ role, person }: { role: RoleName; person: boolean }) {
  const at = `${role}.own` as const;
  return (
    <>
      {person ? (
        <FieldRow>
          <CaseText path={`${at}.lastName`} label="Last name" />
          <CaseText path={`${at}.firstName`} label="First name" />
        </FieldRow>
      ) : (
        <CaseText path={`${at}.name`} label="Name" />
      )}
      <FieldRow>
        <CaseNpi path={`${at}.npi`} label="NPI" />
        <TaxIdField path={`${at}.taxId`} label="Tax ID" />
      </FieldRow>
      <FieldRow>
        <PhoneField path={`${at}.phone`} label="Phone" />
        <PhoneField path={`${at}.fax`} label="Fax" />
      </FieldRow>
      <CaseText path={`${at}.address.line1`} label="Street" />
      <FieldRow columns="minmax(0, 1.6fr) minmax(0, 0.6fr) minmax(0, 1fr)">
        <CaseText path={`${at}.address.city`} label="City" />
        <CaseCapitals path={`${at}.address.state`} label="State" maxLength={2} />
        <ZipField path={`${at}.address.zip`} label="ZIP" />
      </FieldRow>
    </>
  );
}
