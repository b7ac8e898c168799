// Claim: what goes to the payer after the surgery.
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newClaim } from '../../lib/case/new-case.ts';
import type { Claim } from '../../lib/case/schema.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { MatchNotice } from '../preauths/match-notice.tsx';
import { newId, useCase, useCaseSource, useUpdate } from './case-context.tsx';
import { ClaimCard } from './claim-card.tsx';
import { Section } from './section.tsx';

export function ClaimSection() {
  const claims = useCase((value) => value.claims);
  const value = useCase((now) => now);
  const { practice } = useCaseSource();
  const update = useUpdate();
  const remove = (gone: Claim, index: number) => {
    update((value) => ({ ...value, claims: value.claims.filter(({ id }) => id !== gone.id) }));
    showUndo('The claim was removed', () =>
      update((value) => ({ ...value, claims: value.claims.toSpliced(index, 0, gone) })),
    );
  };
  return (
    <Section name="claim">
      {claims.length === 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          After the surgery, start the claim here. It takes its codes, charges and authorization
          number from this case.
        </Text>
      )}
      {claims.some(({ status }) => status === 'to-send') && (
        <div style={{ marginBottom: 8 }}>
          <MatchNotice value={value} practice={practice} update={update} beforeClaim />
        </div>
      )}
      {claims.map((claim, index) => (
        <ClaimCard key={claim.id} index={index} onRemove={() => remove(claim, index)} />
      ))}
      <Button
        size="xs"
        variant="default"
        mt={claims.length > 0 ? 'sm' : 0}
        data-part="claims"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() =>
          update((value) => ({ ...value, claims: [...value.claims, newClaim(newId)] }))
        }
      >
        {claims.length > 0 ? 'Another claim' : 'Start the claim'}
      </Button>
    </Section>
  );
}
