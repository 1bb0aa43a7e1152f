import { setTimeout as delay } from 'node:timers/promises';
import { isJsonObject, type Json } from './contract.js';
import { type Answer, parseJson, type WireRequest } from './wire.js';

type Send = (wire: WireRequest) => Promise<Answer>;

/** A key that opens nothing, and why. */
export interface UselessKey {
  readonly state: string;
  readonly key: string;
}

const EXPIRES_WITHIN_MS = 1_500;
const PATIENCE_MS = 30_000;
const POLL_MS = 100;

/** Keys that are wrong, expired and revoked, made over HTTP, each seen to be refused. */
export async function createUselessKeys(send: Send, ownerKey: string): Promise<UselessKey[]> {
  const create = async (change: Readonly<Record<string, Json>>): Promise<{ id: string; key: string }> => {
    const body = Buffer.from(JSON.stringify({ name: 'Useless', scopes: ['analysis:read'], ...change }));
    const headers = { 'x-api-key': ownerKey, 'content-type': 'application/json' };
    const answer = await send({ method: 'POST', target: '/v1/api-keys', headers, body });
    const created = parseJson(answer);
    if (answer.status !== 201 || !isJsonObject(created)) throw new Error(`A key was answered with ${answer.status}.`);
    return { id: String(created.id), key: String(created.key) };
  };
  const untilRefused = async (key: string): Promise<string> => {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const { status } = await send({ method: 'GET', target: '/v1/me', headers: { 'x-api-key': key }, body: null });
      if (status === 401) return key;
      if (performance.now() > deadline) throw new Error(`A key that should be refused is answered with ${status}.`);
      await delay(POLL_MS);
    }
  };
  const expiring = await create({ expiresAt: new Date(Date.now() + EXPIRES_WITHIN_MS).toISOString() });
  const revoked = await create({});
  const headers = { 'x-api-key': ownerKey };
  await send({ method: 'DELETE', target: `/v1/api-keys/${revoked.id}`, headers, body: null });
  return [
    { state: 'a wrong key', key: await untilRefused(`${'0'.repeat(40)}-no-key-of-ours`) },
    { state: 'a mistyped key', key: await untilRefused(`${revoked.key.slice(0, -1)}g`) },
    { state: 'a revoked key', key: await untilRefused(revoked.key) },
    { state: 'an expired key', key: await untilRefused(expiring.key) },
  ];
}
