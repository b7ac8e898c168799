import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Proof } from '../../lib/case/schema.ts';
import { readPicture } from '../../lib/store/pictures.ts';

/** A picture of the confirmation page, decrypted while it is looked at and forgotten after. */
function ProofPicture({ id }: { id: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let made = '';
    let stopped = false;
    void readPicture(id).then((picture) => {
      if (stopped) return;
      if (!picture) return setMissing(true);
      made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      setUrl(made);
    });
    return () => {
      stopped = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (missing) return <Text size="xs">The picture cannot be read any more.</Text>;
  return url ? (
    <img src={url} alt="The portal’s page when the number was recorded" className="proof-picture" />
  ) : null;
}

function sentWords(count: number): string {
  if (count === 0) return 'Nothing was filled by Bicuspid here';
  return count === 1 ? '1 value sent' : `${count} values sent`;
}

/** When and where a number was recorded, the words it stood in, and what had been sent. */
export function ProofView({ proof }: { proof: Proof }) {
  const [open, setOpen] = useState(false);
  const when = new Date(proof.at).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const fields = sentWords(proof.sent.length);
  return (
    <Stack gap={4}>
      <Group gap={4} wrap="nowrap" justify="space-between">
        <Text size="xs" c="dimmed">
          Recorded {when}
          {proof.host && ` on ${proof.host}`}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          flex="none"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide proof' : 'Proof'}
        </Button>
      </Group>
      {open && (
        <Stack gap={4} className="proof">
          {proof.excerpt && <Text size="xs">“{proof.excerpt}”</Text>}
          <Text size="xs" fw={600}>
            {fields}
          </Text>
          {proof.sent.map(({ key, label, value }) => (
            <Text size="xs" key={key}>
              <Text span c="dimmed" size="xs">
                {label}:{' '}
              </Text>
              {value}
            </Text>
          ))}
          {proof.pictureId && <ProofPicture id={proof.pictureId} />}
        </Stack>
      )}
    </Stack>
  );
}
