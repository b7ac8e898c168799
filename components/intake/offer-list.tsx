// What was read, ticked where it is certain and new; what the case says otherwise beside it; what is not certain apart.
import { Alert, Badge, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Facts, FieldKey } from '../../lib/case/field-keys.ts';
import { groupOfKey, KEY_GROUPS, nameOfKey } from '../../lib/case/field-names.ts';
import type { Decisions, Offer } from '../../lib/intake/offers.ts';
import { shownFact } from '../fields/shown-fact.ts';
import classes from './intake.module.css';

interface OfferListProps {
  offers: readonly Offer[];
  decisions: Decisions;
  onDecide: (id: string, meaning: number | null) => void;
}

const words = (facts: Facts): string =>
  Object.entries(facts)
    .map(([key, value]) => shownFact(key, value))
    .join(' ');

/** `Patient last name`, and for a whole name or an address the person and what it is. */
function namesOf(facts: Facts): string {
  const keys = Object.keys(facts);
  const [first = ''] = keys;
  if (keys.length < 2) return nameOfKey(first);
  const owner = nameOfKey(first).split(' ')[0] ?? '';
  return first.includes('.address.') ? `${owner} address` : `${owner} name`;
}

const keyOf = ({ found }: Offer): FieldKey => found.meanings[0]?.key ?? '';

function NewRow({ offer, taken, onDecide }: { offer: Offer; taken: boolean } & Decide) {
  return (
    <div className={classes.row}>
      <Checkbox
        size="sm"
        checked={taken}
        onChange={(event) => onDecide(offer.found.id, event.currentTarget.checked ? 0 : null)}
        label={
          <>
            <span className={classes.name}>{namesOf(offer.facts)}</span>
            <span className={classes.value}>{words(offer.facts)}</span>
          </>
        }
        title={`On the page: ${offer.found.label}`}
      />
    </div>
  );
}

type Decide = Pick<OfferListProps, 'onDecide'>;

function OtherRow({ offer, taken, onDecide }: { offer: Offer; taken: boolean } & Decide) {
  const name = namesOf(offer.facts);
  const choose = (meaning: number | null) => () => onDecide(offer.found.id, meaning);
  return (
    <fieldset className={classes.clash}>
      <legend>{name}</legend>
      <label>
        <input type="radio" name={offer.found.id} checked={!taken} onChange={choose(null)} />
        <span>
          <small>In the case</small>
          {words(offer.was)}
        </span>
      </label>
      <label>
        <input type="radio" name={offer.found.id} checked={taken} onChange={choose(0)} />
        <span>
          <small>On the page</small>
          {words(offer.facts)}
        </span>
      </label>
    </fieldset>
  );
}

function UnsureRow({
  offer,
  chosen,
  onDecide,
}: { offer: Offer; chosen: number | undefined } & Decide) {
  const { found } = offer;
  return (
    <div className={classes.row}>
      <Text size="sm">
        {found.label}: <b>{found.said}</b>
      </Text>
      <Text size="xs" c="dimmed">
        {found.doubt}
      </Text>
      <NativeSelect
        size="xs"
        mt={4}
        aria-label={`What “${found.label}” is`}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={({ currentTarget: { value } }) =>
          onDecide(found.id, value === '' ? null : Number(value))
        }
        data={[
          { value: '', label: 'Leave it out' },
          ...found.meanings.map(({ facts }, index) => ({
            value: String(index),
            label: `${namesOf(facts)}: ${words(facts)}`,
          })),
        ]}
      />
    </div>
  );
}

function Part({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: React.ReactNode;
}) {
  return (
    <section aria-label={title}>
      <Group gap={6} mb={2}>
        <Title order={3} size="xs" c="dimmed">
          {title}
        </Title>
        <Badge size="xs" variant="light" color="gray">
          {count}
        </Badge>
      </Group>
      <div className={classes.card}>{children}</div>
    </section>
  );
}

export function OfferList({ offers, decisions, onDecide }: OfferListProps) {
  const fresh = offers.filter(({ state }) => state === 'new');
  const other = offers.filter(({ state }) => state === 'other');
  const unsure = offers.filter(({ state }) => state === 'unsure');
  const taken = ({ found }: Offer): boolean => decisions.has(found.id);
  return (
    <Stack gap="sm">
      {other.length > 0 && (
        <Alert
          color="orange"
          p="xs"
          icon={<IconAlertTriangle size={16} />}
          title={
            other.length === 1
              ? 'The case says something else here'
              : `The case says something else in ${other.length} places`
          }
        >
          <Text size="xs" mb={6}>
            The case’s value stays unless you choose the page’s.
          </Text>
          {other.map((offer) => (
            <OtherRow key={offer.found.id} offer={offer} taken={taken(offer)} onDecide={onDecide} />
          ))}
        </Alert>
      )}
      {KEY_GROUPS.map((group) => {
        const rows = fresh.filter((offer) => groupOfKey(keyOf(offer)) === group);
        return rows.length === 0 ? null : (
          <Part key={group} title={group} count={rows.length}>
            {rows.map((offer) => (
              <NewRow key={offer.found.id} offer={offer} taken={taken(offer)} onDecide={onDecide} />
            ))}
          </Part>
        );
      })}
      {unsure.length > 0 && (
        <Part title="Not certain: left out unless you say what it is" count={unsure.length}>
          {unsure.map((offer) => (
            <UnsureRow
              key={offer.found.id}
              offer={offer}
              chosen={decisions.get(offer.found.id)}
              onDecide={onDecide}
            />
          ))}
        </Part>
      )}
    </Stack>
  );
}
