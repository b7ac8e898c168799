// Who can unlock, and whom to offer first.
import { useEffect, useState } from 'react';
import { likelyPerson, listPeople, type ListedPerson } from '../../lib/store/people.ts';

/** Names for a list. One without a name (from before names were asked) is the first person. */
export const nameWords = ({ name }: { name: string }): string => name || 'First person';

export interface WhoIsIt {
  people: ListedPerson[];
  /** Id of the chosen one; null until the first answer. */
  person: string | null;
  choose: (id: string) => void;
}

export function useWhoIsIt(): WhoIsIt {
  const [people, setPeople] = useState<ListedPerson[]>([]);
  const [person, choose] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void Promise.all([listPeople(), likelyPerson()]).then(([found, likely]) => {
      if (left) return;
      setPeople(found);
      choose(likely);
    });
    return () => {
      left = true;
    };
  }, []);
  return { people, person, choose };
}
