// Proves what the bundled code tables claim: node test/tools/check-codes.ts
//
// Against the official ICD-10-CM order file where a copy is present: every code exists, is billable exactly as there,
// its text agrees, and every code that the list of the field names is bundled. Always: every code, procedure and concept that a table names exists, and the file of licensed
// numbers holds numbers and our own words only.
import { existsSync, readdirSync } from 'node:fs';
import { bare, readCodeSet } from '../../lib/codes/code-set.ts';
import {
  CHECK_TABLES,
  CODE_TABLES,
  PROCEDURE_TABLES,
  SUGGEST_TABLES,
} from '../../lib/codes/file-names.ts';
import { readVocabulary } from '../../lib/codes/concepts.ts';
import { parts, readTable, type Row } from '../../lib/codes/tsv.ts';
import { tokens } from '../../lib/codes/words.ts';
import { bundledCheckFiles, bundledCodeFiles, bundledSuggestFiles } from './bundled-codes.ts';
import { readFieldList, select } from './field-list.ts';
import { ORDER_FILE, readOrderFile } from './order-file.ts';

export interface CodeCheck {
  problems: string[];
  /** Why the official file was not compared; empty when it was. */
  skipped: string;
}

const files = bundledCodeFiles();
const suggestFiles = bundledSuggestFiles();
const checkFiles = bundledCheckFiles();
const set = readCodeSet(files);
const known = new Map(set.entries.map((entry) => [bare(entry.code), entry]));

function againstOfficial(): string[] {
  const rows = readOrderFile(ORDER_FILE);
  const official = new Map(rows.map((row) => [row.code, row]));
  const missing = select(rows, readFieldList().wishes)
    .filter(({ code }) => !known.has(code))
    .map(({ code }) => `${code} is on the list of the field and not bundled: pack again`);
  const differing = set.entries
    .filter(({ kind }) => kind === 'ICD-10-CM')
    .flatMap(({ code, billable, words }) => {
      const row = official.get(bare(code));
      if (!row) return [`${code} is not in the official file`];
      if (row.billable !== billable) return [`${code} is billable=${billable}, officially not so`];
      return row.text === words ? [] : [`${code} reads "${words}", officially "${row.text}"`];
    });
  return [...missing, ...differing];
}

function menus(): string[] {
  return set.procedures.flatMap((procedure) =>
    procedure.icd
      .filter((code) => !known.get(bare(code))?.billable)
      .map((code) => `${procedure.id}: ${code} is not a billable bundled code`),
  );
}

function plainWords(): string[] {
  return readTable(files.plainWords ?? '', ['code'])
    .map((row) => row.code ?? '')
    .filter((code) => !known.has(bare(code)))
    .map((code) => `plain words for ${code}, which is not bundled`);
}

/** Every code that a diagnosis pattern can stand for, first care. */
function codesOf(pattern: string): string[] {
  const sides = /\{([^}]*)\}/.exec(pattern);
  const characters = sides ? (sides[1] ?? '').split(',').filter((one) => one !== '') : [''];
  return characters.map((one) => pattern.replace(/\{[^}]*\}/, one).replace('#', 'A'));
}

function signs(): string[] {
  const vocabulary = readVocabulary(suggestFiles.concepts);
  // Worked out from numbers rather than said in words; see read-case.ts.
  const names = new Set([
    ...vocabulary.names,
    'size-over-2.5',
    'ahi-low',
    'ahi-high',
    'nothing-done',
  ]);
  const ids = new Set(set.procedures.map(({ id }) => id));
  const conceptsOf = (row: Record<string, string>) =>
    [row.needs, row.likes, row.unless]
      .flatMap(parts)
      .flatMap((group) => group.split('|'))
      .map((name) => name.replace(/[~?]$/, ''));
  const rows = [
    ...readTable(suggestFiles.procedureSigns, ['id', 'needs']),
    ...readTable(suggestFiles.diagnosisSigns, ['code', 'needs']),
  ];
  const questions = readTable(suggestFiles.questions, ['id', 'when', 'unless']).map((row): Row => ({
    code: `question ${row.id}`,
    needs: row.when ?? '',
    unless: row.unless ?? '',
  }));
  const unknown = [...rows, ...questions].flatMap((row) =>
    conceptsOf(row)
      .filter((name) => !names.has(name))
      .map((name) => `${row.id ?? row.code}: no concept "${name}"`),
  );
  const examples = readTable(suggestFiles.examples, ['text', 'procedure', 'icd']);
  const signed = new Set(rows.map((row) => row.id));
  return [
    ...unknown,
    ...rows.filter((row) => row.id && !ids.has(row.id)).map((row) => `no procedure "${row.id}"`),
    ...[...ids].filter((id) => !signed.has(id)).map((id) => `no signs for "${id}"`),
    ...rows
      .flatMap((row) => (row.code ? codesOf(row.code) : []))
      .filter((code) => !known.get(bare(code))?.billable)
      .map((code) => `a sign leads to ${code}, which is not a billable bundled code`),
    ...examples
      .filter((row) => !ids.has(row.procedure ?? ''))
      .map((row) => `example "${row.text}": no procedure "${row.procedure}"`),
    ...examples
      .flatMap((row) => parts(row.icd).flatMap(codesOf))
      .filter((code) => !known.get(bare(code))?.billable)
      .map((code) => `an example leads to ${code}, which is not a billable bundled code`),
  ];
}

/** Each gate names what exists; a phrase that hides others keeps more than one word once the little words are dropped. */
function gatesAndPhrases(): string[] {
  const { names } = readVocabulary(suggestFiles.concepts);
  const all = [...set.procedures.map(({ id }) => id), ...known.keys()];
  const exists = (pattern: string) =>
    all.some((one) =>
      pattern.endsWith('*') ? one.startsWith(pattern.slice(0, -1)) : one === pattern,
    );
  const gates = readTable(suggestFiles.gates, ['suggestions', 'speaks']).flatMap((row) => [
    ...parts(row.suggestions)
      .filter((pattern) => !exists(pattern))
      .map((pattern) => `gate: nothing is called "${pattern}"`),
    ...parts(row.speaks)
      .filter((name) => !names.has(name))
      .map((name) => `gate: no concept "${name}"`),
  ]);
  const phrases = readTable(suggestFiles.concepts, ['concept', 'phrases', 'hides'])
    .filter((row) => row.hides)
    .flatMap((row) => parts(row.phrases).map((phrase) => ({ phrase, concept: row.concept })))
    .filter(({ phrase }) => / /.test(phrase) && tokens(phrase).length < 2 && !phrase.endsWith('*'))
    .map(({ phrase, concept }) => `${concept}: "${phrase}" is one word without its little words`);
  return [...gates, ...phrases];
}

/** Diagnoses that a check puts into a case by one click must be bundled and billable. */
function mends(): string[] {
  return [
    ...readTable(checkFiles.choices, ['code', 'instead']).map((row) => row.instead ?? ''),
    ...readTable(checkFiles.excludes, ['add']).map((row) => row.add ?? ''),
  ]
    .filter((code) => /^[A-TV-Z]\d\w\.?\w*$/.test(code))
    .filter((code) => !known.get(bare(code))?.billable)
    .map((code) => `a check puts in ${code}, which is not a billable bundled code`);
}

/** Turns of phrase of the official descriptors; none of ours needs them. */
const OFFICIAL_STYLE =
  /separate procedure|list separately|unlisted procedure|including,|per tooth|e\.g\.|eg,|when performed|other than|each additional|initial or subsequent/i;

function licensedNumbers(): string[] {
  const ids = new Set(set.procedures.map(({ id }) => id));
  const text = files.licensedNumbers ?? '';
  const rows = readTable(text, ['id', 'system', 'number', 'claim', 'when']);
  const shapes = { CPT: /^(?:\d{5}|\d{4}T)$/, CDT: /^D\d{4}$/ };
  const found = rows.flatMap((row) => {
    const shape = row.system === 'CPT' || row.system === 'CDT' ? shapes[row.system] : null;
    const name = `${row.id} ${row.number}`;
    const out: string[] = [];
    if (!shape?.test(row.number ?? '')) out.push(`${name} is no ${row.system} number`);
    if (!ids.has(row.id ?? '')) out.push(`${name}: no such procedure`);
    if ((row.when ?? '').length > 60) out.push(`${name}: more than a few words`);
    return out;
  });
  const own = [text, ...(files.procedures ?? [])].join('\n').split('\n');
  return [
    ...found,
    ...own
      .filter((line) => OFFICIAL_STYLE.test(line.split('\t').slice(0, 3).join(' ')))
      .map((line) => `reads like an official descriptor: ${line.slice(0, 80)}`),
  ];
}

function fileList(): string[] {
  const folder = new URL('../../public/codes/', import.meta.url);
  const present = readdirSync(new URL('procedures/', folder)).map((name) =>
    name.replace('.tsv', ''),
  );
  const listed: readonly string[] = PROCEDURE_TABLES;
  return [
    ...present.filter((name) => !listed.includes(name)).map((name) => `${name}.tsv is not listed`),
    ...listed.filter((name) => !present.includes(name)).map((name) => `${name}.tsv is missing`),
    ...[CODE_TABLES, SUGGEST_TABLES, CHECK_TABLES]
      .flatMap((tables) => Object.values<string>(tables))
      // The licensed numbers may be taken out of a build.
      .filter((name) => name !== CODE_TABLES.licensedNumbers && !existsSync(new URL(name, folder)))
      .map((name) => `${name} is missing`),
  ];
}

export function checkCodes(): CodeCheck {
  const official = existsSync(ORDER_FILE);
  return {
    problems: [
      ...(official ? againstOfficial() : []),
      ...menus(),
      ...plainWords(),
      ...signs(),
      ...gatesAndPhrases(),
      ...mends(),
      ...licensedNumbers(),
      ...fileList(),
    ],
    skipped: official ? '' : 'not compared with the official ICD-10-CM file: no copy is present',
  };
}

if (import.meta.main) {
  const { problems, skipped } = checkCodes();
  for (const problem of problems) console.error(problem);
  const extent = skipped || 'compared with the official ICD-10-CM file';
  console.log(`codes: ${set.entries.length} entries, ${problems.length} problems; ${extent}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
