// The bar over every screen: where to go, settings, and the lock.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconSettings } from '@tabler/icons-react';
import { lock } from '../../lib/store/lock.ts';
import { saveAll } from '../ui/keep-saved.ts';
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
  const preauths = route.at === 'preauths';
  return (
    <header className={classes.bar}>
      <Mark size={22} />
      <nav className={classes.places} aria-label="Main">
        <a href="#/cases" className={classes.place} aria-current={preauths ? undefined : 'page'}>
          Cases
        </a>
        <a href="#/preauths" className={classes.place} aria-current={preauths ? 'page' : undefined}>
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
