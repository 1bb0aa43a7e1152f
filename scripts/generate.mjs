// Writes the generated files (or, with --check, compares them with what is there and fails on a difference).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { renderClientSchema } from './client.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { renderPostman } from './postman.mjs';

ensureBuild('when-stale');
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const configuration = require('../dist/platform/config/documentation.js');
const { renderOpenApi } = require('../dist/openapi.js');

const pretty = (text, parser) => format(text, { parser, printWidth: 120, singleQuote: true });
// As a client reads it: without what JSON has no word for.
const document = JSON.parse(JSON.stringify(await renderOpenApi()));
const files = {
  '.env.example': configuration.renderEnvExample(),
  'docs/configuration.md': await pretty(configuration.renderConfigurationPage(), 'markdown'),
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'clients/typescript/src/schema.ts': await renderClientSchema(document),
  'clients/postman/barometer.postman_collection.json': `${JSON.stringify(renderPostman(document), null, 2)}\n`,
};

let differing = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === text) continue;
  differing += 1;
  if (process.argv.includes('--check'))
    process.stderr.write(`${name} is not what the code generates. Run: npm run generate\n`);
  else writeFileSync(path, text);
}
process.exit(process.argv.includes('--check') && differing > 0 ? 1 : 0);
