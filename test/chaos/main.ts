import { parseArgs } from 'node:util';
import { Findings } from './findings.js';
import * as fair from './fair.js';
import * as outage from './outage.js';
import * as pool from './pool.js';
import * as q1 from './q1-kills.js';
import * as q2 from './q2-stops.js';
import * as q3 from './q3-cancel.js';
import * as q4 from './q4-idempotency.js';
import * as q5 from './q5-bad-items.js';
import * as q8 from './q8-full-disk.js';
import * as q6 from './q6-lost-messages.js';
import * as q7 from './q7-database-restarts.js';
import * as races from './races.js';
import * as schedules from './schedules.js';
import * as rolling from './rolling.js';
import * as shutdown from './shutdown.js';
import * as sse from './sse-streams.js';
import type { ChaosOptions, DatabaseName } from './stage.js';

const SCENARIOS: Readonly<Record<string, { run(options: ChaosOptions): Promise<void> }>> = {
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  fair,
  races,
  schedules,
  sse,
  shutdown,
  rolling,
  outage,
  pool,
};

const DATABASES: Readonly<Record<string, readonly DatabaseName[]>> = {
  sqlite: ['sqlite'],
  postgres: ['postgres'],
  both: ['sqlite', 'postgres'],
};

export const USAGE = `Usage: npm run chaos -- <${Object.keys(SCENARIOS).join(' | ')}>... [--database sqlite|postgres|both] [--short] [--redis <url>]
Without a name: all of them.`;

interface ChaosOrder {
  readonly scenarios: readonly string[];
  readonly databases: readonly DatabaseName[];
  readonly isShort: boolean;
  readonly redisUrl: string | null;
}

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function parseOrder(parameters: readonly string[]): ChaosOrder {
  const options = { database: { type: 'string' }, short: { type: 'boolean' }, redis: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...parameters], options, strict: true, allowPositionals: true });
  const unknown = positionals.find((name) => !Object.hasOwn(SCENARIOS, name));
  if (unknown !== undefined) throw new Error(`There is no scenario ${unknown}.`);
  const databases = DATABASES[values.database ?? 'both'];
  if (!databases) throw new Error('--database must be sqlite, postgres or both.');
  return {
    scenarios: positionals.length > 0 ? positionals : Object.keys(SCENARIOS),
    databases,
    isShort: values.short ?? false,
    redisUrl: values.redis ?? null,
  };
}

/** Runs scenario after scenario; true when everything held. The last line printed counts. */
export async function runChaos(order: ChaosOrder, print: (line: string) => void): Promise<boolean> {
  const { databases, isShort, redisUrl } = order;
  const findings = new Findings(print);
  for (const name of order.scenarios) {
    for (const database of databases) {
      const startedAt = performance.now();
      print(`${name} on ${database}${redisUrl === null ? '' : ' with Redis'}`);
      try {
        await SCENARIOS[name]?.run({ database, isShort, redisUrl, findings });
      } catch (error) {
        findings.check(
          `${name} ran to its end`,
          false,
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
      }
      print(`         ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    }
  }
  const { passed, failed } = findings.counts;
  print(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
