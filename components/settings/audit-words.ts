// The audit trail in words, its filters, and its lines for a spreadsheet.
import type { AuditItem } from '../../lib/store/audit.ts';
import type { AuditKind } from '../../lib/store/audit-entry.ts';

export const AUDIT_WORDS: Record<AuditKind, string> = {
  'vault-created': 'Vault set up',
  unlocked: 'Unlocked',
  'passphrase-changed': 'Passphrase changed',
  recovered: 'Opened with the recovery code',
  'recovery-code-replaced': 'New recovery code',
  'keys-rotated': 'Key changed',
  'person-added': 'Person added',
  'person-renamed': 'Person renamed',
  'person-removed': 'Person removed',
  'device-added': 'Unlocking by computer added',
  'device-removed': 'Unlocking by computer removed',
  created: 'Case created',
  changed: 'Case changed',
  deleted: 'Case deleted',
  restored: 'Case brought back',
  purged: 'Emptied for good',
  'practice-changed': 'Practice changed',
  'picture-added': 'Picture kept',
  'file-added': 'File kept',
  filled: 'Portal filled',
  exported: 'Exported',
  'backup-made': 'Backup made',
  'backup-restored': 'Brought back',
  'accepted-as-is': 'Went on with a damaged vault',
};

const OUTSIDE: readonly AuditKind[] = ['filled', 'exported', 'backup-made'];
const CASES: readonly AuditKind[] = ['created', 'changed', 'deleted', 'restored', 'purged'];

export const AUDIT_GROUPS = {
  all: 'Everything',
  cases: 'Cases',
  outside: 'What left Bicuspid',
  vault: 'Locking and practice',
} as const;
export type AuditGroup = keyof typeof AUDIT_GROUPS;

export interface AuditFilter {
  group: AuditGroup;
  /** Words that must stand in the line, in any order and case. */
  search: string;
}

function groupOf({ kind }: AuditItem): AuditGroup {
  if (OUTSIDE.includes(kind)) return 'outside';
  if (CASES.includes(kind) || kind.endsWith('-added')) return 'cases';
  return 'vault';
}

/** Date and time as the computer shows them. */
export function whenWords(at: string): string {
  return new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
}

export type NameOf = (id: string) => string;

export function matchesFilter(item: AuditItem, filter: AuditFilter, nameOf: NameOf): boolean {
  if (filter.group !== 'all' && groupOf(item) !== filter.group) return false;
  const paths = (item.changes ?? []).map(({ path }) => path);
  const line = [
    AUDIT_WORDS[item.kind],
    item.by,
    item.text ?? '',
    item.id ? nameOf(item.id) : '',
    whenWords(item.at),
    ...paths,
  ]
    .join(' ')
    .toLowerCase();
  return filter.search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => line.includes(word));
}

/** A cell of a CSV (RFC 4180). A leading `=`, `+`, `-` or `@` would be run as a formula by spreadsheets. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const HEADINGS = ['Number', 'When', 'Who', 'What', 'Case', 'Details', 'Field', 'Before', 'After'];

/** One line for each changed field; an entry without changes has one line. */
export function auditCsv(items: readonly AuditItem[], nameOf: NameOf): string {
  const lines = items.flatMap((item) => {
    const start = [
      String(item.sequence),
      item.at,
      item.by,
      AUDIT_WORDS[item.kind],
      item.id ? nameOf(item.id) : '',
      item.text ?? '',
    ];
    const changes = item.changes?.length ? item.changes : [{ path: '', from: '', to: '' }];
    return changes.map(({ path, from, to }) => [...start, path, from, to]);
  });
  return [HEADINGS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
