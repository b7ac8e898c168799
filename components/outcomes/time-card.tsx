// How long a pre-auth takes at this desk: off until somebody turns it on, and forgotten with one press.
import { Button, Switch, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { forgetCaseTimes, readCaseTimes, type CaseTimes } from '../../lib/browser/case-time.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import type { CaseRow } from '../../lib/case/list-row.ts';
import type { Column } from '../../lib/outcomes/csv.ts';
import { median } from '../../lib/outcomes/numbers.ts';
import { minutesWords, staffTime, type TimeGroup } from '../../lib/outcomes/staff-time.ts';
import { TableCard } from './table-card.tsx';

const COLUMNS: Column<TimeGroup>[] = [
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Pre-auths', kind: 'number', of: (row) => row.minutes.length },
  { title: 'Median minutes', kind: 'number', of: (row) => median(row.minutes) },
];

export function TimeCard({ rows }: { rows: readonly CaseRow[] }) {
  const [on, setOn] = useState(false);
  const [times, setTimes] = useState<CaseTimes>({});
  useEffect(() => {
    void readSettings().then(({ measureTime }) => setOn(measureTime));
    void readCaseTimes().then(setTimes);
    return onSettingsChange(({ measureTime }) => setOn(measureTime));
  }, []);
  const groups = staffTime(rows, times);
  const most = Math.max(1, ...groups.map(({ minutes }) => median(minutes) ?? 0));
  const known = Object.keys(times).length > 0;
  return (
    <div>
      {groups.length === 0 ? (
        <Title order={2}>Minutes for a pre-auth</Title>
      ) : (
        <TableCard
          title="Minutes for a pre-auth"
          nothing=""
          rows={groups}
          columns={COLUMNS}
          fileName="minutes-for-a-preauth.csv"
          show={({ payerName, minutes }) => ({
            key: payerName,
            name: payerName || 'Payer not known',
            detail: minutes.length === 1 ? '1 pre-auth' : `${minutes.length} pre-auths`,
            value: minutesWords(minutes, median(minutes)),
            share: (median(minutes) ?? 0) / most,
          })}
        />
      )}
      <Switch
        mt={6}
        size="xs"
        label="Count the minutes on this computer"
        description="From opening a case until its pre-auth is out, by case and never by person. Nothing leaves this computer."
        checked={on}
        onChange={(event) => {
          const measureTime = event.currentTarget.checked;
          void changeSettings(() => ({ measureTime }));
        }}
      />
      {known && (
        <Button
          mt={4}
          size="compact-xs"
          variant="subtle"
          onClick={() => void forgetCaseTimes().then(() => setTimes({}))}
        >
          Forget these minutes
        </Button>
      )}
      {on && groups.length === 0 && (
        <Text size="sm" c="dimmed">
          Counting. The first figure comes with the next pre-auth that goes out.
        </Text>
      )}
    </div>
  );
}
