// What was done, in one's own words, to codes: typed, ranked with the reason, added with one click or with Enter.
import { Textarea } from '@mantine/core';
import { useId, useState, type KeyboardEvent } from 'react';
import type { AnswerChoice } from '../../lib/codes/questions.ts';
import type { KnownFacts } from '../../lib/codes/read-case.ts';
import type { Knowledge } from '../../lib/codes/knowledge.ts';
import type { OwnCode } from '../../lib/codes/import/practice-list.ts';
import { ownFee } from '../../lib/codes/own-fee.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import type { Suggestion, Suggestions } from '../../lib/codes/suggest.ts';
import { CodeVariants } from './code-variants.tsx';
import { AnsweredList, SuggestQuestion } from './suggest-question.tsx';
import { SuggestRow, WORTH_SHOWING } from './suggest-row.tsx';
import classes from './suggest.module.css';
import { useLibrary } from './use-library.ts';
import { useOwnMatches } from './use-own-matches.ts';
import { usePaidCodes } from './use-paid-codes.ts';
import { useKnowledge, useSuggestions, type Answered } from './use-suggestions.ts';

interface SuggestBoxProps {
  date: string;
  facts: KnownFacts;
  /** Codes taken before, on this computer. */
  accepted: readonly string[];
  /** Who is asked to pay: what this payer did with a code counts before what others did. */
  payerName: string;
  /** The practice's own numbers and fees. */
  own?: readonly OwnCode[];
  /** True for a code that stands in the case. */
  has: (code: string) => boolean;
  onAdd: (suggestion: Suggestion, from: Suggestions, knowledge: Knowledge) => void;
}

const FEW = 3;
const GROUPS = [
  ['procedures', 'Procedures'],
  ['diagnoses', 'Diagnoses'],
] as const;
const NONE: readonly OwnCode[] = [];

/** False when something else was typed or pasted in place of the description. */
const goesOn = (before: string, next: string): boolean => {
  const length = Math.min(before.length, next.length, 8);
  return next.trim() !== '' && before.slice(0, length) === next.slice(0, length);
};

export function SuggestBox(props: SuggestBoxProps) {
  const { date, facts, accepted, payerName, own = NONE, has, onAdd } = props;
  const listId = useId();
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const [active, setActive] = useState(-1);
  const [all, setAll] = useState(false);
  const [used, setUsed] = useState(false);
  /** Side or visit chosen for a suggested diagnosis, by the code that was suggested. */
  const [instead, setInstead] = useState<ReadonlyMap<string, CodeHit>>(new Map());
  const knowledge = useKnowledge(used);
  const paid = usePaidCodes(used, payerName);
  const found = useSuggestions(knowledge, { text, answered, date, facts, accepted, paid });

  const library = useLibrary(date);
  const listed = useOwnMatches(library, found);

  const suggested = GROUPS.map(([key, title]) => ({
    key,
    title,
    rows: (found?.suggestions[key] ?? []).filter(
      ({ confidence }, at) => all || at === 0 || (at < FEW && confidence >= WORTH_SHOWING),
    ),
  }));
  const groups = [...suggested, { key: 'listed', title: 'Your list and HCPCS', rows: listed }].map(
    (group) => ({
      ...group,
      rows: group.rows.map((row) => ({ suggested: row.code, row: changed(row, instead) })),
    }),
  );
  const rows = groups.flatMap((group) => group.rows.map(({ row }) => row));
  // A diagnosis needs no papers of its own: then those of the likeliest procedure are named.
  const chosen = rows[active]?.procedureId ? rows[active] : rows[0];
  const papers = knowledge?.index.set.procedures.find(({ id }) => id === chosen?.procedureId);
  const hidden =
    (found?.suggestions.procedures.length ?? 0) + (found?.suggestions.diagnoses.length ?? 0);

  const diagnosis = rows[active]?.kind === 'ICD-10-CM' ? rows[active] : suggestedDiagnosis(rows);
  const choose = (hit: CodeHit) => {
    const from = groups.flatMap((group) => group.rows).find(({ row }) => row === diagnosis);
    if (from) setInstead(new Map(instead).set(from.suggested, hit));
  };

  const add = (suggestion: Suggestion | undefined) => {
    if (!suggestion || !found || !knowledge || has(suggestion.code)) return;
    onAdd(suggestion, found.suggestions, knowledge);
  };
  const answer = (choice: AnswerChoice) => {
    const question = found?.question?.id;
    if (question) setAnswered([...answered, { question, answer: choice }]);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length > 0) setActive(Math.min(Math.max(active + step, -1), rows.length - 1));
    else if (event.key === 'Enter' && !event.shiftKey) add(rows[active]);
    else if (event.key === 'Escape' && active >= 0) setActive(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.box}>
      <Textarea
        label="What was done, in your words or the dental code"
        placeholder="left angle fx plated, or D7240 #17"
        autosize
        minRows={1}
        maxRows={5}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-activedescendant={rows[active] ? `${listId}-${active}` : undefined}
        value={text}
        onFocus={() => setUsed(true)}
        onChange={(event) => {
          const next = event.currentTarget.value;
          // Answers belong to the description they were given for.
          if (!goesOn(text, next)) {
            setAnswered([]);
            setInstead(new Map());
          }
          setText(next);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <AnsweredList
        answered={answered}
        onTakeBack={(question) => setAnswered(answered.filter((one) => one.question !== question))}
      />
      {found?.question && <SuggestQuestion question={found.question} onAnswer={answer} />}
      {found && !found.question && unsure(found.suggestions.procedures[0]) && (
        <p className={classes.hint}>
          No procedure is sure. Say what was done and where: sampled, taken out, drained, plated,
          seen only.
        </p>
      )}
      <div id={listId} role="listbox" aria-label="Suggested codes" className={classes.list}>
        {groups.map(({ key, title, rows: shown }) =>
          shown.length === 0 ? null : (
            <ul key={key} role="group" aria-label={title} className={classes.group}>
              <li role="presentation" className={classes.title}>
                {title}
              </li>
              {shown.map(({ suggested: key, row: suggestion }) => {
                const at = rows.indexOf(suggestion);
                return (
                  <SuggestRow
                    key={key}
                    id={`${listId}-${at}`}
                    suggestion={suggestion}
                    active={at === active}
                    fee={ownFee(own, suggestion.code, '').charge ?? ''}
                    there={has(suggestion.code)}
                    onActive={() => setActive(at)}
                    onAdd={() => add(suggestion)}
                  />
                );
              })}
            </ul>
          ),
        )}
      </div>
      {library && diagnosis && (
        <CodeVariants
          library={library}
          code={diagnosis.code}
          words={diagnosis.words}
          date={date}
          onChoose={choose}
        />
      )}
      {found && rows.length === 0 && (
        <p className={classes.foot}>No code comes to mind. Try other words, or the boxes below.</p>
      )}
      {rows.length > 0 && (
        <div className={classes.foot}>
          {papers && papers.documents.length > 0 && (
            <p>
              <b>Usually asked for:</b> {papers.documents.join(', ')}.
            </p>
          )}
          <p className={classes.last}>
            <span>Check before billing.</span>
            {hidden > rows.length || all ? (
              <button type="button" className={classes.more} onClick={() => setAll(!all)}>
                {all ? 'Fewer' : 'More'}
              </button>
            ) : null}
          </p>
        </div>
      )}
      <span className="sr-only" role="status">
        {found ? `${rows.length} codes suggested` : ''}
      </span>
    </div>
  );
}

/** The suggestion with the side and visit that were chosen for it. */
function changed(row: Suggestion, instead: ReadonlyMap<string, CodeHit>): Suggestion {
  const hit = instead.get(row.code);
  return hit ? { ...row, code: hit.code, words: hit.words } : row;
}

/** True where nothing but likeness of words speaks for the first procedure. */
const unsure = (first: Suggestion | undefined): boolean =>
  first !== undefined && first.confidence < WORTH_SHOWING;

const suggestedDiagnosis = (rows: readonly Suggestion[]) =>
  rows.find(({ kind }) => kind === 'ICD-10-CM');
