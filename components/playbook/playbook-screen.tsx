// The playbook: for a practice that starts, each procedure family on one page: why it is medical, codes, documents, call.
import { Badge, Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { entriesOf, type CodeIndex } from '../../lib/codes/code-index.ts';
import { FAMILIES } from '../../lib/documents/families.ts';
import type { Play } from '../../lib/followup/playbook/play.ts';
import { PLAYS } from '../../lib/followup/playbook/plays.ts';
import { useCodeIndex } from '../codes/use-code-index.ts';
import paper from '../ui/paper.module.css';
import classes from './playbook.module.css';

export function PlaybookScreen() {
  const picked = usePicked();
  const index = useCodeIndex();
  const pick = (family: string) =>
    void changeSettings(({ plays }) => ({
      plays: plays.includes(family) ? plays.filter((one) => one !== family) : [...plays, family],
    }));
  const mine = PLAYS.filter(({ family }) => picked.includes(family));
  const others = PLAYS.filter(({ family }) => !picked.includes(family));
  const card = (play: Play) => (
    <PlayCard
      key={play.family}
      play={play}
      index={index}
      picked={picked.includes(play.family)}
      onPick={() => pick(play.family)}
    />
  );
  return (
    <main className={paper.screen}>
      <div className={paper.head}>
        <h1>Playbook</h1>
        <Button className={paper.tools} size="compact-sm" variant="default" onClick={() => print()}>
          Print
        </Button>
      </div>
      <p className={paper.lead}>
        {mine.length === 0
          ? 'New to medical billing? Pick one or two procedures and do ten cases of them before the next.'
          : 'Your procedures first. Pitfalls are also said on the case, in the moment they happen.'}
      </p>
      {mine.map(card)}
      {mine.length > 0 && <h2>The others</h2>}
      {others.map(card)}
    </main>
  );
}

interface PlayCardProps {
  play: Play;
  index: CodeIndex | null;
  picked: boolean;
  onPick: () => void;
}

function PlayCard({ play, index, picked, onPick }: PlayCardProps) {
  const documents = (FAMILIES.find(({ id }) => id === play.family)?.rows ?? [])
    .filter(({ kind, payers }) => kind === 'document' && payers === undefined)
    .map(({ title }) => title);
  return (
    <details className={classes.play} open={picked}>
      <summary>
        {play.title}
        {play.first && !picked && (
          <Badge size="sm" color="teal">
            Begin here
          </Badge>
        )}
      </summary>
      <h3>What makes it medical</h3>
      <p>{play.medical}</p>
      <p>
        <b>Stays dental:</b> {play.dental}
      </p>
      {play.codes.length > 0 && (
        <>
          <h3>Codes</h3>
          <Codes codes={play.codes} index={index} />
        </>
      )}
      <h3>Diagnoses</h3>
      <Codes codes={play.diagnoses} index={index} />
      {documents.length > 0 && (
        <>
          <h3>Documents</h3>
          <p>{documents.join(' · ')}</p>
        </>
      )}
      <h3>Your first call</h3>
      <ol>
        {play.script.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h3>What goes wrong</h3>
      <ul>
        {play.pitfalls.map(({ id, text, whatToDo }) => (
          <li key={id}>
            <b>{text}</b> {whatToDo}
          </li>
        ))}
      </ul>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <small>
          In our own words, after: {play.sources.join('; ')}. A prompt, never a promise.
        </small>
        <Button
          className={paper.tools}
          size="compact-xs"
          flex="none"
          variant={picked ? 'default' : 'light'}
          aria-pressed={picked}
          onClick={onPick}
        >
          {picked ? 'Picked' : 'Pick this'}
        </Button>
      </Group>
    </details>
  );
}

/** Numbers with the plain names of the code lists; a number that the lists do not have stands alone. */
function Codes({ codes, index }: { codes: readonly string[]; index: CodeIndex | null }) {
  return (
    <ul className={classes.codes}>
      {codes.map((code) => {
        const name = index && entriesOf(index, code)[0]?.words;
        return (
          <li key={code}>
            <code>{code}</code> {name}
          </li>
        );
      })}
    </ul>
  );
}

function usePicked(): readonly string[] {
  const [picked, setPicked] = useState<readonly string[]>([]);
  useEffect(() => {
    void readSettings().then(({ plays }) => setPicked(plays));
    return onSettingsChange(({ plays }) => setPicked(plays));
  }, []);
  return picked;
}
