import { isJsonObject, type Json } from './contract.js';
import { type Answer, parseJson, type WireRequest } from './wire.js';

type Send = (wire: WireRequest) => Promise<Answer>;

const BACKTESTS = '/v1/backtests';

async function call(send: Send, wire: WireRequest): Promise<Record<string, Json>> {
  const answer = await send(wire);
  const body = parseJson(answer);
  if (answer.status === 200 && isJsonObject(body)) return body;
  throw new Error(`${wire.method} ${wire.target} answered ${answer.status}: ${answer.body.toString('utf8')}`);
}

/** A backtest that is over, and its results, by the paths of their collections. */
export async function createBacktest(send: Send, key: string): Promise<Map<string, string[]>> {
  const headers = { 'x-api-key': key, 'content-type': 'application/json', prefer: 'wait=30' };
  const body = Buffer.from(JSON.stringify({ tickers: ['ACME.DEMO'], strategies: ['balanced', 'trend-following'] }));
  const { id } = await call(send, { method: 'POST', target: BACKTESTS, headers, body });
  const list = { method: 'GET', target: `${BACKTESTS}/${String(id)}`, headers: { 'x-api-key': key }, body: null };
  const { items } = await call(send, list);
  const results = Array.isArray(items) ? items.filter(isJsonObject).map((result) => String(result.id)) : [];
  return new Map([
    [BACKTESTS, [String(id)]],
    [`${BACKTESTS}/{id}/results/*`, results],
  ]);
}
