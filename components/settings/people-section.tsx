// Who can unlock: each with a name and a passphrase of her own, so that the trail says who did what.
import { Alert, Button, Stack } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { listPeople, type ListedPerson } from '../../lib/store/people.ts';
import { whoIsHere } from '../../lib/store/who.ts';
import { PeopleAdd } from './people-add.tsx';
import { PersonRow } from './people-row.tsx';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

export function PeopleSection() {
  const [people, setPeople] = useState<ListedPerson[]>([]);
  const [here, setHere] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState('');
  const look = useCallback(
    () =>
      Promise.all([listPeople(), whoIsHere()]).then(([found, who]) => {
        setPeople(found);
        setHere(who?.id ?? null);
      }),
    [],
  );
  useEffect(() => void look(), [look]);

  return (
    <SettingsSection
      id="people"
      title="People"
      lead="Everybody unlocks with a passphrase of their own. The name stands beside all they do, in each case’s log and in the audit trail."
    >
      <div className={classes.plain}>
        <Stack gap="md">
          {said && (
            <Alert color="teal" role="status">
              {said}
            </Alert>
          )}
          {gone && (
            <Alert color="orange" role="status" title={`${gone} can no longer unlock Bicuspid.`}>
              Did {gone} have the run of this computer, or a copy of its files? Then also change the
              key, under <a href="#security">Locking and passphrase</a>, and make a new backup: old
              backup files still open with the passphrases of their day.
            </Alert>
          )}
          <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                you={person.id === here}
                last={people.length < 2}
                onChanged={() => void look()}
                onRemoved={(name) => {
                  setSaid('');
                  setGone(name);
                  void look();
                }}
              />
            ))}
          </Stack>
          {adding ? (
            <PeopleAdd
              onCancel={() => setAdding(false)}
              onAdded={(name) => {
                setAdding(false);
                setGone('');
                setSaid(`${name} can unlock now.`);
                void look();
              }}
            />
          ) : (
            <div>
              <Button size="xs" variant="default" onClick={() => setAdding(true)}>
                Add a person
              </Button>
            </div>
          )}
        </Stack>
      </div>
    </SettingsSection>
  );
}
