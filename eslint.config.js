import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Imports go one way: entrypoints -> components -> lib/{store,browser} -> lib/<pure>, and
 * portal.ts -> lib/page -> lib/form. Each rule says where the code belongs instead.
 */
const PURE_ROOMS = [
  'case',
  'codes',
  'coverage',
  'documents',
  'preauth',
  'followup',
  'claim',
  'outcomes',
  'form',
  'intake',
];

const forbid = (regex, message) => ({ regex, message });
const EDGES = forbid(
  '/(store|browser|page|components|entrypoints)/',
  'Pure rooms import each other and zod only. Put database work in lib/store, extension APIs in lib/browser, DOM in lib/page.',
);
const OUTSIDE = forbid(
  '^(react|react-dom|dexie|dexie-react-hooks|wxt|@mantine)($|/)',
  'Pure rooms know no framework: data in, data out.',
);
const UI = forbid(
  '/(components|entrypoints)/',
  'lib never imports the interface; pass what it needs as an argument.',
);

const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'node_modules/',
      'coverage/',
      'test-results/',
      'out/',
      'test/portals/**',
      '*.config.js',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
      ],
    },
  },
  {
    files: PURE_ROOMS.map((room) => `lib/${room}/**/*.ts`),
    rules: {
      ...restricted(EDGES, OUTSIDE),
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'chrome',
          'browser',
          'localStorage',
          'indexedDB',
          'fetch',
          'crypto',
        ].map((name) => ({
          name,
          message: 'Pure rooms take what they need as an argument.',
        })),
      ],
    },
  },
  {
    files: ['lib/page/**/*.ts'],
    rules: restricted(
      UI,
      forbid(
        '/(store|browser)/',
        'A page reader never sees the store: a content script runs in the portal’s origin.',
      ),
    ),
  },
  {
    files: ['lib/store/**/*.ts'],
    rules: restricted(UI, forbid('/page/', 'The store knows no page.')),
  },
  { files: ['lib/browser/**/*.ts'], rules: restricted(UI) },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: restricted(
      forbid('/entrypoints/', 'Entrypoints mount components, never the other way round.'),
      forbid('/lib/page/', 'Screens talk to pages through lib/browser.'),
    ),
  },
  {
    files: ['components/ui/**/*.{ts,tsx}'],
    rules: restricted(
      forbid('/lib/|/components/(?!ui)', 'components/ui has no knowledge of the app.'),
    ),
  },
  {
    files: ['entrypoints/portal.ts'],
    rules: restricted(
      forbid('/(store|components)/', 'The content script reads and writes pages, nothing else.'),
    ),
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'no-console': 'off' } },
);
