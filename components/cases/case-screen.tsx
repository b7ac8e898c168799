// One case, opened for typing; its sheet and the screens that work on it share what is typed.
import { Button, Center, Loader } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import { deleteCase } from '../../lib/store/cases.ts';
import type { Editor } from '../ui/editor.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { FieldSourceProvider } from '../ui/field-source.tsx';
import { CaseContext, useCase, useCaseSource } from './case-context.tsx';
import { createCaseSource, type CaseSource } from './case-source.ts';
import { isUntouched } from './untouched.ts';
import { Trouble } from './trouble.tsx';
import { useOpenCase } from './use-open-case.ts';
import { usePractice } from './use-practice.ts';

export function CaseScreen({ id, children }: { id: string; children: ReactNode }) {
  const open = useOpenCase(id);
  const practice = usePractice();
  if (open.kind === 'gone')
    return (
      <EmptyState
        icon={<IconFileOff size={32} />}
        title="This case is not here any more"
        action={
          <Button component="a" href="#/cases">
            All cases
          </Button>
        }
      >
        It may have been deleted in another window. Look under “Recently deleted”.
      </EmptyState>
    );
  if (open.kind === 'trouble') return <Trouble message={open.message} />;
  if (open.kind === 'loading' || !practice)
    return (
      <Center h="100%">
        <Loader size="sm" aria-label="Opening the case" />
      </Center>
    );
  return (
    <Opened editor={open.editor} practice={practice}>
      {children}
    </Opened>
  );
}

interface OpenedProps {
  editor: Editor<Case>;
  practice: CaseSource['practice'];
  children: ReactNode;
}

function Opened({ editor, practice, children }: OpenedProps) {
  const source = useMemo(() => createCaseSource(editor, practice), [editor, practice]);
  useEffect(
    () => () => {
      // A new case that was left without a word typed would only be in the way.
      const value = editor.get();
      if (isUntouched(value)) void editor.flush().then(() => deleteCase(value.id));
    },
    [editor],
  );
  return (
    <CaseContext value={source}>
      <FieldSourceProvider source={source}>{children}</FieldSourceProvider>
    </CaseContext>
  );
}

interface OpenCaseProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: CaseSource['practice'];
}

/** For screens that work on the whole open case: filling a page, recording a number. */
export function WithOpenCase({ children }: { children: (open: OpenCaseProps) => ReactNode }) {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  return children({ value, update: editor.update, practice });
}
