import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const PURE_ROOMS = [
  'lib/model/**',
  'lib/analytics/**',
  'lib/phrases/**',
  'lib/themes/**',
  'lib/search/**',
  'lib/ingest/formats/**',
  'lib/charts/**',
  'lib/exports/**',
];

export default tseslint.config(
  {
    ignores: [
      '.next*/**',
      'node_modules/**',
      'lib/db/generated/**',
      'next-env.d.ts',
      '.data/**',
      'test/fixtures/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'app/**/*.{ts,tsx}'],
    ignores: ['lib/env.ts', 'lib/effects.ts', 'lib/cli/**', 'lib/db/**', '**/*.mjs'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only lib/env.ts reads the environment.' },
        { object: 'Date', property: 'now', message: 'The clock is passed in (lib/effects.ts).' },
        { object: 'Math', property: 'random', message: 'Nothing here is left to chance.' },
      ],
    },
  },
  {
    files: PURE_ROOMS.map((room) => `${room}/*.ts`),
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ArrowFunctionExpression: true } },
      ],
    },
  },
);
