// Codes: why it is done and what is done.
import { CodesSuggest } from './codes-suggest.tsx';
import { DiagnosesPart } from './diagnoses-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { Section } from './section.tsx';

export function CodesSection() {
  return (
    <Section name="codes">
      <CodesSuggest />
      <DiagnosesPart />
      <LinesPart />
    </Section>
  );
}
