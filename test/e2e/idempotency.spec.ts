import { KeysService } from '../../src/auth/keys.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { newId } from '../../src/platform/database/id.js';
import { Idempotency } from '../../src/platform/http/idempotency/idempotency.service.js';
import { type RunningApp, startApp } from '../support/app.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../support/database.js';
import { readProblem } from '../support/problem.js';

let database: TestDatabaseServer;
let server: RunningApp;

beforeAll(async () => {
  database = await createEmptyDatabase();
  server = await startApp({ database });
});

afterAll(async () => {
  await server.close();
  await database.drop();
});

const analyse = (key: string | null, body: unknown = { ticker: 'ACME.DEMO' }, headers: Record<string, string> = {}) =>
  server.request('/v1/analyses', {
    method: 'POST',
    json: body,
    headers: { ...(key !== null && { 'idempotency-key': key }), ...headers },
  });

const countAnalyses = async (headers: Record<string, string> = {}): Promise<number> => {
  const answer = await server.request('/v1/analyses?includeTotal=true&limit=1', { headers });
  return ((await answer.json()) as { total: number }).total;
};

/** What of an answer has to be the same when it is replayed. */
const essence = async (answer: Response) => ({
  status: answer.status,
  location: answer.headers.get('location'),
  eTag: answer.headers.get('etag'),
  type: answer.headers.get('content-type'),
  text: await answer.text(),
});

const isReplay = ({ headers }: Response): boolean => headers.get('idempotent-replayed') === 'true';

describe('POST /v1/analyses with an Idempotency-Key', () => {
  it('gives the same answer again, to the byte, and analyses once', async () => {
    const key = newId();
    const before = await countAnalyses();
    const first = await analyse(key);
    const second = await analyse(`"${key}"`);
    expect([isReplay(first), isReplay(second)]).toEqual([false, true]);
    const { status, location, eTag, text } = await essence(first);
    const { id } = JSON.parse(text) as { id: string };
    expect({ status, location }).toEqual({ status: 201, location: `/v1/analyses/${id}` });
    expect(await essence(second)).toMatchObject({ status, location, eTag, text });
    expect(await countAnalyses()).toBe(before + 1);
    const read = await server.request(String(location));
    expect(await read.json()).toEqual(JSON.parse(text));
  });

  it('stores one analysis when 200 identical requests come at once', async () => {
    const key = newId();
    const before = await countAnalyses();
    const answers = await Promise.all(Array.from({ length: 200 }, () => analyse(key)));
    expect(answers.filter((answer) => !isReplay(answer))).toHaveLength(1);
    const essences = await Promise.all(answers.map(essence));
    expect(new Set(essences.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(essences[0]?.status).toBe(201);
    expect(await countAnalyses()).toBe(before + 1);
  });

  it('takes the body as the same in any order of its members', async () => {
    const key = newId();
    const settings = { capital: 5000, riskPercent: 1 };
    const first = await analyse(key, { ticker: 'BOLT.DEMO', strategy: 'balanced', settings });
    const reordered = { settings: { riskPercent: 1, capital: 5000 }, strategy: 'balanced', ticker: 'BOLT.DEMO' };
    const second = await analyse(key, reordered);
    expect([first.status, isReplay(second)]).toEqual([201, true]);
  });

  it('is refused with another body', async () => {
    const key = newId();
    await analyse(key);
    const before = await countAnalyses();
    const answer = await analyse(key, { ticker: 'BOLT.DEMO' });
    expect(answer.status).toBe(422);
    expect(await readProblem(answer)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await countAnalyses()).toBe(before);
  });

  it.each([
    ['empty', ''],
    ['too long', 'x'.repeat(256)],
    ['not ASCII', 'é'],
    ['an open quote', '"'],
    ['two words', 'a b'],
  ])('is refused when the key is %s', async (_, key) => {
    const answer = await analyse(key);
    expect(answer.status).toBe(400);
    const { code, errors } = await readProblem(answer);
    expect(code).toBe('VALIDATION_FAILED');
    expect(errors).toEqual([expect.objectContaining({ pointer: 'header/Idempotency-Key', code: 'invalid_format' })]);
  });

  it('keeps no failure: the key may be used again, for another request too', async () => {
    const key = newId();
    expect((await analyse(key, { ticker: 'NOSUCH.DEMO' })).status).toBe(404);
    expect((await analyse(key, { ticker: 'ACME.DEMO', strategy: 'balansed' })).status).toBe(422);
    expect((await analyse(key, { ticker: 5 })).status).toBe(400);
    const answer = await analyse(key);
    expect([answer.status, isReplay(answer)]).toEqual([201, false]);
  });

  it('has nothing to do with the same key of another owner', async () => {
    const order = { name: 'other', scopes: ['analysis:read', 'analysis:write'], expiresAt: null } as const;
    const other = await server.app.get(KeysService).create({ ...order, owner: 'somebody else' });
    const headers = { 'x-api-key': other.key };
    const key = newId();
    const mine = await analyse(key);
    const theirs = await analyse(key, { ticker: 'BOLT.DEMO' }, headers);
    expect([mine.status, theirs.status, isReplay(theirs)]).toEqual([201, 201, false]);
    expect(await countAnalyses(headers)).toBe(1);
  });

  it('is the same to another key of the same owner', async () => {
    const order = { name: 'rotated', scopes: ['analysis:read', 'analysis:write'], expiresAt: null } as const;
    const rotated = await server.app.get(KeysService).create({ ...order, owner: 'default' });
    const key = newId();
    await analyse(key);
    expect(isReplay(await analyse(key, undefined, { 'x-api-key': rotated.key }))).toBe(true);
  });

  it('analyses every time without a key', async () => {
    const before = await countAnalyses();
    for (const _ of [1, 2]) expect(isReplay(await analyse(null))).toBe(false);
    expect(await countAnalyses()).toBe(before + 2);
  });

  it('gives the same answer after the server was started again, and not after 24 hours', async () => {
    const key = newId();
    const first = await essence(await analyse(key));
    await server.close();
    server = await startApp({ database });
    const second = await analyse(key);
    expect(isReplay(second)).toBe(true);
    expect(await essence(second)).toEqual(first);

    const tomorrow = new Date(Date.now() + 24 * 3_600_000);
    jest.spyOn(server.app.get(Clock), 'now').mockReturnValue(tomorrow);
    expect(await server.app.get(Idempotency).removeExpired(1)).toBe(1);
    expect(isReplay(await analyse(key))).toBe(false);
  });
});
