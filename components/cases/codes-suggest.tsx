// The suggestion box bound to the open case.
import { useEffect, useState } from 'react';
import { noteCodeUsed, readCodesUsed } from '../../lib/browser/codes-used.ts';
import { askedPlan, payerNameOf } from '../../lib/case/asked.ts';
import type { Case } from '../../lib/case/schema.ts';
import { accept } from '../../lib/codes/accept.ts';
import { bare } from '../../lib/codes/code-set.ts';
import { dayOfService, knownFacts } from '../../lib/codes/known-facts.ts';
import type { Knowledge } from '../../lib/codes/knowledge.ts';
import type { Suggestion, Suggestions } from '../../lib/codes/suggest.ts';
import { SuggestBox } from '../codes/suggest-box.tsx';
import { useCheckRules } from '../codes/use-check-rules.ts';
import { showTrouble, showUndo } from '../ui/undo-notice.tsx';
import { newId, useCase, useCaseSource, useUpdate } from './case-context.tsx';
import { removeDiagnosis } from './diagnoses.ts';

/** What was taken before is a comfort: without it the order is the plain one. */
const noMemory = () => undefined;

export function CodesSuggest() {
  const value = useCase((now) => now);
  const update = useUpdate();
  const { practice } = useCaseSource();
  const rules = useCheckRules();
  const [used, setUsed] = useState<string[]>([]);
  useEffect(() => void readCodesUsed().then(setUsed, noMemory), []);

  const add = (suggestion: Suggestion, from: Suggestions, { index }: Knowledge) => {
    const id = newId();
    const using = {
      reading: from.reading,
      procedures: index.set.procedures,
      facts: rules?.facts ?? new Map<string, never>(),
      newId: () => id,
      own: practice.codes,
    };
    const added = accept(value, suggestion, using);
    if (!added.ok) return showTrouble(added.message);
    update((now) => {
      const fresh = accept(now, suggestion, using);
      return fresh.ok ? fresh.case : now;
    });
    showUndo(added.message, () => update((now) => without(now, value, suggestion, id)));
    void noteCodeUsed(suggestion.code, new Date().toISOString())
      .then(readCodesUsed)
      .then(setUsed, noMemory);
  };
  const codes = new Set([...value.diagnoses, ...value.lines].map(({ code }) => bare(code)));
  return (
    <SuggestBox
      date={dayOfService(value)}
      facts={knownFacts(value)}
      accepted={used}
      payerName={payerNameOf(askedPlan(value), practice)}
      own={practice.codes}
      has={(code) => codes.has(bare(code))}
      onAdd={add}
    />
  );
}

/** Takes an added code out again and leaves what was typed meanwhile. */
function without(now: Case, before: Case, { kind, code }: Suggestion, id: string): Case {
  if (kind === 'ICD-10-CM') {
    const at = now.diagnoses.findIndex((one) => one.code === code);
    return at < 0 ? now : removeDiagnosis(now, at);
  }
  if (now.lines.some((line) => line.id === id)) {
    return { ...now, lines: now.lines.filter((line) => line.id !== id) };
  }
  // It went onto a line that was empty.
  const empty = before.lines.find((line) => line.code === '' && line.description === '');
  return { ...now, lines: now.lines.map((line) => (line.id === empty?.id ? empty : line)) };
}
