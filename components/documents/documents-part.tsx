// Documents of the open case: ready or not, what is missing first, what does not fit, what is there.
import { Button, Group, Text } from '@mantine/core';
import { IconFileText, IconStack2, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { Part } from '../cases/section.tsx';
import { AttachSheet } from './attach-sheet.tsx';
import { AttachArea } from './attaching.tsx';
import { ChartPart } from './chart-part.tsx';
import { DocumentList } from './document-list.tsx';
import classes from './documents.module.css';
import { LearnedPart } from './learned-part.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { MissingPart } from './missing-part.tsx';
import { PacketSheet } from './packet-sheet.tsx';
import { readinessWords } from './readiness-words.ts';
import { useReadiness } from './use-readiness.ts';
import { WarningsPart } from './warnings-part.tsx';
import { WaivedPart } from './waived-part.tsx';

type Sheet = 'letter' | 'packet' | 'page' | null;

export function DocumentsPart() {
  const readiness = useReadiness();
  const [sheet, setSheet] = useState<Sheet>(null);
  const { known, ready, missing, warnings, families } = readiness;
  const edited = useCase((value) => value.letter.text !== '');
  return (
    <AttachArea>
      <div
        className={classes.line}
        data-ready={(known && ready && warnings.length === 0) || undefined}
        role="status"
      >
        <span>
          {known ? readinessWords(readiness) : 'Add a procedure code to see what it needs'}
        </span>
      </div>
      {known && (
        <Text size="xs" c="dimmed" mb="xs">
          {families.length > 0
            ? `Checklist: ${families.join(', ')}`
            : 'No checklist for these codes yet; the set for every packet applies.'}
        </Text>
      )}
      <MissingPart missing={missing} onWriteLetter={() => setSheet('letter')} />
      <WarningsPart warnings={warnings} />
      <LearnedPart families={families} />
      <WaivedPart />
      <div className={classes.gap} />
      <Part title="Documents" path="documents">
        <DocumentList />
      </Part>
      <ChartPart families={families} />
      <Group gap="sm" mt="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileText size={14} aria-hidden />}
          onClick={() => setSheet('letter')}
        >
          {edited ? 'Letter' : 'Write the letter'}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconStack2 size={14} aria-hidden />}
          onClick={() => setSheet('packet')}
        >
          Packet
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUpload size={14} aria-hidden />}
          onClick={() => setSheet('page')}
        >
          Attach to the page
        </Button>
      </Group>
      {sheet === 'letter' && <LetterSheet onClose={() => setSheet(null)} />}
      {sheet === 'packet' && <PacketSheet onClose={() => setSheet(null)} />}
      {sheet === 'page' && <PageSheet onClose={() => setSheet(null)} />}
    </AttachArea>
  );
}

function PageSheet({ onClose }: { onClose: () => void }) {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  const update = useUpdate();
  return <AttachSheet value={value} practice={practice} update={update} onClose={onClose} />;
}
