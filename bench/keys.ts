import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module.js';
import { createApiKey } from '../src/auth/api-key.js';
import { type ApiKeyGate } from '../src/auth/api-key-gate.service.js';
import { KeysService } from '../src/auth/keys.service.js';
import { loadConfig } from '../src/platform/config/load-config.js';
import { RequestGate, type RouteAccess } from '../src/platform/http/request-gate.js';
import { type BenchReport, type Measurement, summarise } from './bench.js';

const GOAL_US = 50;
const ROUNDS = 200;
const CHECKS_PER_ROUND = 100;
const LOOKS_PER_ROUND = 5;
const ACCESS: RouteAccess = { kind: 'any-key' };

interface Candidate {
  readonly label: string;
  readonly key: string;
  readonly checks: number;
}

/** Microseconds for one answer of the gate, refusals included. */
async function measure(gate: RequestGate, { key, checks }: Candidate): Promise<number> {
  const request = { headers: { 'x-api-key': key }, ip: '127.0.0.1', url: '/v1/me', method: 'GET' };
  const start = performance.now();
  for (let check = 0; check < checks; check++) await gate.admit(request, ACCESS).catch(() => null);
  return ((performance.now() - start) / checks) * 1_000;
}

/** In turns, so that what slows the machine down for a while slows all of them down. */
async function measureAll(gate: RequestGate, candidates: readonly Candidate[]): Promise<Measurement[]> {
  const samples = candidates.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, candidate] of candidates.entries()) samples[index]?.push(await measure(gate, candidate));
  }
  return candidates.map(({ label }, index) => summarise(label, samples[index] ?? []));
}

/** A well-formed key with the id of another. */
function forge(key: string): string {
  const [, publicId = ''] = key.split('_');
  const random = (bytes: number): Buffer =>
    bytes === 8 ? Buffer.from(publicId, 'hex') : Buffer.alloc(bytes, 'another secret');
  return createApiKey(random).key;
}

/** What the check of a key costs, and whether a known id can be told from an unknown one by the time it takes. */
export async function run(): Promise<BenchReport> {
  const config = loadConfig({ DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent', RATE_LIMIT_ENABLED: 'false' });
  const context = await NestFactory.createApplicationContext(AppModule.forRoot(config, 'tool'), { logger: false });
  try {
    const gate = context.get<ApiKeyGate>(RequestGate, { strict: false });
    const keys = context.get(KeysService, { strict: false });
    const { key } = await keys.create({ owner: 'default', name: 'Bench', scopes: ['analysis:read'], expiresAt: null });
    const measurements = await measureAll(gate, [
      { label: 'a good key, seen within 3 s', key, checks: CHECKS_PER_ROUND },
      { label: 'a known id with a wrong secret', key: forge(key), checks: LOOKS_PER_ROUND },
      { label: 'an unknown id', key: createApiKey().key, checks: LOOKS_PER_ROUND },
    ]);
    const [good, known, unknown] = measurements.map(({ median }) => median);
    return {
      title: 'The check of an API key',
      unit: 'us',
      measurements,
      ratios: [{ label: 'a known id to an unknown one', value: (known ?? NaN) / (unknown ?? NaN) }],
      goals: [{ label: `at most ${GOAL_US} us for a good key`, met: (good ?? NaN) <= GOAL_US, required: true }],
      notes: ['One core, SQLite in memory; refusals look into the database every time.'],
    };
  } finally {
    await context.close();
  }
}
