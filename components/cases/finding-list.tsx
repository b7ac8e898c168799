// What the coding rules say of one place: the sentence, what to do, the rule, and the click that mends it.
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { Finding } from '../../lib/codes/check/finding.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { useCase, useUpdate } from './case-context.tsx';
import classes from './finding-list.module.css';
import { useFindings } from './findings-context.tsx';

/** Findings of a place and everything below it: `lines[0]` has those of `lines[0].units`. */
export function FindingList({ at, exact = false }: { at: string; exact?: boolean }) {
  const here = useFindings().filter(
    ({ path }) => path === at || (!exact && path.startsWith(`${at}.`)),
  );
  if (here.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Coding checks">
      {here.map((finding) => (
        <FindingRow key={`${finding.rule} ${finding.message}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { level, message, todo, rule, source, mend } = finding;
  const diagnoses = useCase((value) => value.diagnoses);
  const lines = useCase((value) => value.lines);
  const update = useUpdate();
  const Icon = level === 'stop' ? IconCircleX : IconAlertTriangle;
  const fix = () => {
    if (!mend) return;
    update(mend.apply);
    showUndo(`${mend.label}: done`, () => update((value) => ({ ...value, diagnoses, lines })));
  };
  return (
    <li className={classes.finding} data-level={level}>
      <Icon size={15} stroke={2} aria-label={level === 'stop' ? 'To correct' : 'Look again'} />
      <div>
        <p>
          {message} <span>{todo}</span>
        </p>
        <small>
          {rule} · {source}
        </small>
      </div>
      {mend && (
        <button type="button" onClick={fix}>
          {mend.label}
        </button>
      )}
    </li>
  );
}
