// Time-out rescue: keeps what is typed in the portal's form for a day, and writes it again after a new log-in.
import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { requestAccess } from '../../lib/browser/access.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { ScreenHead } from '../portal/screen-head.tsx';
import { usePortalTab } from '../portal/use-portal-tab.ts';
import { forbidsReading } from './forbids-reading.ts';
import { KeepList, RewriteList, Written } from './keep-form-lists.tsx';
import { useKeepForm } from './use-keep-form.ts';

interface KeepFormProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
  onDone: () => void;
}

function Note({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <Stack gap="sm">
      <Alert role="status" color="gray" icon={<IconInfoCircle />}>
        {text}
      </Alert>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Read the page again
        </Button>
      )}
    </Stack>
  );
}

export function KeepFormScreen({ value, update, practice, onDone }: KeepFormProps) {
  const portal = usePortalTab();
  const { tab } = portal;
  const forbidden = tab?.origin ? forbidsReading(tab.origin, practice) : false;
  const keep = useKeepForm(portal, forbidden, value, update, practice);
  const { state } = keep;

  const body = () => {
    if (!portal.known) return <Loader size="sm" />;
    if (!tab?.origin)
      return (
        <Note text="Open the payer’s form in this window. If it is there, click the Bicuspid icon in the toolbar once, then come back here." />
      );
    const { origin } = tab;
    if (forbidden)
      return (
        <Note text="This site’s terms do not allow programs to fill it, so nothing is kept." />
      );
    if (!portal.allowed)
      return (
        <Stack gap="sm">
          <Note text={`${tab.host ?? 'This site'} has not been allowed yet.`} />
          <Button onClick={() => void requestAccess(origin)}>Allow on this site</Button>
        </Stack>
      );
    switch (state.step) {
      case 'reading':
        return (
          <Text size="sm" c="dimmed" role="status">
            Reading the form…
          </Text>
        );
      case 'problem':
        return <Note text={state.message} onRetry={() => void keep.read()} />;
      case 'keep':
        return state.items.length === 0 ? (
          <Note
            text="Nothing is typed in the form on this page yet."
            onRetry={() => void keep.read()}
          />
        ) : (
          <KeepList items={state.items} onKeep={() => void keep.keep()} onCancel={onDone} />
        );
      case 'kept':
        return (
          <Stack gap="sm">
            <Alert role="status" color="green">
              Kept until {state.until}, sealed with your cases. If the portal logs you out: log in,
              open the same form, and press “Write it again”.
            </Alert>
            <Group gap="xs">
              <Button onClick={onDone}>Back to the case</Button>
              <Button variant="default" onClick={() => void keep.forget()}>
                Forget it
              </Button>
            </Group>
          </Stack>
        );
      case 'again':
        return (
          <RewriteList
            plan={state.plan}
            keptAt={state.keptAt}
            onWrite={(targets) => void keep.write(targets)}
            onKeepNew={() => void keep.read({ anew: true })}
            onForget={() => void keep.forget()}
          />
        );
      case 'writing':
        return (
          <Text size="sm" role="status">
            Writing {state.done} of {state.total}. Please do not type in the page.
          </Text>
        );
      case 'written':
        return (
          <Written
            written={state.written}
            left={state.left}
            onAgain={() => void keep.read()}
            onForget={() => void keep.forget().then(onDone)}
            onDone={onDone}
          />
        );
    }
  };

  return (
    <Stack gap="sm" p="md">
      <ScreenHead title="Keep this form" value={value} onBack={onDone} />
      {body()}
    </Stack>
  );
}
