// `npm run api:lint`: what the rules of Redocly say of openapi.json. Fails on an error and on a warning.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const path = fileURLToPath(new URL('../openapi.json', import.meta.url));
const config = await createConfig({
  extends: ['recommended'],
  rules: {
    // Nest describes a reference by standing it alone in an `allOf`.
    'no-illogical-composition-keywords': 'off',
    // Every problem has an example, also one that no operation can promise (a URI that is too long).
    'no-unused-components': 'off',
  },
});
const problems = await lintFromString({ source: readFileSync(path, 'utf8'), absoluteRef: path, config });
for (const { severity, ruleId, message, location } of problems)
  process.stdout.write(`${severity} ${ruleId}: ${message} ${location[0]?.pointer ?? ''}\n`);
process.stdout.write(`openapi.json: ${problems.length} problems\n`);
process.exit(problems.length === 0 ? 0 : 1);
