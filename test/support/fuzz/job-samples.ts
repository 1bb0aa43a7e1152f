import { setTimeout as delay } from 'node:timers/promises';
import { isJsonObject, type Json } from './contract.js';
import { type Answer, parseJson, type WireRequest } from './wire.js';

type Send = (wire: WireRequest) => Promise<Answer>;

const JOBS = '/v1/jobs';
const POLL_MS = 50;
const PATIENCE_MS = 30_000;
/** More than are done before the cancellation arrives. */
const MANY = 3_000;

const unknownTickers = (count: number): string[] => Array.from({ length: count }, (_, index) => `NOSUCH${index}.DEMO`);

/** Calls one operation with a key; throws unless it is answered with one of the statuses. */
async function call(send: Send, wire: WireRequest, statuses: readonly number[]): Promise<Record<string, unknown>> {
  const answer = await send(wire);
  const body = parseJson(answer);
  if (statuses.includes(answer.status) && isJsonObject(body)) return body;
  throw new Error(`${wire.method} ${wire.target} answered ${answer.status}: ${answer.body.toString('utf8')}`);
}

/**
 * Jobs that are over, made over HTTP: by the path of their collection, and by the path of an operation those of them
 * with which it works.
 */
export async function createJobs(send: Send, key: string): Promise<Map<string, string[]>> {
  const headers = { 'x-api-key': key };
  const post = (target: string, value?: Json): WireRequest => {
    const body = value === undefined ? null : Buffer.from(JSON.stringify(value));
    return {
      method: 'POST',
      target,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      body,
    };
  };
  const submit = async (order: Json): Promise<string> =>
    String((await call(send, post('/v1/analyses/bulk', order), [200, 202])).id);
  const waitUntil = async (id: string, status: string): Promise<void> => {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const job = await call(send, { method: 'GET', target: `${JOBS}/${id}`, headers, body: null }, [200]);
      if (job.status === status) return;
      if (performance.now() > deadline) throw new Error(`Job ${id} is ${String(job.status)}, not ${status}.`);
      await delay(POLL_MS);
    }
  };
  const cancelled = await submit({ tickers: unknownTickers(MANY) });
  await call(send, post(`${JOBS}/${cancelled}/cancel`), [200, 202]);
  const failed = await submit({ tickers: unknownTickers(2) });
  const completed = await submit({ tickers: ['ACME.DEMO', 'BOLT.DEMO'] });
  await Promise.all([
    waitUntil(cancelled, 'cancelled'),
    waitUntil(failed, 'failed'),
    waitUntil(completed, 'completed'),
  ]);
  return new Map([
    [JOBS, [completed, failed, cancelled]],
    [`${JOBS}/{id}/cancel`, [cancelled]],
    [`${JOBS}/{id}/retry`, [failed]],
  ]);
}
