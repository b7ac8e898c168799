// The settings page: what is the same in every case, who can unlock, and how the vault is locked.
import { ActionIcon, Center, Loader, Title, Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { stayOpenWhileUsed } from '../../lib/browser/idle-lock.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { lock } from '../../lib/store/lock.ts';
import type { Editor } from '../ui/editor.ts';
import { FieldSourceProvider } from '../ui/field-source.tsx';
import { saveAll } from '../ui/keep-saved.ts';
import { Mark } from '../ui/mark.tsx';
import { SaveBadge } from '../ui/save-badge.tsx';
import { VaultGate } from '../vault/vault-gate.tsx';
import { AuditSection } from './audit-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { CodeSetsSection } from './code-sets-section.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { LettersSection } from './letters-section.tsx';
import { PayersSection } from './payers-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PortalsSection } from './portals-section.tsx';
import { PracticeContext } from './practice-context.tsx';
import { createPracticeSource } from './practice-source.ts';
import { ProviderFields } from './provider-fields.tsx';
import { ProvidersSection } from './providers-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SecuritySection } from './security-section.tsx';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { usePracticeEditor } from './use-practice-editor.ts';

const PLACES = [
  ['practice', 'Practice'],
  ['surgeons', 'Surgeons'],
  ['facilities', 'Facilities'],
  ['payers', 'Payers and portals'],
  ['portals', 'Taught portals'],
  ['checklist', 'Your checklist'],
  ['letters', 'Letters'],
  ['code-lists', 'Code lists'],
  ['people', 'People'],
  ['reminders', 'Reminders'],
  ['security', 'Locking and passphrase'],
  ['backup', 'Backup'],
  ['audit', 'Audit trail'],
] as const;

export function SettingsPage() {
  return (
    <VaultGate remind={false}>
      <Settings />
    </VaultGate>
  );
}

function Settings() {
  const editor = usePracticeEditor();
  useEffect(() => stayOpenWhileUsed(), []);
  if (!editor)
    return (
      <Center h="100%">
        <Loader size="sm" aria-label="Opening the settings" />
      </Center>
    );
  return <OpenSettings editor={editor} />;
}

function OpenSettings({ editor }: { editor: Editor<Practice> }) {
  const source = useMemo(() => createPracticeSource(editor), [editor]);
  const saving = useSyncExternalStore(editor.subscribe, editor.saveState);
  return (
    <PracticeContext value={editor}>
      <FieldSourceProvider source={source}>
        <div className={classes.page}>
          <header className={classes.bar}>
            <div className={classes.barInside}>
              <Mark size={24} />
              <Title order={1} style={{ flex: 1 }}>
                Settings
              </Title>
              <SaveBadge state={saving} />
              <Tooltip label="Lock">
                <ActionIcon aria-label="Lock" onClick={() => void saveAll().then(lock)}>
                  <IconLock size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </div>
          </header>
          <div className={classes.columns}>
            <nav className={classes.nav} aria-label="Settings">
              {PLACES.map(([id, words]) => (
                <a key={id} href={`#${id}`}>
                  {words}
                </a>
              ))}
            </nav>
            <main className={classes.main}>
              <SettingsSection
                id="practice"
                title="Practice"
                lead="Who bills, and who asks for pre-auths. Entered once, used in every case."
              >
                <div className={classes.plain}>
                  <ProviderFields at="billing" billing />
                </div>
              </SettingsSection>
              <ProvidersSection list="surgeons" />
              <ProvidersSection list="facilities" />
              <PayersSection />
              <PortalsSection />
              <ChecklistSection />
              <LettersSection />
              <CodeSetsSection />
              <PeopleSection />
              <RemindersSection />
              <SecuritySection />
              <BackupSection />
              <AuditSection />
            </main>
          </div>
        </div>
      </FieldSourceProvider>
    </PracticeContext>
  );
}
