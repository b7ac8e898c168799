// Who did what to which case when, newest first, with filters and an export.
import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { logToAudit, type AuditItem } from '../../lib/store/audit.ts';
import { saveFile } from '../ui/save-file.ts';
import {
  AUDIT_GROUPS,
  AUDIT_WORDS,
  auditCsv,
  matchesFilter,
  whenWords,
  type AuditFilter,
  type NameOf,
} from './audit-words.ts';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { useAudit, wholeTrail } from './use-audit.ts';

const GROUPS = Object.entries(AUDIT_GROUPS).map(([value, label]) => ({ value, label }));

export function AuditSection() {
  const { trail, names, older } = useAudit();
  const [filter, setFilter] = useState<AuditFilter>({ group: 'all', search: '' });
  const [failure, setFailure] = useState('');
  const nameOf: NameOf = (id) => names.get(id) ?? '';
  const shown = (trail?.items ?? []).filter((item) => matchesFilter(item, filter, nameOf));

  const give = async () => {
    const items = (await wholeTrail()).filter((item) => matchesFilter(item, filter, nameOf));
    await logToAudit('exported', { text: `audit trail, ${items.length} entries` });
    const csv = new Blob([auditCsv(items, nameOf)], { type: 'text/csv' });
    const day = new Date().toISOString().slice(0, 10);
    setFailure((await saveFile(csv, `bicuspid-audit-${day}.csv`)) ?? '');
  };

  return (
    <SettingsSection
      id="audit"
      title="Audit trail"
      lead="Who did what, and when. Nothing here can be changed or taken out without it being seen."
    >
      <div className={classes.plain}>
        <Stack gap="sm">
          {trail !== null && trail.unreadable > 0 && (
            <Alert color="red" role="alert">
              {trail.unreadable === 1
                ? '1 entry does not open: something other than Bicuspid changed it.'
                : `${trail.unreadable} entries do not open: something other than Bicuspid changed them.`}
            </Alert>
          )}
          {failure && (
            <Alert color="red" role="alert">
              {failure}
            </Alert>
          )}
          <Group gap="sm" align="flex-end">
            <Select
              label="Show"
              size="xs"
              data={GROUPS}
              value={filter.group}
              allowDeselect={false}
              onChange={(group) => {
                if (group && group in AUDIT_GROUPS)
                  setFilter({ ...filter, group: group as AuditFilter['group'] });
              }}
            />
            <TextInput
              label="Person, patient, portal or field"
              size="xs"
              flex={1}
              miw={180}
              value={filter.search}
              onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
            />
            <Button size="xs" variant="default" onClick={() => void give()}>
              Export as CSV
            </Button>
          </Group>
          <ol className={classes.trail} aria-label="Entries">
            {shown.map((item) => (
              <Entry key={item.sequence} item={item} name={item.id ? nameOf(item.id) : ''} />
            ))}
          </ol>
          {trail !== null && shown.length === 0 && (
            <Text size="sm" c="dimmed">
              {trail.next === null
                ? 'Nothing like that.'
                : 'Nothing like that in the newest entries.'}
            </Text>
          )}
          {trail !== null && trail.next !== null && (
            <Button size="xs" variant="subtle" onClick={older}>
              Show older entries
            </Button>
          )}
        </Stack>
      </div>
    </SettingsSection>
  );
}

function Entry({ item, name }: { item: AuditItem; name: string }) {
  const { changes = [] } = item;
  return (
    <li>
      <Text size="sm">
        <b>{AUDIT_WORDS[item.kind]}</b>
        {name && `: ${name}`}
        {item.text && ` (${item.text})`}
      </Text>
      <Text size="xs" c="dimmed">
        {whenWords(item.at)}
        {item.by && `, ${item.by}`}
      </Text>
      {item.valuesGone && (
        <Text size="xs" c="dimmed">
          The values went with the case when it was emptied for good.
        </Text>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{changes.length === 1 ? '1 field' : `${changes.length} fields`}</summary>
          <ul>
            {changes.map(({ path, from, to }) => (
              <li key={path}>
                {path}: {from || '(empty)'} → {to || '(empty)'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
