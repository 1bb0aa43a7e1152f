import { isJsonObject, type Json, type Operation, type Parameter } from './contract.js';
import { PRIVATE_TICKER } from './market-samples.js';
import { type PlannedBody, type RequestPlan } from './request-plan.js';
import { collectionOf, idParameterOf, nestedIdsOf, resourcesOf, type World } from './world.js';

/** A request made only of what the document shows, which therefore has to work as it stands. */
export interface ExampleRequest {
  readonly name: string;
  readonly plan: RequestPlan;
}

/** What the document shows of a parameter: its example, else its default, else every choice. */
function shownValues({ schema }: Parameter): Json[] {
  if (schema.enum) return [...schema.enum];
  if (schema.example !== undefined) return [schema.example];
  return schema.default === undefined ? [] : [schema.default];
}

function shownPath(world: World, operation: Operation, parameter: Parameter): Json[] {
  if (parameter.name === idParameterOf(operation)) {
    const known = resourcesOf(world, operation);
    // The last one is there to be deleted; the others are needed afterwards.
    const isRemoval =
      operation.method === 'DELETE' && operation.path === `${collectionOf(operation)}/{${parameter.name}}`;
    return isRemoval ? known.slice(-1) : known.slice(0, 1);
  }
  const nested = nestedIdsOf(world, operation, parameter.name);
  return nested.length > 0 ? nested.slice(0, 1) : shownValues(parameter);
}

/** Ids in examples are made up; where they have to be those of something, they are. */
function withKnownIds(world: World, value: Json): Json {
  if (!isJsonObject(value)) return value;
  const idOf = (collection: string, index: number): Json => world.resources.get(collection)?.[index] ?? null;
  return {
    ...value,
    ...(Object.hasOwn(value, 'targetWatchlistId') && { targetWatchlistId: idOf('/v1/watchlists', 1) }),
    ...(Object.hasOwn(value, 'webhookId') && { webhookId: idOf('/v1/webhooks', 0) }),
  };
}

const bodiesOf = (world: World, operation: Operation): (PlannedBody | null)[] =>
  operation.bodies.length === 0
    ? [null]
    : operation.bodies.flatMap(({ type, examples }) =>
        examples.map((value): PlannedBody =>
          typeof value === 'string'
            ? { kind: 'text', type, text: value }
            : { kind: 'json', value: withKnownIds(world, value) },
        ),
      );

/** The first shown value of every required parameter. Throws when the document shows none. */
export function minimalPlan(world: World, operation: Operation): RequestPlan {
  const values = operation.parameters
    .filter(({ isRequired }) => isRequired)
    .map((parameter) => {
      const shown = parameter.in === 'path' ? shownPath(world, operation, parameter) : shownValues(parameter);
      if (shown[0] === undefined) throw new Error(`${operation.id}: nothing shows a value of '${parameter.name}'.`);
      return { parameter, value: String(shown[0]) };
    });
  const among = (place: Parameter['in']): [string, string][] =>
    values.flatMap(({ parameter, value }) => (parameter.in === place ? [[parameter.name, value]] : []));
  return {
    operation,
    path: Object.fromEntries(among('path')),
    query: among('query'),
    headers: Object.fromEntries(among('header')),
    body: bodiesOf(world, operation)[0] ?? null,
  };
}

/** Every request that the document shows for one operation: each body, and each shown value of each parameter. */
export function listExamples(world: World, operation: Operation): ExampleRequest[] {
  const minimal = minimalPlan(world, operation);
  const bodies = bodiesOf(world, operation).map((body, index) => ({
    name: `example ${index + 1}`,
    plan: { ...minimal, body },
  }));
  const parameters = operation.parameters.flatMap((parameter) =>
    (parameter.in === 'header' ? [] : shownValues(parameter)).map((value) => ({
      name: `example ${parameter.name}=${String(value)}`,
      plan: withValue(minimal, parameter, String(value)),
    })),
  );
  const all = [...bodies, ...parameters];
  const written = all.map(({ plan }) => JSON.stringify(plan));
  return all.filter((_example, index) => written.indexOf(written[index] ?? '') === index);
}

function withValue(plan: RequestPlan, { name, in: place }: Parameter, value: string): RequestPlan {
  if (place === 'path') return { ...plan, path: { ...plan.path, [name]: value } };
  return { ...plan, query: [...plan.query.filter(([given]) => given !== name), [name, value]] };
}

/** The minimal request about the ticker whose bars are the first owner's alone; null where no ticker is in the path. */
export function privateTickerPlan(world: World, operation: Operation): RequestPlan | null {
  if (!operation.path.includes('{ticker}')) return null;
  const plan = minimalPlan(world, operation);
  return { ...plan, path: { ...plan.path, ticker: PRIVATE_TICKER } };
}
