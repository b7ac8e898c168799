// One service line, field by field as item 24 of the CMS-1500 asks for it.
import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { ownFee } from '../../lib/codes/own-fee.ts';
import { FieldLabel } from '../ui/field-label.tsx';
import { useField } from '../ui/field-source.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { useCase, useCaseSource, useUpdate } from './case-context.tsx';
import { ORAL_AREA, PLACE_OF_SERVICE } from './choices.ts';
import { CodeField } from './code-field.tsx';
import { letterOf } from './diagnoses.ts';
import { FindingList } from './finding-list.tsx';
import { CaseChoice, CaseDate, CaseLetters, CaseMoney, CaseText, CaseYesNo } from './fields.ts';
import { changeLine, readModifiers, withLastDay } from './lines.ts';
import { MoveTools } from './move-tools.tsx';
import { Part } from './section.tsx';
import classes from './sheet.module.css';

interface LineCardProps {
  id: string;
  index: number;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onCopy: () => void;
  onRemove: () => void;
}

export function LineCard({ id, index, ...moves }: LineCardProps) {
  const at = `lines[${index}]` as const;
  const update = useUpdate();
  const { codes: own } = useCaseSource().practice;
  const diagnoses = useCase((value) => value.diagnoses);
  const date = useCase((value) => value.lines[index]?.fromDate);
  const letters = diagnoses
    .map(({ code, description }, each) => ({
      letter: letterOf(each),
      meaning: [code, description].filter(Boolean).join(' '),
    }))
    .filter(({ meaning }) => meaning !== '');
  return (
    <div className={classes.card}>
      <Part
        title={`Line ${index + 1}`}
        path={at}
        tools={<MoveTools name={`line ${index + 1}`} {...moves} />}
      >
        <FindingList at={at} />
        <FieldStack>
          <FieldRow min={6}>
            <CodeField
              kind="procedure"
              path={`${at}.code`}
              label="Code"
              placeholder="Code or words"
              date={date}
              onPick={({ code, words, when }) =>
                update((value) =>
                  changeLine(value, id, {
                    code,
                    description: when ? `${words} (${when})` : words,
                    ...ownFee(own, code, value.lines[index]?.charge ?? ''),
                  }),
                )
              }
            />
            <Modifiers path={`${at}.modifiers`} />
          </FieldRow>
          <CaseText path={`${at}.description`} label="Words" />
          <FieldRow min={6.5}>
            <CaseDate
              path={`${at}.fromDate`}
              label="From"
              // One day is the rule; a stay of several days is typed over.
              onSettled={(day) => update((value) => withLastDay(value, id, day))}
            />
            <CaseDate path={`${at}.toDate`} label="To" />
          </FieldRow>
          <CaseLetters
            path={`${at}.diagnosisPointers`}
            label="Diagnoses, the main one first"
            letters={letters}
            none="Add a diagnosis above, then point to it here."
          />
          <FieldRow min={6.5}>
            <CaseMoney path={`${at}.charge`} label="Charge" />
            <CaseText path={`${at}.units`} label="Units" inputMode="decimal" className="tabular" />
          </FieldRow>
          <CaseChoice
            path={`${at}.placeOfService`}
            label="Place of service"
            choices={PLACE_OF_SERVICE}
          />
          <FieldRow min={6.5}>
            <CaseText path={`${at}.toothNumbers`} label="Teeth" placeholder="17,32" />
            <CaseChoice path={`${at}.areaOfOralCavity`} label="Area" choices={ORAL_AREA} />
            <CaseYesNo path={`${at}.emergency`} label="Emergency" />
          </FieldRow>
        </FieldStack>
      </Part>
    </div>
  );
}

/** Up to four modifiers in one box, as they are written: `LT 59`. */
function Modifiers({ path }: { path: `lines[${number}].modifiers` }) {
  const { value, write, left } = useField(path);
  const { problem } = useField(`${path}[0]`);
  const stored = Array.isArray(value) ? (value as string[]).filter(Boolean).join(' ') : '';
  const [draft, setDraft] = useState<{ text: string; kept: string } | null>(null);
  const typed = draft && draft.kept === stored ? draft.text : null;
  const id = useId();
  return (
    <TextInput
      id={id}
      data-path={path}
      label={<FieldLabel text="Modifiers" problem={problem} />}
      labelProps={{ htmlFor: id }}
      placeholder="LT 59"
      autoComplete="off"
      className="tabular"
      value={typed ?? stored}
      error={problem?.level === 'wrong' && typed === null ? problem.message : undefined}
      onFocus={() => setDraft({ text: stored, kept: stored })}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const modifiers = readModifiers(text);
        setDraft({ text, kept: modifiers.join(' ') });
        write(modifiers);
      }}
      onBlur={() => {
        setDraft(null);
        left();
      }}
    />
  );
}
