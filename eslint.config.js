import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the core may not reach: it is handed text, settings and the date, and returns values. */
const world = [
  'node:fs',
  'node:fs/promises',
  'node:child_process',
  'node:process',
  'node:os',
  'node:http',
  'node:https',
  'node:net',
  'fs',
  'child_process',
  'os',
  'http',
  'https',
  'process',
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', '.out'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: world.map((name) => ({ name, message: 'The core is pure: pass the value in.' })),
          patterns: [
            { group: ['@actions/*', '@octokit/*'], message: 'The core knows neither Actions nor GitHub.' },
            {
              group: ['**/adapters/*', '**/ports.js', '**/apply.js', '**/run.js'],
              message: 'The core does not know its shells.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The core is pure: pass the value in.' },
        { name: 'console', message: 'The core returns what is to be shown.' },
        { name: 'fetch', message: 'The core is pure.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The core is deterministic.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/core/**', 'src/adapters/github/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@octokit/*'], message: 'Only the GitHub adapter knows Octokit.' }] },
      ],
    },
  },
);
