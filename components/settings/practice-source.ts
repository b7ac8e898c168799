// The open practice profile as its fields see it: values by path, and what is wrong at each.
import type { Practice } from '../../lib/case/practice.ts';
import type { Problem } from '../../lib/case/problem.ts';
import type { Editor } from '../ui/editor.ts';
import type { FieldSource } from '../ui/field-source.tsx';
import { getIn, setIn } from '../ui/path.ts';
import { practiceProblems } from './practice-problems.ts';

export function createPracticeSource(editor: Editor<Practice>): FieldSource {
  let judged: Practice | null = null;
  let byPath = new Map<string, Problem>();
  const judge = () => {
    const now = editor.get();
    if (now === judged) return;
    judged = now;
    byPath = new Map(
      practiceProblems(now).map((problem) => {
        const before = byPath.get(problem.path);
        return [problem.path, before?.message === problem.message ? before : problem];
      }),
    );
  };
  return {
    subscribe: editor.subscribe,
    read: (path) => getIn(editor.get(), path),
    write: (path, value) => editor.update((current) => setIn(current, path, value)),
    problem: (path) => {
      judge();
      return byPath.get(path);
    },
    left: () => void editor.flush(),
  };
}
