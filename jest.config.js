// Nest 12 packages are ESM-only, and Jest can require ES modules only on Node >= 24.9 behind a flag, so they are
// compiled to CommonJS by swc; the same configuration works on Node 20, 22, 24 and 26.
const esmPackages = [
  '@nestjs/(?!throttler/)[^/]+',
  'content-disposition',
  'hucre',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/[^/]+',
  '@borewit/[^/]+',
];
const typescript = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];
const javascript = [
  '@swc/jest',
  { swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } },
];
const base = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-bench/'],
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': typescript, '^.+\\.m?js$': javascript },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esmPackages.join('|')})/)`],
};
const onADatabase = '/test/(integration|e2e|contract)/.*\\.spec\\.ts$';

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/support/summary-reporter.cjs'],
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testRegex: '/test/(unit|property|golden|architecture)/.*\\.spec\\.ts$' },
    { ...base, displayName: 'sqlite', testRegex: onADatabase, setupFiles: ['./test/support/env.sqlite.cjs'] },
    {
      ...base,
      displayName: 'postgres',
      testRegex: onADatabase,
      setupFiles: ['./test/support/env.postgres.cjs'],
      globalSetup: './test/support/global-setup.cjs',
      globalTeardown: './test/support/global-teardown.cjs',
    },
  ],
};
