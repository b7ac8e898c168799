import { Text, Title, UnstyledButton } from '@mantine/core';
import type { NumberCandidate } from '../../lib/preauth/find-numbers.ts';

/** Numbers found on the page with the words around them; choosing one only puts it into the form below. */
export function NumberCandidates({
  title,
  candidates,
  chosen,
  onChoose,
}: {
  title: string;
  candidates: NumberCandidate[];
  chosen: string;
  onChoose: (candidate: NumberCandidate) => void;
}) {
  if (candidates.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={3} size="xs" className="section-title" mb={2}>
        {title}
      </Title>
      <div className="card" role="radiogroup" aria-label={title}>
        {candidates.slice(0, 4).map((candidate) => (
          <UnstyledButton
            key={`${candidate.value} ${candidate.words}`}
            className="candidate"
            role="radio"
            aria-checked={chosen === candidate.value}
            onClick={() => onChoose(candidate)}
          >
            <span className="number">{candidate.value}</span>
            <Text component="span" size="xs" c="dimmed" display="block" lineClamp={2}>
              {candidate.words}
            </Text>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}
