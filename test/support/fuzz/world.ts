import { randomUUID } from 'node:crypto';
import { type ContractDocument, isJsonObject, type Json, type Operation, type Parameter } from './contract.js';
import { createDeliveries, createScheduleRuns } from './alert-samples.js';
import { createBacktest } from './backtest-samples.js';
import { createJobs } from './job-samples.js';
import { fillPath, type RequestPlan, toWire } from './request-plan.js';
import { generateBars, PRIVATE_TICKER } from './market-samples.js';
import { Random } from './random.js';
import type { SchemaChecker } from './schema.js';
import { randomUuid } from './values.js';
import { createVerdictChanges } from './verdict-change-samples.js';
import { createUselessKeys, type UselessKey } from './useless-keys.js';
import { type Answer, type LoopbackClient, parseJson, type WireRequest } from './wire.js';

/** Who asks: two owners with every scope, and keys of the first one that have a single scope each. */
export interface Callers {
  readonly owner: string;
  readonly stranger: string;
  readonly narrow: readonly { readonly scope: string; readonly key: string }[];
}

/** Two, so that for every operation there is one that it does not need. */
export const NARROW_SCOPES = ['jobs:read', 'alerts:read'];

/** The server under test and what is known about it. */
export interface World {
  readonly client: LoopbackClient;
  readonly port: number;
  readonly document: ContractDocument;
  readonly operations: readonly Operation[];
  readonly checker: SchemaChecker;
  readonly callers: Callers;
  readonly strategyIds: readonly string[];
  /** Keys with which every operation that is not public refuses. */
  readonly useless: readonly UselessKey[];
  /** Ids of resources of the owner, by the path of their collection; by an operation's own where only some will do; with `/*` for what is inside of one. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
}

const RESOURCES_EACH = 3;
const PRIVATE_BARS = 400;
const KEY_ID_PATTERN = '^[0-9a-f]{16}$';
const STRATEGY_ID_PATTERN = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';
const ID = new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-|${KEY_ID_PATTERN}|${STRATEGY_ID_PATTERN}`);

const isOfPattern = ({ schema }: Parameter): boolean =>
  schema.pattern === KEY_ID_PATTERN || schema.pattern === STRATEGY_ID_PATTERN;

/** What the id of a resource may look like: a UUID, the public part of an API key, or what the owner calls a strategy. */
const isId = (parameter: Parameter): boolean =>
  parameter.in === 'path' && (parameter.schema.format === 'uuid' || isOfPattern(parameter));

export const idParameterOf = (operation: Operation): string | null => operation.parameters.find(isId)?.name ?? null;

/** What a further id of a path may be, such as that of a result of a backtest. */
export const nestedIdsOf = (world: Pick<World, 'resources'>, { path }: Operation, name: string): readonly string[] =>
  world.resources.get(`${path.slice(0, path.indexOf(`/{${name}}`))}/*`) ?? [];

/** An id that no resource has. */
export function inventId(operation: Operation, random: Random): string {
  const uuid = randomUuid(random);
  const schema = operation.parameters.find(isId)?.schema;
  if (schema?.format === 'uuid') return uuid;
  const digits = uuid.replaceAll('-', '').slice(0, 16);
  return schema?.pattern === STRATEGY_ID_PATTERN ? `s${digits}` : digits;
}

/** `/v1/analyses` of `/v1/analyses/{id}` and of `/v1/analyses/{id}/report`; null when no part of the path is an id. */
export function collectionOf(operation: Operation): string | null {
  const name = idParameterOf(operation);
  return name === null ? null : operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
}

/** The resources with which an operation works. */
export const resourcesOf = (world: Pick<World, 'resources'>, operation: Operation): readonly string[] =>
  world.resources.get(operation.path) ?? world.resources.get(collectionOf(operation) ?? '') ?? [];

const needs = (answer: Answer, status: number, what: string): Answer => {
  if (answer.status === status) return answer;
  throw new Error(`${what} answered ${answer.status}: ${answer.body.toString('utf8').slice(0, 500)}`);
};

function examplePlan(operation: Operation): RequestPlan | null {
  const [media] = operation.bodies;
  const [value] = media?.examples ?? [];
  if (media?.type !== 'application/json' || value === undefined) return null;
  return { operation, path: {}, query: [], headers: {}, body: { kind: 'json', value } };
}

/** The same body with a name of its own, and an id where the owner chooses it: they are unique. */
function numbered(body: RequestPlan['body'], index: number): RequestPlan['body'] {
  if (body?.kind !== 'json' || !isJsonObject(body.value) || typeof body.value.name !== 'string') return body;
  const { id, name } = body.value;
  const value: Json = { ...body.value, name: `${name} ${index + 2}` };
  return { kind: 'json', value: typeof id === 'string' ? { ...value, id: `${id}-${index + 2}` } : value };
}

const WATCHLISTS = '/v1/watchlists';
const WEBHOOKS = '/v1/webhooks';

/** The webhook that an example names is another one here. */
function redirected(body: RequestPlan['body'], webhookId: string | undefined): RequestPlan['body'] {
  const isAbout = body?.kind === 'json' && isJsonObject(body.value) && body.value.webhookId !== undefined;
  if (!isAbout || webhookId === undefined || !isJsonObject(body.value)) return body;
  return { kind: 'json', value: { ...body.value, webhookId } };
}

/** Those that others need come first. */
const byNeed = (one: Operation, other: Operation): number =>
  Number(other.path === WEBHOOKS) - Number(one.path === WEBHOOKS);

/** Every list has the tickers that the examples speak of. */
async function fillWatchlists(send: (wire: WireRequest) => Promise<Answer>, key: string, ids: readonly string[]) {
  const body = Buffer.from(JSON.stringify({ tickers: ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO', 'EXTRA1', 'EXTRA2'] }));
  const headers = { 'x-api-key': key, 'content-type': 'application/json' };
  for (const id of ids) {
    const target = fillPath(`${WATCHLISTS}/{id}/items`, { id });
    needs(await send({ method: 'POST', target, headers, body }), 200, 'the items of a watchlist');
  }
}

/** Makes resources with the documented examples of the operations that answer 201 with a `Location`. */
async function createResources(
  operations: readonly Operation[],
  send: (wire: WireRequest) => Promise<Answer>,
  key: string,
): Promise<Map<string, string[]>> {
  const resources = new Map<string, string[]>();
  const collections = new Set(operations.flatMap((operation) => collectionOf(operation) ?? []));
  const makers = operations.filter(
    ({ method, path, responses }) => method === 'POST' && responses.has(201) && collections.has(path),
  );
  for (const operation of makers.sort(byNeed)) {
    const plan = examplePlan(operation);
    if (!plan) throw new Error(`${operation.id} has no example of its body to make a resource with.`);
    const [webhookId] = resources.get(WEBHOOKS) ?? [];
    for (let i = 0; i < RESOURCES_EACH; i++) {
      const headers = { 'idempotency-key': randomUUID() };
      const answer = needs(
        await send(toWire({ ...plan, headers, body: redirected(numbered(plan.body, i), webhookId) }, key)),
        201,
        operation.id,
      );
      const id = answer.headers.location?.slice(operation.path.length + 1) ?? '';
      if (!ID.test(id)) throw new Error(`${operation.id} made a resource at '${String(answer.headers.location)}'.`);
      resources.set(operation.path, [...(resources.get(operation.path) ?? []), id]);
    }
  }
  return resources;
}

const barsPath = (ticker: string): string => fillPath('/v1/tickers/{ticker}/bars', { ticker });

/** Uploads what only the first owner may see. */
async function uploadPrivateBars(send: (wire: WireRequest) => Promise<Answer>, key: string): Promise<void> {
  const body = Buffer.from(JSON.stringify({ items: generateBars(PRIVATE_BARS, new Random('private bars')) }));
  const headers = { 'x-api-key': key, 'content-type': 'application/json' };
  needs(await send({ method: 'PUT', target: barsPath(PRIVATE_TICKER), headers, body }), 200, 'the upload of bars');
}

async function readStrategyIds(send: (wire: WireRequest) => Promise<Answer>, key: string): Promise<string[]> {
  const headers = { 'x-api-key': key };
  const answer = needs(await send({ method: 'GET', target: '/v1/strategies', headers, body: null }), 200, 'strategies');
  const page = parseJson(answer);
  const items: unknown = isJsonObject(page) ? page.items : [];
  return Array.isArray(items) ? items.filter(isJsonObject).map(({ id }) => String(id)) : [];
}

/** Fills a fresh server with what the checks need. Throws when it cannot. */
export async function prepareWorld(server: Omit<World, 'strategyIds' | 'resources' | 'useless'>): Promise<World> {
  const { client, callers, operations } = server;
  const send = (wire: WireRequest): Promise<Answer> => client.send(wire);
  await uploadPrivateBars(send, callers.owner);
  const strategyIds = await readStrategyIds(send, callers.owner);
  const created = await createResources(operations, send, callers.owner);
  await createVerdictChanges(send, callers.owner);
  await fillWatchlists(send, callers.owner, created.get(WATCHLISTS) ?? []);
  const resources = new Map([
    ...created,
    ...(await createJobs(send, callers.owner)),
    ...(await createBacktest(send, callers.owner)),
    ...(await createDeliveries(send, callers.owner)),
    ...(await createScheduleRuns(send, callers.owner, created.get(WATCHLISTS)?.[0] ?? '')),
  ]);
  const useless = await createUselessKeys(send, callers.owner);
  return { ...server, strategyIds, resources, useless };
}
