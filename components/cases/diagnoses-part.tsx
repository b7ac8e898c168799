// Diagnoses A to L, in the order of the claim.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CodeHit } from '../../lib/codes/search.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { useCase, useUpdate } from './case-context.tsx';
import { CodeField } from './code-field.tsx';
import classes from './codes-section.module.css';
import { addDiagnosis, letterOf, moveDiagnosis, removeDiagnosis } from './diagnoses.ts';
import { FindingList } from './finding-list.tsx';
import { CaseText } from './fields.ts';
import { MoveTools } from './move-tools.tsx';
import { Part } from './section.tsx';

/** CMS-1500 item 21 has twelve places. */
const MOST = 12;

export function DiagnosesPart() {
  const count = useCase((value) => value.diagnoses.length);
  const update = useUpdate();
  return (
    <Part title="Diagnoses" path="diagnoses">
      <FindingList at="diagnoses" exact />
      {Array.from({ length: count }, (_, index) => (
        <DiagnosisRow key={index} index={index} last={index === count - 1} />
      ))}
      {count < MOST && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => update(addDiagnosis)}
        >
          Diagnosis
        </Button>
      )}
    </Part>
  );
}

function DiagnosisRow({ index, last }: { index: number; last: boolean }) {
  const at = `diagnoses[${index}]` as const;
  const letter = letterOf(index);
  const whole = useCase((value) => value);
  const update = useUpdate();
  const pick = ({ code, words }: CodeHit) =>
    update((value) => ({
      ...value,
      diagnoses: value.diagnoses.with(index, { code, description: words }),
    }));
  const remove = () => {
    const { diagnoses, lines } = whole;
    update((value) => removeDiagnosis(value, index));
    showUndo(`Diagnosis ${letter} was removed`, () =>
      update((value) => ({ ...value, diagnoses, lines })),
    );
  };
  return (
    <div className={classes.diagnosis}>
      <span className={classes.letter} aria-hidden>
        {letter}
      </span>
      <CodeField
        kind="diagnosis"
        path={`${at}.code`}
        label={`Diagnosis ${letter}`}
        hideLabel
        placeholder="Code or words"
        onPick={pick}
      />
      <MoveTools
        name={`diagnosis ${letter}`}
        onUp={index > 0 ? () => update((value) => moveDiagnosis(value, index, index - 1)) : null}
        onDown={last ? null : () => update((value) => moveDiagnosis(value, index, index + 1))}
        onRemove={remove}
      />
      <div className={classes.words}>
        <CaseText
          path={`${at}.description`}
          label={`Words for diagnosis ${letter}`}
          hideLabel
          variant="unstyled"
          size="xs"
          placeholder="Words for this diagnosis"
        />
      </div>
      <FindingList at={at} />
    </div>
  );
}
