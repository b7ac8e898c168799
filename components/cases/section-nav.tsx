// Links to the sections, marking the one in view and those with something wrong or missing.
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useCaseSource } from './case-context.tsx';
import { useFindings } from './findings-context.tsx';
import { SECTIONS, sectionId, sectionOf, showSection, type SectionName } from './sections.ts';
import classes from './sheet.module.css';

export function SectionNav({ scroll }: { scroll: RefObject<HTMLDivElement | null> }) {
  const source = useCaseSource();
  const problems = useSyncExternalStore(source.subscribe, source.problems);
  const findings = useFindings();
  const current = useSectionInView(scroll);
  return (
    <nav className={classes.nav} aria-label="Sections">
      {SECTIONS.map(({ name, short, title }) => {
        const here = problems.filter(({ path }) => sectionOf(path) === name);
        const missing = here.filter(({ level }) => level === 'missing').length;
        const coding = findings.filter(({ path }) => sectionOf(path) === name);
        const stops = coding.filter(({ level }) => level === 'stop').length;
        const again = coding.length - stops;
        const wrong = here.length - missing + stops;
        const words = [
          wrong && `${wrong} to correct`,
          again && `${again} to look at again`,
          missing && `${missing} missing`,
        ]
          .filter(Boolean)
          .join(', ');
        return (
          <a
            key={name}
            href={`#${sectionId(name)}`}
            className={classes.tab}
            aria-current={name === current ? 'true' : undefined}
            title={words ? `${title}: ${words}` : title}
            onClick={(event) => {
              // The address stays the one of the case.
              event.preventDefault();
              showSection(name);
            }}
          >
            {short}
            {words && (
              <>
                <i className={classes.count} data-level={wrong ? 'wrong' : 'missing'} />
                <span className="sr-only">, {words}</span>
              </>
            )}
          </a>
        );
      })}
    </nav>
  );
}

/** The section at the upper edge of what is in view. */
function useSectionInView(scroll: RefObject<HTMLDivElement | null>): SectionName {
  const [name, setName] = useState<SectionName>('patient');
  useEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const look = () => {
      const edge = box.getBoundingClientRect().top + 60;
      const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 4;
      const passed = SECTIONS.filter((section) => {
        const top = document.getElementById(sectionId(section.name))?.getBoundingClientRect().top;
        return top !== undefined && (atEnd || top <= edge);
      });
      setName(passed.at(-1)?.name ?? 'patient');
    };
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [scroll]);
  return name;
}
