import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { isJsonObject, type Json } from './contract.js';
import { type Answer, parseJson, type WireRequest } from './wire.js';

type Send = (wire: WireRequest) => Promise<Answer>;

const WEBHOOKS = '/v1/webhooks';
const SCHEDULES = '/v1/schedules';
const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/** A receiver that is content with everything, for as long as this process lives. */
async function startReceiver(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

type Call = (method: string, target: string, json?: Json) => Promise<Record<string, Json>>;

function createCall(send: Send, key: string): Call {
  return async (method, target, json) => {
    const body = json === undefined ? null : Buffer.from(JSON.stringify(json));
    const headers = { 'x-api-key': key, 'if-match': '*', ...(body && { 'content-type': 'application/json' }) };
    const answer = await send({ method, target, headers, body });
    const parsed = parseJson(answer);
    if (answer.status < 300 && isJsonObject(parsed)) return parsed;
    throw new Error(`${method} ${target} answered ${answer.status}: ${answer.body.toString('utf8')}`);
  };
}

async function untilTwo(call: Call, target: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { items } = await call('GET', target);
    if (Array.isArray(items) && items.length >= 2) return;
    if (performance.now() > deadline) throw new Error(`${target} does not get two items.`);
    await delay(POLL_MS);
  }
}

/** A webhook with deliveries that are over, by the paths of the operations that work with them. */
export async function createDeliveries(send: Send, key: string): Promise<Map<string, string[]>> {
  const call = createCall(send, key);
  const id = String((await call('POST', WEBHOOKS, { url: await startReceiver() })).id);
  const deliveries: string[] = [];
  for (let i = 0; i < 2; i++) deliveries.push(String((await call('POST', `${WEBHOOKS}/${id}/test`)).id));
  await untilTwo(call, `${WEBHOOKS}/${id}/deliveries?state=delivered`);
  return new Map([
    [`${WEBHOOKS}/{id}/deliveries`, [id]],
    [`${WEBHOOKS}/{id}/deliveries/*`, deliveries],
    [`${WEBHOOKS}/{id}/deliveries/{deliveryId}/redeliver`, [id]],
  ]);
}

/** A schedule that ran twice, and is off. */
export async function createScheduleRuns(send: Send, key: string, watchlistId: string): Promise<Map<string, string[]>> {
  const call = createCall(send, key);
  const order = { name: 'Every second', cron: '* * * * * *', watchlistId };
  const id = String((await call('POST', SCHEDULES, order)).id);
  await untilTwo(call, `${SCHEDULES}/${id}/runs`);
  await call('PATCH', `${SCHEDULES}/${id}`, { enabled: false });
  return new Map([[`${SCHEDULES}/{id}/runs`, [id]]]);
}
