// Suggestions for what is being typed: computed in a pause of the typing, one short task at a time.
import { useEffect, useMemo, useState } from 'react';
import { loadKnowledge } from '../../lib/browser/code-files.ts';
import { pause } from '../../lib/browser/in-slices.ts';
import {
  CONFIRMED,
  matters,
  openQuestions,
  type AnswerChoice,
  type Question,
} from '../../lib/codes/questions.ts';
import type { KnownFacts } from '../../lib/codes/read-case.ts';
import type { Knowledge } from '../../lib/codes/knowledge.ts';
import { suggest, type Suggestions } from '../../lib/codes/suggest.ts';

/** An answered question; its words count as if they had been typed. */
export interface Answered {
  question: string;
  answer: AnswerChoice;
}

export interface Asked {
  text: string;
  answered: readonly Answered[];
  date: string;
  facts: KnownFacts;
  accepted: readonly string[];
  /** How claims with each code went here. */
  paid: ReadonlyMap<string, { decided: number; paid: number }>;
}

/** Typing pauses this long before anything is worked out, in milliseconds. */
const REST = 120;

export function useKnowledge(wanted: boolean): Knowledge | null {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void loadKnowledge().then((loaded) => {
      if (!left) setKnowledge(loaded);
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return knowledge;
}

function run(knowledge: Knowledge, asked: Asked, more?: AnswerChoice): Suggestions {
  const answers = [...asked.answered.map(({ answer }) => answer), ...(more ? [more] : [])];
  const words = answers.map((answer) => answer.words).filter((each) => each !== CONFIRMED);
  return suggest(knowledge, [asked.text, ...words].join('. '), {
    date: asked.date,
    facts: asked.facts,
    accepted: asked.accepted,
    paid: asked.paid,
    confirmed: answers.some((answer) => answer.words === CONFIRMED),
  });
}

const first = ({ procedures, diagnoses }: Suggestions) => ({
  procedure: procedures[0]?.code ?? '',
  diagnosis: diagnoses[0]?.code ?? '',
});

/** The first open question whose answers lead to different codes. */
async function findQuestion(
  knowledge: Knowledge,
  asked: Asked,
  now: Suggestions,
  stopped: () => boolean,
): Promise<Question | null> {
  const answered = new Set(asked.answered.map(({ question }) => question));
  for (const question of openQuestions(knowledge.questions, now.reading, answered)) {
    const outcomes = new Map<AnswerChoice, ReturnType<typeof first>>();
    for (const answer of question.answers) {
      await pause();
      if (stopped()) return null;
      outcomes.set(answer, first(run(knowledge, asked, answer)));
    }
    const none = { procedure: '', diagnosis: '' };
    if (matters(question, (answer) => outcomes.get(answer) ?? none)) return question;
  }
  return null;
}

export interface Found {
  /** What they were worked out for; what is typed now may be further. */
  text: string;
  suggestions: Suggestions;
  question: Question | null;
}

/** Null while nothing is typed or the tables are still being read. */
export function useSuggestions(knowledge: Knowledge | null, asked: Asked): Found | null {
  const { text, answered, date, accepted, paid } = asked;
  const { side } = asked.facts;
  const teeth = asked.facts.teeth.join(',');
  const [found, setFound] = useState<Found | null>(null);
  const stable = useMemo(
    () => ({
      text: text.trim(),
      answered,
      date,
      accepted,
      paid,
      facts: { side, teeth: teeth === '' ? [] : teeth.split(',').map(Number) },
    }),
    [text, answered, date, accepted, paid, side, teeth],
  );
  useEffect(() => {
    if (!knowledge || stable.text.length < 3) return;
    let left = false;
    const timer = setTimeout(() => {
      const suggestions = run(knowledge, stable);
      const { text } = stable;
      setFound((before) => ({ text, suggestions, question: before?.question ?? null }));
      void findQuestion(knowledge, stable, suggestions, () => left).then((question) => {
        if (!left) setFound({ text, suggestions, question });
      });
    }, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [knowledge, stable]);
  return stable.text.length < 3 ? null : found;
}
