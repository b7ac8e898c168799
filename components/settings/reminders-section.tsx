// Reminders: the notice on the desktop, asked for here and given back here.
import { Switch, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { askToTell, noticeText, stopTelling } from '../../lib/browser/due-notice.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

export function RemindersSection() {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void readSettings().then(({ tellWhenDue }) => setOn(tellWhenDue));
    return onSettingsChange(({ tellWhenDue }) => setOn(tellWhenDue));
  }, []);
  const change = async (wanted: boolean) => {
    if (!wanted) return stopTelling();
    setRefused(!(await askToTell()));
  };
  return (
    <SettingsSection
      id="reminders"
      title="Reminders"
      lead="The number on the toolbar icon always says how much is due, also while Bicuspid is locked."
    >
      <div className={classes.plain}>
        <Switch
          label="Tell me when something is due"
          description={`Once a day from 8 o’clock on, without names: “${noticeText(3)}”. The browser asks you for its permission.`}
          checked={on}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {refused && (
          <Text size="sm" role="status" c="var(--app-warn)">
            The browser did not allow it, so nothing was turned on.
          </Text>
        )}
      </div>
    </SettingsSection>
  );
}
