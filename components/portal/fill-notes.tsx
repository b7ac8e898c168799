// What the Fill screen says when there is nothing to look over: a site that is not allowed, a page that cannot be filled.
import { Alert, Button, Stack } from '@mantine/core';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import { requestAccess } from '../../lib/browser/access.ts';
import type { FillPlan } from '../../lib/form/plan-types.ts';

/** Asks the person for one site; the browser shows its own question. */
export function Ask({ origin, onAllowed }: { origin: string; onAllowed: () => void }) {
  return (
    <Stack gap="sm">
      <Alert color="blue" icon={<IconLock />} title="This site has not been allowed yet">
        Bicuspid reads and fills forms only on sites that you allow, one by one:{' '}
        <b>{new URL(origin).host}</b>. You can take it back in the settings.
      </Alert>
      <Button
        onClick={() => void requestAccess(origin).then((allowed) => allowed && onAllowed())}
        data-autofocus
      >
        Allow on this site
      </Button>
    </Stack>
  );
}

/** Why a plan has nothing to write, in one or two sentences. */
export function nothingToWrite({ controlCount, refusals }: FillPlan): string {
  if (controlCount === 0) {
    return 'There is no form on this page, or it has not appeared yet. Open the payer’s form, wait until it shows, then try again.';
  }
  const occupied = refusals.filter(({ reason }) => reason === 'occupied').length;
  if (occupied > 0 && occupied === refusals.length) {
    return 'Every field that the case knows is filled in already. Nothing was changed.';
  }
  const fields =
    controlCount === 1
      ? 'The one field on this page cannot'
      : `None of the ${controlCount} fields on this page can`;
  return `${fields} be filled with certainty. Nothing was changed.`;
}

/** One sentence on what is the matter, and a way to try again. */
export function Problem({
  title,
  message,
  onRetry,
}: {
  title?: string;
  message: string;
  onRetry?: () => void;
}) {
  return (
    <Stack gap="sm">
      <Alert role="status" color="gray" icon={<IconInfoCircle />} {...(title && { title })}>
        {message}
      </Alert>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Read the page again
        </Button>
      )}
    </Stack>
  );
}
