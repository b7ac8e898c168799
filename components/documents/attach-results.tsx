// What the page made of the files: held, refused with its own words, or handed over without a sign.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { AttachAnswer, AttachState } from '../../lib/form/upload.ts';
import classes from './documents.module.css';

const ICON = {
  taken: IconCircleCheck,
  refused: IconAlertTriangle,
  'not-seen': IconHelpCircle,
} as const;

const WORDS: Readonly<Record<AttachState, string>> = {
  taken: 'The page has it',
  refused: 'The page refused it',
  'not-seen': 'Handed over; the page shows nothing. Look there.',
};

function headline({ files }: AttachAnswer): string {
  const taken = files.filter(({ state }) => state === 'taken').length;
  if (taken === files.length)
    return taken === 1 ? 'The file is on the page' : `All ${taken} files are on the page`;
  return taken === 0 ? 'The page did not take them' : `${taken} of ${files.length} are on the page`;
}

interface AttachResultsProps {
  answer: AttachAnswer;
  onMore: () => void;
  onClose: () => void;
}

export function AttachResults({ answer, onMore, onClose }: AttachResultsProps) {
  const good = answer.files.every(({ state }) => state === 'taken');
  return (
    <Stack gap="sm">
      <Alert
        role="status"
        color={good ? 'teal' : 'orange'}
        icon={good ? <IconCircleCheck /> : <IconAlertTriangle />}
        title={headline(answer)}
      >
        Look the page over, then press the portal’s own button. Bicuspid never sends a form.
      </Alert>
      <div>
        {answer.files.map(({ name, state, words }) => {
          const Icon = ICON[state];
          return (
            <div key={name} className={classes.taken} data-state={state}>
              <Icon size={16} aria-hidden />
              <div>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed">
                  {words ? `${WORDS[state]}: “${words}”` : WORDS[state]}
                </Text>
              </div>
            </div>
          );
        })}
      </div>
      {answer.complaints.map((words) => (
        <Text key={words} size="xs" c="dimmed">
          The page says: “{words}”
        </Text>
      ))}
      <Group gap="xs">
        <Button size="sm" onClick={onClose}>
          Done
        </Button>
        <Button size="sm" variant="default" onClick={onMore}>
          Attach more
        </Button>
      </Group>
    </Stack>
  );
}
