// One portal in the settings: what its terms say, what it was checked against, what was taught.
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { OwnProfile } from '../../lib/form/portal-book.ts';
import type { PortalProfile } from '../../lib/form/profiles.ts';
import { dayWords, type TaughtField } from '../../lib/form/taught.ts';
import { localToday } from '../ui/date-text.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { LessonList } from './lesson-list.tsx';
import { Access } from './portal-card.tsx';
import classes from './settings.module.css';
import { STANCES, stanceWords, type StanceValue } from './stance-words.ts';

function summaryOf({ hosts, stance, taught = [] }: PortalProfile): string {
  return [
    hosts[0],
    taught.length > 0 && `${taught.length} taught`,
    stance.value !== 'unknown' && stanceWords(stance.value),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface PortalEntryProps {
  /** As the Fill screen sees it: the shipped profile with the practice's own laid over. */
  shown: PortalProfile;
  /** Open from the start: an entry that was just added. */
  open: boolean;
  own?: OwnProfile | undefined;
  onChange: (change: (own: OwnProfile) => OwnProfile) => void;
  onForget: (field: TaughtField) => void;
}

export function PortalEntry({ shown, open, own, onChange, onForget }: PortalEntryProps) {
  const { stance } = shown;
  return (
    <details className={classes.card} open={open}>
      <summary>
        <IconChevronRight size={16} aria-hidden />
        <strong>{shown.name}</strong>
        <span>{summaryOf(shown)}</span>
      </summary>
      <Stack gap="sm" className={classes.inside}>
        <Text size="xs" c="dimmed">
          {shown.hosts.join(', ')}
        </Text>
        {own ? (
          <OwnFields own={own} onChange={onChange} />
        ) : (
          <Text size="sm">
            Terms on automatic entry: {stanceWords(stance.value).toLowerCase()}. {stance.source}{' '}
            Looked up on {dayWords(stance.readOn)}.
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {shown.verifiedAgainst}
        </Text>
        <LessonList lessons={shown.taught ?? []} onForget={onForget} />
        {own?.hosts.map((host) => (
          <Access key={host} origin={originFor(host)} />
        ))}
      </Stack>
    </details>
  );
}

/** Hosts of this computer speak plain http, all others https. */
function originFor(host: string): string {
  return /^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? `http://${host}` : `https://${host}`;
}

function OwnFields({ own, onChange }: Pick<PortalEntryProps, 'onChange'> & { own: OwnProfile }) {
  const { name, stance, verifiedAgainst } = own;
  const put = (change: Partial<OwnProfile>) => onChange((now) => ({ ...now, ...change }));
  return (
    <>
      <FieldRow min={13}>
        <TextInput
          key={name}
          size="sm"
          label="Name"
          maxLength={80}
          defaultValue={name}
          onBlur={({ currentTarget: { value } }) =>
            value.trim() !== name && put({ name: value.trim() })
          }
        />
        <NativeSelect
          size="sm"
          label="Its terms on automatic entry"
          data={STANCES.map((one) => ({ ...one }))}
          value={stance.value}
          onChange={({ currentTarget: { value } }) =>
            put({ stance: { ...stance, value: value as StanceValue, readOn: localToday() } })
          }
        />
      </FieldRow>
      <TextInput
        key={stance.source}
        size="sm"
        label={`Where that was read (last changed ${dayWords(stance.readOn, localToday())})`}
        maxLength={300}
        placeholder="Provider agreement, section 4"
        defaultValue={stance.source}
        onBlur={({ currentTarget: { value } }) =>
          value.trim() !== stance.source &&
          put({ stance: { ...stance, source: value.trim(), readOn: localToday() } })
        }
      />
      <TextInput
        key={`checked ${verifiedAgainst}`}
        size="sm"
        label="What you checked here"
        maxLength={300}
        placeholder="Authorization form filled and sent twice, Nov 2026"
        defaultValue={verifiedAgainst}
        onBlur={({ currentTarget: { value } }) =>
          value.trim() !== verifiedAgainst && put({ verifiedAgainst: value.trim() })
        }
      />
    </>
  );
}
