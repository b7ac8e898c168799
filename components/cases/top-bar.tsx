// The bar over every screen: where to go, settings, and the lock.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconSettings } from '@tabler/icons-react';
import { lock } from '../../lib/store/lock.ts';
import { saveAll } from '../ui/keep-saved.ts';
import { useDueCount } from '../followups/use-due-count.ts';
import { Mark } from '../ui/mark.tsx';
import type { Route } from './routes.ts';
import classes from './shell.module.css';

interface TopBarProps {
  route: Route;
  onSettings: () => void;
}

/** Nothing typed is left behind when the vault is locked. */
async function saveAndLock(): Promise<void> {
  await saveAll();
  await lock();
}

export function TopBar({ route, onSettings }: TopBarProps) {
  const due = useDueCount();
  const current =
    route.at === 'preauths'
      ? 'preauths'
      : ['today', 'learn', 'hand-over', 'review', 'playbook'].includes(route.at)
        ? 'today'
        : 'cases';
  const page = (place: string) => (current === place ? 'page' : undefined);
  return (
    <header className={classes.bar}>
      <Mark size={22} />
      <nav className={classes.places} aria-label="Main">
        <a href="#/today" className={classes.place} aria-current={page('today')}>
          Today
          {due > 0 && <span className={classes.due}>{due > 99 ? '99+' : due}</span>}
        </a>
        <a href="#/cases" className={classes.place} aria-current={page('cases')}>
          Cases
        </a>
        <a href="#/preauths" className={classes.place} aria-current={page('preauths')}>
          Pre-auths
        </a>
      </nav>
      <Tooltip label="Settings">
        <ActionIcon aria-label="Settings" onClick={onSettings}>
          <IconSettings size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Lock">
        <ActionIcon aria-label="Lock" onClick={() => void saveAndLock()}>
          <IconLock size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
