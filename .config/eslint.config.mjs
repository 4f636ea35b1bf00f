import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The plugin's own rules; the general ones that it recommends beside them come from typescript-eslint and Prettier. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  { ignores: ['dist/', 'reports/', 'node_modules/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      parserOptions: {
        project: ['./test/tsconfig.json'],
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      ...officeRules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An index that was just computed is in range; `!` says so in the shortest way.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Error', package: '@types/custom-functions-runtime' }] },
      ],
      // Columns of a table are named by strings.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['URL', 'console', 'fetch', 'process', 'setInterval'].map((name) => [name, 'readonly']),
      ),
    },
    extends: [js.configs.recommended],
  },
  {
    // The metadata generator reads the word `any` here: it is Excel's name for "whatever the cell holds".
    files: ['src/functions/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // src/excel alone talks to Office.js; that the core knows no global at all, its tsconfig.json says.
    files: ['src/functions/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension'] },
  },
  {
    // These tests run every line against the real client, which throws at a property that was not loaded; the plugin
    // only guesses, and takes navigation properties and the results of methods for such.
    files: ['test/preview/host/**/*.ts'],
    rules: {
      'office-addins/call-sync-before-read': 'off',
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-empty-load': 'off',
    },
  },
  {
    // Jest's asymmetric matchers are typed `any`.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
