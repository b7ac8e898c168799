// An open case as its fields see it: values by path, and what is wrong or missing at each.
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { problems, type Problem } from '../../lib/case/validate.ts';
import { localToday } from '../ui/date-text.ts';
import type { Editor } from '../ui/editor.ts';
import type { FieldSource } from '../ui/field-source.tsx';
import { getIn, setIn } from '../ui/path.ts';

export interface CaseSource extends FieldSource {
  editor: Editor<Case>;
  practice: Practice;
  /** The same list as long as the case is the same. */
  problems: () => readonly Problem[];
}

export function createCaseSource(editor: Editor<Case>, practice: Practice): CaseSource {
  let judged: Case | null = null;
  let list: readonly Problem[] = [];
  let byPath = new Map<string, Problem>();

  const judge = () => {
    const now = editor.get();
    if (now === judged) return;
    judged = now;
    const next = new Map<string, Problem>();
    for (const problem of problems(now, practice, localToday())) {
      // Wrong says more than missing, and the first of each says enough.
      const there = next.get(problem.path);
      if (there && !(there.level === 'missing' && problem.level === 'wrong')) continue;
      const before = byPath.get(problem.path);
      const unchanged = before?.message === problem.message && before.level === problem.level;
      next.set(problem.path, unchanged ? before : problem);
    }
    byPath = next;
    list = [...next.values()];
  };

  return {
    editor,
    practice,
    subscribe: editor.subscribe,
    read: (path) => getIn(editor.get(), path),
    write: (path, value) => editor.update((current) => setIn(current, path, value)),
    problem: (path) => {
      judge();
      return byPath.get(path);
    },
    problems: () => {
      judge();
      return list;
    },
    left: () => void editor.flush(),
  };
}
