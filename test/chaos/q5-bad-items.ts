import { businessRows, chartBody, json } from '../support/yahoo-answers.js';
import { auditJob } from './audit.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

/** What each spoiled ticker is to end with. */
const EXPECTED: Readonly<Record<string, string>> = {
  NOSUCH: 'UNKNOWN_TICKER',
  SHORTY: 'INSUFFICIENT_HISTORY',
  GARBAGE: 'PROVIDER_ERROR',
  SILENT: 'PROVIDER_TIMEOUT',
  BROKEN: 'PROVIDER_ERROR',
};

/** Some tickers are unknown, too short, garbage, or never answered. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const stage = await Stage.open(options);
  const { provider } = stage;
  provider.script(
    'SHORTY',
    json(chartBody({ ticker: 'SHORTY', rows: businessRows('SHORTY', '2026-06-01', '2026-06-12') })),
  );
  provider.script('GARBAGE', (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"chart":'),
  );
  provider.script('SILENT', () => undefined);
  provider.script('BROKEN', (response) => void response.destroy());
  try {
    const { url } = await stage.start('main');
    const api = stage.api(url);
    const startedAt = performance.now();
    const good = tickersOf(options.isShort ? 20 : 60);
    const job = await api.submit([...Object.keys(EXPECTED), ...good]);
    const over = await api.untilOver(job.id, 240_000);
    const seconds = (performance.now() - startedAt) / 1_000;
    findings.check(
      'the job ends',
      over.status === 'completed_with_errors',
      `${over.status} after ${seconds.toFixed(1)} s`,
    );
    const items = new Map((await api.listItems(job.id)).map((item) => [item.ticker, item]));
    for (const [ticker, code] of Object.entries(EXPECTED)) {
      const item = items.get(ticker);
      const shown = `${item?.error?.code} after ${item?.attempts} attempts`;
      findings.check(`${ticker} fails with ${code}`, item?.state === 'failed' && item.error?.code === code, shown);
    }
    findings.check(
      'all others succeed',
      good.every((ticker) => items.get(ticker)?.state === 'succeeded'),
    );
    await auditJob(api, job.id, findings);
  } finally {
    await stage.close();
  }
}
