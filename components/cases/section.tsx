// The building blocks of the sheet: a section, a titled part in it, a part that folds away.
import { IconChevronRight } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useField } from '../ui/field-source.tsx';
import { useCaseSource } from './case-context.tsx';
import { SECTIONS, sectionId, type SectionName } from './sections.ts';
import classes from './sheet.module.css';

export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const title = SECTIONS.find((section) => section.name === name)?.title;
  return (
    <section id={sectionId(name)} className={classes.section} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface PartProps {
  title: string;
  /** Place of the case that this part as a whole stands for; its problem is said beside the title. */
  path?: string;
  /** Buttons at the right of the title. */
  tools?: ReactNode;
  children?: ReactNode;
}

export function Part({ title, path, tools, children }: PartProps) {
  return (
    <fieldset className={classes.part} data-part={path} aria-label={title}>
      <div className={classes.partHead}>
        <h3>
          {title} {path && <PartProblem path={path} />}
        </h3>
        {tools}
      </div>
      {children}
    </fieldset>
  );
}

function PartProblem({ path }: { path: string }) {
  const { problem } = useField(path);
  if (!problem) return null;
  return (
    <span className={problem.level === 'wrong' ? classes.wrong : classes.needed}>
      {problem.level === 'wrong' ? problem.message : 'needed'}
    </span>
  );
}

interface FoldProps {
  title: string;
  /** What stands inside, said while it is closed. */
  summary: string;
  /** Open from the start. */
  open?: boolean;
  /** Top-level places of the case inside: what is wrong or missing there is said on the outside. */
  places: readonly string[];
  children: ReactNode;
}

/** Opens and closes; what is inside stays in the page, so nothing typed there is lost by closing. */
export function Fold({ title, summary, open, places, children }: FoldProps) {
  const source = useCaseSource();
  const problems = useSyncExternalStore(source.subscribe, source.problems);
  const inside = problems.filter(({ path }) => places.includes(path.split(/[.[]/, 1)[0] ?? ''));
  const wrong = inside.some(({ level }) => level === 'wrong');
  const level = wrong ? 'wrong' : inside.length > 0 ? 'missing' : undefined;
  return (
    <details className={classes.fold} open={open} data-part={places[0]}>
      <summary>
        <IconChevronRight size={15} aria-hidden />
        {title}
        <span data-level={level}>{wrong ? 'to correct' : level ? 'needed' : summary}</span>
      </summary>
      {children}
    </details>
  );
}
