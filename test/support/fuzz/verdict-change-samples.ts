import type { Answer, WireRequest } from './wire.js';

type Send = (wire: WireRequest) => Promise<Answer>;

const STRATEGY = { name: 'Turncoat', basedOn: 'balanced' };
const EAGER = { ...STRATEGY, thresholds: { buyScore: 0.01, buyConviction: 0 } };
const RELUCTANT = { ...STRATEGY, thresholds: { buyConviction: 1, strongConviction: 1 } };
const TICKERS = ['ACME.DEMO', 'COMET.DEMO'];

/** Analyses some tickers with a strategy that changes its mind twice, so that their verdicts change. */
export async function createVerdictChanges(send: Send, key: string): Promise<void> {
  const post = async (method: string, target: string, json: object, status: number, more = {}): Promise<void> => {
    const headers = { 'x-api-key': key, 'content-type': 'application/json', ...more };
    const answer = await send({ method, target, headers, body: Buffer.from(JSON.stringify(json)) });
    if (answer.status !== status) throw new Error(`${method} ${target} answered ${answer.status}`);
  };
  const analyse = async (): Promise<void> => {
    for (const ticker of TICKERS) await post('POST', '/v1/analyses', { ticker, strategy: 'turncoat' }, 201);
  };
  const rewrite = (json: object) => post('PUT', '/v1/strategies/turncoat', json, 200, { 'if-match': '*' });
  await post('POST', '/v1/strategies', { id: 'turncoat', ...EAGER }, 201);
  await analyse();
  await rewrite(RELUCTANT);
  await analyse();
  await rewrite(EAGER);
  await analyse();
}
