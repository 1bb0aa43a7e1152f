// `npm run api:changes [-- <git revision>]`: what a client of an earlier openapi.json would stumble over. Compares with the
// document of that revision; without one, with the last committed document that differs. Fails on a breaking change that
// `api-breaks.json` does not name.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiDiff } from 'api-smart-diff';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...parameters) =>
  execFileSync('git', parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const readText = (name) => readFileSync(`${root}/${name}`, 'utf8');

function findBefore(text) {
  const revisions = git('log', '--first-parent', '--format=%H', '-n', '50', '--', 'openapi.json')
    .split('\n')
    .filter(Boolean);
  return revisions
    .map((revision) => ({ revision, text: git('show', `${revision}:openapi.json`) }))
    .find((committed) => committed.text !== text);
}

function readBefore(text) {
  const [revision] = process.argv.slice(2);
  if (revision !== undefined) return { revision, text: git('show', `${revision}:openapi.json`) };
  try {
    return findBefore(text);
  } catch {
    return undefined; // No git, or no history.
  }
}

/** The comparison takes a new required member of a body for harmless. */
const isNewRequirement = ({ action, path }) =>
  action === 'add' && path.includes('requestBody') && path.at(-2) === 'required';

/** It also takes an answer that is never null any more for a break. */
const isNarrowerAnswer = ({ action, path }) =>
  action === 'remove' && path.includes('responses') && path.at(-1) === 'nullable';

/** Further problems may come at any time: clients go by the status where they do not know a code. */
const isNewProblem = ({ action, path }) =>
  action === 'add' && path.includes('application/problem+json') && path.at(-2) === 'enum';

const isHarmless = (change) => isNarrowerAnswer(change) || isNewProblem(change);

const isBreaking = (change) =>
  change.path[0] === 'paths' && !isHarmless(change) && (change.type === 'breaking' || isNewRequirement(change));

/** `GET /v1/usage` and what in it. */
function describe({ action, path: [, route, method, ...rest] }) {
  const place = rest.join('/').replaceAll('content/application/json/schema/', '');
  return `${action} ${(method ?? '').toUpperCase()} ${route}${place === '' ? '' : ` ${place}`}`;
}

const now = readText('openapi.json');
const before = readBefore(now);
if (before === undefined) {
  process.stdout.write('There is no earlier openapi.json to compare with.\n');
  process.exit(0);
}
const allowed = existsSync(`${root}/api-breaks.json`) ? JSON.parse(readText('api-breaks.json')) : {};
const breaks = [...new Set(apiDiff(JSON.parse(before.text), JSON.parse(now)).filter(isBreaking).map(describe))];
const refused = breaks.filter((one) => !Object.keys(allowed).some((known) => one.startsWith(known)));
for (const one of breaks) process.stdout.write(`${refused.includes(one) ? 'BREAKING' : 'allowed'} ${one}\n`);
process.stdout.write(
  `Compared with ${before.revision.slice(0, 12)}: ${breaks.length} breaking, ${refused.length} not in api-breaks.json\n`,
);
process.exit(refused.length === 0 ? 0 : 1);
