// The open case on one sheet: head, sections, and what belongs at its foot.
import { useEffect, useRef, type ReactNode } from 'react';
import { PitfallNotes } from '../playbook/pitfall-notes.tsx';
import { PreauthSection } from '../preauths/preauth-section.tsx';
import { useInTurns } from '../ui/in-turns.ts';
import { useCase, useCaseSource } from './case-context.tsx';
import { CaseHeader } from './case-header.tsx';
import { ClaimSection } from './claim-section.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { CodesSection } from './codes-section.tsx';
import { FindingsProvider } from './findings-context.tsx';
import { DocumentsSection } from './documents-section.tsx';
import { LogSection } from './log-section.tsx';
import { PatientSection } from './patient-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { Part, Section } from './section.tsx';
import { showPlace } from './sections.ts';
import classes from './sheet.module.css';

export function CaseSheet({ foot }: { foot?: ReactNode }) {
  const scroll = useRef<HTMLDivElement>(null);
  const { editor } = useCaseSource();
  useEffect(() => {
    // A new case begins with the name; an old one is looked at first.
    if (editor.get().patient.lastName === '') showPlace('patient.lastName');
  }, [editor]);
  return (
    <FindingsProvider>
      <main className={classes.screen}>
        <CaseHeader />
        <SectionNav scroll={scroll} />
        <div className={classes.scroll} ref={scroll}>
          <ClashNotice />
          <Pitfalls />
          <Columns
            first={<PatientSection />}
            later={[
              <CodesSection key="codes" />,
              <DocumentsSection key="documents" />,
              <Preauths key="preauth" />,
              <ClaimSection key="claim" />,
              <LogSection key="log" />,
            ]}
          />
        </div>
        {foot}
      </main>
    </FindingsProvider>
  );
}

/** The sections; what is below the edge of a panel is drawn once the rest is there to be read and typed into. */
function Columns({ first, later }: { first: ReactNode; later: readonly ReactNode[] }) {
  const drawn = useInTurns(1 + later.length);
  return (
    <div className={classes.columns}>
      <div>{first}</div>
      <div>{later.slice(0, drawn - 1)}</div>
    </div>
  );
}

function Pitfalls() {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  return <PitfallNotes value={value} practice={practice} update={editor.update} />;
}

function Preauths() {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  return (
    <Section name="preauth">
      <Part title="Requests" path="preauths">
        <PreauthSection value={value} update={editor.update} practice={practice} />
      </Part>
    </Section>
  );
}
