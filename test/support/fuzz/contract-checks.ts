import { type Case, type Recorder, runCase } from './case.js';
import { codeOf, type Complaint, type Expectation } from './answer-checks.js';
import { isJsonObject, type Operation } from './contract.js';
import { listExamples, minimalPlan, privateTickerPlan } from './example-requests.js';
import { Random } from './random.js';
import { toWire } from './request-plan.js';
import { type Answer, parseJson } from './wire.js';
import { collectionOf, idParameterOf, inventId, resourcesOf, type World } from './world.js';

const SUCCESS: Expectation = { kind: 'success' };
const DOCUMENTED: Expectation = { kind: 'documented' };
const ALL_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const NO_ROUTES = [
  '/',
  '/v1',
  '/v1/',
  '/v1/nothing',
  '/v2/analyses',
  '/V1/me',
  '/v1/me/',
  '/v1//me',
  '/health/',
  '/metrics/x',
];

const keyOf = (world: World, operation: Operation): string | null => (operation.isPublic ? null : world.callers.owner);

/** Everything that the document shows works as it stands. One after the other: some delete what others made. */
export async function checkExamples(world: World, record: Recorder): Promise<void> {
  for (const operation of world.operations) {
    for (const { name, plan } of listExamples(world, operation)) {
      const wire = toWire(plan, keyOf(world, operation));
      await runCase(world, { name, operation, wire, expectation: SUCCESS }, record);
    }
  }
}

function accessCases(world: World, operation: Operation): Case[] {
  const plan = minimalPlan(world, operation);
  const anonymous = { operation, wire: toWire(plan, null) };
  if (operation.isPublic) return [{ ...anonymous, name: 'access: public', expectation: SUCCESS }];
  const expectation: Expectation = { kind: 'refused', statuses: [401], codes: ['UNAUTHENTICATED'] };
  const unauthenticated: Case[] = [
    { ...anonymous, name: 'access: no key', expectation },
    ...world.useless.map(({ state, key }) => ({
      ...{ operation, expectation, wire: toWire(plan, key) },
      name: `access: ${state}`,
    })),
  ];
  const narrow = world.callers.narrow.find(({ scope }) => !operation.scopes.includes(scope));
  if (operation.scopes.length === 0 || !narrow) return unauthenticated;
  const forbidden: Case = {
    name: 'access: key without the scope',
    operation,
    wire: toWire(plan, narrow.key),
    expectation: { kind: 'refused', statuses: [403], codes: ['INSUFFICIENT_SCOPE'] },
  };
  return [...unauthenticated, forbidden];
}

/** Without a good key every operation that is not public is 401, and without its scopes 403. */
export async function checkAccess(world: World, record: Recorder): Promise<void> {
  for (const operation of world.operations) {
    for (const one of accessCases(world, operation)) await runCase(world, one, record);
  }
}

const detailOf = (answer: Answer, id: string): string => {
  const problem = parseJson(answer);
  return isJsonObject(problem) ? String(problem.detail).replaceAll(id, '{id}') : '';
};

async function checkForeignId(world: World, operation: Operation, name: string, record: Recorder): Promise<void> {
  const plan = minimalPlan(world, operation);
  const [own = ''] = resourcesOf(world, operation);
  const unknown = inventId(operation, new Random(operation.id));
  const about = (id: string): Case['wire'] =>
    toWire({ ...plan, path: { ...plan.path, [name]: id } }, world.callers.stranger);
  const expectation: Expectation = { kind: 'refused', statuses: [404], codes: ['NOT_FOUND'] };
  const nobodys = await runCase(
    world,
    { name: 'ownership: nobody’s id', operation, wire: about(unknown), expectation },
    record,
  );
  const inspect = (answer: Answer): Complaint[] =>
    nobodys && detailOf(answer, own) !== detailOf(nobodys, unknown)
      ? [{ check: 'tells-apart', detail: `'${detailOf(answer, own)}' is not '${detailOf(nobodys, unknown)}'` }]
      : [];
  await runCase(
    world,
    { name: 'ownership: another owner’s id', operation, wire: about(own), expectation, inspect },
    record,
  );
}

const isEmptyPage = (answer: Answer): boolean => {
  const page = parseJson(answer);
  return isJsonObject(page) && Array.isArray(page.items) && page.items.length === 0;
};

/** What the stranger may be told of a ticker that only the other owner has: nothing. */
function checkHidden(answer: Answer): Complaint[] {
  if (answer.status === 404 || (answer.status === 200 && isEmptyPage(answer))) return [];
  return [{ check: 'foreign-ticker', detail: `${answer.status} ${codeOf(answer)}, neither 404 nor an empty page` }];
}

/** Nothing of the first owner in an answer to the second. */
function checkNoForeignIds(world: World, answer: Answer): Complaint[] {
  const text = answer.body.toString('utf8');
  const found = [...world.resources.values()].flat().filter((id) => text.includes(id));
  return found.length > 0 ? [{ check: 'foreign-row', detail: `it holds ${found.join(', ')}` }] : [];
}

/** Ids, tickers and rows of one owner do not exist for another. */
export async function checkOwnership(world: World, record: Recorder): Promise<void> {
  for (const operation of world.operations.filter(({ isPublic }) => !isPublic)) {
    const name = idParameterOf(operation);
    const ticker = operation.method === 'PUT' ? null : privateTickerPlan(world, operation);
    if (name !== null && collectionOf(operation) !== null) await checkForeignId(world, operation, name, record);
    else if (ticker) {
      const wire = toWire(ticker, world.callers.stranger);
      const one = { name: 'ownership: another owner’s ticker', operation, wire, expectation: DOCUMENTED };
      await runCase(world, { ...one, inspect: checkHidden }, record);
    } else if (operation.method === 'GET') {
      const wire = toWire(minimalPlan(world, operation), world.callers.stranger);
      const inspect = (answer: Answer): Complaint[] => checkNoForeignIds(world, answer);
      // Only the first owner, as whom the operator acts, may be let into what operators read.
      await runCase(world, { name: 'ownership: list', operation, wire, expectation: DOCUMENTED, inspect }, record);
    }
  }
}

/** Whether a path with its parameters may be a request to the other one too: `/x/bulk` is one to `/x/{id}`. */
function leadsTo(path: string, template: string): boolean {
  const [parts, others] = [path.split('/'), template.split('/')];
  return (
    parts.length === others.length &&
    parts.every((part, index) => others[index]?.startsWith('{') || part === others[index])
  );
}

const methodsOf = (world: World, path: string): string[] => [
  ...new Set(world.operations.flatMap((operation) => (leadsTo(path, operation.path) ? [operation.method] : []))),
];

function checkAllow(known: readonly string[]): (answer: Answer) => Complaint[] {
  const expected = [...new Set([...known, ...(known.includes('GET') ? ['HEAD'] : [])])].sort().join(', ');
  return ({ headers: { allow = '' } }) => {
    const sorted = allow.split(/,\s*/).sort().join(', ');
    return sorted === expected ? [] : [{ check: 'allow', detail: `'${sorted}', not '${expected}'` }];
  };
}

/** Methods that a path does not have are 405 with `Allow`, paths that nobody has 404. */
export async function checkRoutes(world: World, record: Recorder): Promise<void> {
  for (const path of new Set(world.operations.map((operation) => operation.path))) {
    const known = methodsOf(world, path);
    const [sample] = world.operations.filter((operation) => operation.path === path);
    if (!sample) continue;
    const wire = { ...toWire(minimalPlan(world, sample), world.callers.owner), body: null };
    for (const method of ALL_METHODS.filter((candidate) => !known.includes(candidate))) {
      const expectation: Expectation = { kind: 'refused', statuses: [405], codes: ['METHOD_NOT_ALLOWED'] };
      const headers = { 'x-api-key': world.callers.owner };
      const one = {
        name: `routes: ${method} ${path}`,
        operation: null,
        wire: { ...wire, headers, method },
        expectation,
      };
      await runCase(world, { ...one, inspect: checkAllow(known) }, record);
    }
  }
  for (const target of NO_ROUTES) {
    const wire = { method: 'GET', target, headers: {}, body: null };
    const expectation: Expectation = { kind: 'refused', statuses: [404], codes: ['NOT_FOUND'] };
    await runCase(world, { name: `routes: ${target}`, operation: null, wire, expectation }, record);
  }
}

function checkSameHead(got: Answer): (answer: Answer) => Complaint[] {
  const of = ({ status, headers }: Answer): string => `${status} ${String(headers['content-type'])}`;
  return (head) => (of(head) === of(got) ? [] : [{ check: 'head', detail: `'${of(head)}', but GET is '${of(got)}'` }]);
}

/** HEAD says what GET says, and an ETag that is sent back is answered with 304. */
export async function checkReading(world: World, record: Recorder): Promise<void> {
  for (const operation of world.operations.filter(({ method }) => method === 'GET')) {
    const wire = toWire(minimalPlan(world, operation), keyOf(world, operation));
    const got = await runCase(world, { name: 'reading: GET', operation, wire, expectation: DOCUMENTED }, record);
    if (!got) continue;
    const head = { ...wire, method: 'HEAD' };
    const inspect = checkSameHead(got);
    await runCase(world, { name: 'reading: HEAD', operation, wire: head, expectation: DOCUMENTED, inspect }, record);
    const { etag } = got.headers;
    if (!etag) continue;
    const conditional = { ...wire, headers: { ...wire.headers, 'if-none-match': etag } };
    const checkUnchanged = ({ status }: Answer): Complaint[] =>
      status === 304 ? [] : [{ check: 'not-modified', detail: `${status}, not 304` }];
    const one = { name: 'reading: If-None-Match', operation, wire: conditional, expectation: DOCUMENTED };
    await runCase(world, { ...one, inspect: checkUnchanged }, record);
  }
}
