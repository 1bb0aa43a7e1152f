// `npm run --silent sbom > sbom.json`: a CycloneDX bill of materials of what runs in production, by npm itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version, description, license } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const order = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'];
const run = spawnSync('npm', order, {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (run.status !== 0) {
  process.stderr.write(run.stderr || run.stdout);
  process.exit(1);
}
const bill = JSON.parse(run.stdout);
// npm calls the product by the folder that it is in.
Object.assign(bill.metadata.component, { name, version, description, licenses: [{ license: { id: license } }] });
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
