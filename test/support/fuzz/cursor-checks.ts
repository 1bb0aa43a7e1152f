import type { Expectation } from './answer-checks.js';
import { type Case, type Recorder, runCase } from './case.js';
import { isJsonObject, type Operation, type Parameter } from './contract.js';
import { minimalPlan } from './example-requests.js';
import { Random } from './random.js';
import { type RequestPlan, toWire } from './request-plan.js';
import { ValueGenerator } from './values.js';
import { type Answer, parseJson } from './wire.js';
import type { World } from './world.js';

const SUCCESS: Expectation = { kind: 'success' };
const INVALID: Expectation = { kind: 'refused', statuses: [400], codes: ['INVALID_CURSOR'] };

const takesCursor = ({ method, parameters }: Operation): boolean =>
  method === 'GET' && parameters.some(({ name }) => name === 'cursor');

function nextCursorOf(answer: Answer | null): string | null {
  const page = answer && parseJson(answer);
  return isJsonObject(page) && typeof page.nextCursor === 'string' ? page.nextCursor : null;
}

const withCursor = (plan: RequestPlan, cursor: string): RequestPlan => ({
  ...plan,
  query: [...plan.query, ['cursor', cursor]],
});

/** One character in the middle becomes another one. */
function spoil(cursor: string): string {
  const at = Math.floor(cursor.length / 2);
  return `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
}

/** A valid value of the filter: what the document shows, else anything that fits its schema. */
function filterValue(world: World, { name, schema }: Parameter): string {
  const shown = schema.example ?? new ValueGenerator(world.document).generate(schema, new Random(name), name);
  return String(shown);
}

/** What a cursor is refused for: other hands, other filters, another list, a single changed character. */
function misuses(world: World, plan: RequestPlan, cursor: string): Case[] {
  const { operation } = plan;
  const { owner, stranger } = world.callers;
  const filter = operation.parameters.find(
    ({ name, in: place }) => place === 'query' && /^(from|exchange)$/.test(name),
  );
  const filtered = filter && {
    ...plan,
    query: [...plan.query, [filter.name, filterValue(world, filter)] as [string, string]],
  };
  const other = world.operations.find((candidate) => takesCursor(candidate) && candidate.id !== operation.id);
  const elsewhere = other && { ...minimalPlan(world, other), query: plan.query };
  const use = (used: RequestPlan, key: string): Omit<Case, 'name'> => ({
    operation: used.operation,
    wire: toWire(withCursor(used, cursor), key),
    expectation: INVALID,
  });
  return [
    { name: 'cursor: of another owner', ...use(plan, stranger) },
    ...(filtered ? [{ name: 'cursor: with another filter', ...use(filtered, owner) }] : []),
    ...(elsewhere ? [{ name: 'cursor: of another list', ...use(elsewhere, owner) }] : []),
    { ...use(plan, owner), name: 'cursor: changed', wire: toWire(withCursor(plan, spoil(cursor)), owner) },
    { ...use(plan, owner), name: 'cursor: cut off', wire: toWire(withCursor(plan, cursor.slice(0, -3)), owner) },
  ];
}

/** Every list gives a second page for its own cursor, and refuses the cursor anywhere else. */
export async function checkCursors(world: World, record: Recorder): Promise<void> {
  for (const operation of world.operations.filter(takesCursor)) {
    const minimal = minimalPlan(world, operation);
    const plan: RequestPlan = { ...minimal, query: [...minimal.query, ['limit', '1']] };
    const first: Case = {
      name: 'cursor: first page',
      operation,
      wire: toWire(plan, world.callers.owner),
      expectation: SUCCESS,
      inspect: (answer) =>
        nextCursorOf(answer) === null ? [{ check: 'no-second-page', detail: 'limit=1 shows the whole list' }] : [],
    };
    const cursor = nextCursorOf(await runCase(world, first, record));
    if (cursor === null) continue;
    const second = toWire(withCursor(plan, cursor), world.callers.owner);
    await runCase(world, { name: 'cursor: second page', operation, wire: second, expectation: SUCCESS }, record);
    for (const misuse of misuses(world, plan, cursor)) await runCase(world, misuse, record);
  }
}
