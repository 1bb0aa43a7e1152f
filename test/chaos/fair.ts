import { auditJob } from './audit.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

/** A small job that is submitted behind a big one. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const stage = await Stage.open(options);
  try {
    const { url } = await stage.start('main');
    const api = stage.api(url);
    const big = await api.submit(tickersOf(options.isShort ? 400 : 2_000, 'BIG'));
    const startedAt = performance.now();
    const small = await api.submit(tickersOf(3, 'SMALL'));
    const over = await api.untilOver(small.id, 60_000);
    const seconds = (performance.now() - startedAt) / 1_000;
    findings.check('a job of 3 behind a big one ends within 10 s', seconds < 10, `${seconds.toFixed(2)} s`);
    findings.check('it completed', over.status === 'completed', over.status);
    const rest = await api.read(big.id);
    findings.check('the big one goes on meanwhile', rest.finishedAt === null, JSON.stringify(rest.counts));
    await auditJob(api, small.id, findings);
  } finally {
    await stage.close();
  }
}
