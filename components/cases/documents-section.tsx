// Documents: what the payer will want to see, and where each of them is.
import { DocumentsPart } from '../documents/documents-part.tsx';
import { Section } from './section.tsx';

export function DocumentsSection() {
  return (
    <Section name="documents">
      <DocumentsPart />
    </Section>
  );
}
