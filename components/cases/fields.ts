// The fields of components/ui with the paths of a case: a path that is not in the schema does not compile.
import type { ReactNode } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import { ChoiceField, YesNoField, type ChoiceFieldProps } from '../ui/choice-field.tsx';
import { LettersField, type LettersFieldProps } from '../ui/letters-field.tsx';
import { NoteField, type NoteFieldProps } from '../ui/note-field.tsx';
import type { TextPath } from '../ui/path.ts';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { CapitalsField, DateField, MoneyField, NpiField } from '../fields/value-fields.tsx';

/** Every place of a case that holds text: `patient.birthDate`, `lines[0].code`. */
export type CasePath = TextPath<Case>;

type Of<Props> = (props: Props) => ReactNode;

export const CaseText: Of<TextFieldProps<CasePath>> = TextField;
export const CaseDate: Of<TextFieldProps<CasePath> & { past?: boolean }> = DateField;
export const CaseMoney: Of<TextFieldProps<CasePath>> = MoneyField;
export const CaseNpi: Of<TextFieldProps<CasePath>> = NpiField;
export const CaseCapitals: Of<TextFieldProps<CasePath>> = CapitalsField;
export const CaseNote: Of<NoteFieldProps<CasePath>> = NoteField;
export const CaseChoice: Of<ChoiceFieldProps<CasePath>> = ChoiceField;
export const CaseYesNo: Of<{ path: CasePath; label: string }> = YesNoField;
export const CaseLetters: Of<LettersFieldProps<CasePath>> = LettersField;
