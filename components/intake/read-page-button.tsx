// The click that reads the page beside the panel: asks for the site first, because the browser asks only during a click.
import { Button } from '@mantine/core';
import { IconAppWindow } from '@tabler/icons-react';
import { requestAccess } from '../../lib/browser/access.ts';
import { usePortalTab } from '../portal/use-portal-tab.ts';
import { go } from '../ui/hash-route.ts';

export function ReadPageButton({ disabled }: { disabled?: boolean }) {
  const { tab, allowed } = usePortalTab();
  const start = () => {
    const next = () => go('/from-page');
    if (tab?.origin && !allowed) void requestAccess(tab.origin).then(next);
    else next();
  };
  return (
    <Button
      flex={1}
      px="xs"
      variant="default"
      leftSection={<IconAppWindow size={16} aria-hidden />}
      disabled={disabled ?? false}
      title={tab?.host ? `Reads ${tab.host}` : 'Reads the page beside this panel'}
      onClick={start}
    >
      Read this page
    </Button>
  );
}
