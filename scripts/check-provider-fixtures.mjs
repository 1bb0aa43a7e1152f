// Compares what we believe about Yahoo's wire format with recorded answers, which are not part of this repository:
//   node scripts/check-provider-fixtures.mjs <folder>      (or PROVIDER_FIXTURES=<folder>)
// The folder holds `yahoo/*.json` and `yahoo-errors/*.json`, each `{request?: {url}, response: {status, headers, body |
// bodyText}}`. Every answer is served by a local server to the real provider, and the report says what became of it;
// then every member of the bodies that our tests script is looked for in the recorded ones.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { OutboundHttp } = require('../src/platform/outbound/outbound-http.ts');
const { ProviderFailure } = require('../src/market/providers/market-data-provider.ts');
const { YahooProvider } = require('../src/market/providers/yahoo/yahoo.provider.ts');
const { businessRows, chartBody, UNKNOWN_SYMBOL } = require('../test/support/yahoo-answers.ts');

const folder = process.argv[2] ?? process.env.PROVIDER_FIXTURES;
if (!folder) {
  process.stderr.write('usage: node scripts/check-provider-fixtures.mjs <folder with yahoo/ and yahoo-errors/>\n');
  process.exit(2);
}

const print = (line) => process.stdout.write(`${line}\n`);
const isoDay = (epochSeconds) => new Date(epochSeconds * 1_000).toISOString().slice(0, 10);
const never = AbortSignal.any([]);

function readFixtures(name) {
  const path = join(folder, name);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: `${name}/${file}`, ...JSON.parse(readFileSync(join(path, file), 'utf8')) }));
}

/** The failure kind that each transcribed error must become; a file that is not named here must give bars. */
const EXPECTED_FAILURES = {
  '200-chart-null.json': 'not-found',
  '200-no-bars-in-range.json': 'not-found',
  '401-invalid-crumb.json': 'unauthorized',
  '404-unknown-symbol.json': 'not-found',
  '422-intraday-range.json': 'upstream',
  '429-text.json': 'rate-limited',
};

let answer;
const server = createServer((_request, response) => {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.bodyText ?? JSON.stringify(answer.body));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const http = new OutboundHttp({ allowPrivate: true });
const clock = { now: () => new Date() };
const provider = new YahooProvider(http, `http://127.0.0.1:${server.address().port}`, clock);

function describeSeries(series, result) {
  const first = series.bars[0];
  const last = series.bars.at(-1);
  const notes = [
    `${series.bars.length} bars of ${result.timestamp.length} rows`,
    `${first.tradingDate} to ${last.tradingDate}`,
    `${series.currency}, ${series.exchangeTimezone}, ${series.exchange}`,
    series.name,
    series.unfinished ? 'last unfinished' : null,
    series.emptyRows > 0 ? `${series.emptyRows} empty rows left out` : null,
  ];
  return notes.filter(Boolean).join('; ');
}

/** Every mapped bar must have its row's numbers, to the last bit. */
function findDifference(series, result) {
  const quote = result.indicators.quote[0];
  const adjusted = result.indicators.adjclose?.[0]?.adjclose;
  const rows = result.timestamp.map((_, index) => index).filter((index) => quote.close[index] !== null);
  if (rows.length !== series.bars.length) return `${rows.length} rows with prices, ${series.bars.length} bars`;
  for (const [position, index] of rows.entries()) {
    const bar = series.bars[position];
    for (const column of ['open', 'high', 'low', 'close', 'volume']) {
      if (bar[column] !== quote[column][index])
        return `row ${index}: ${column} ${quote[column][index]} became ${bar[column]}`;
    }
    if (bar.adjustedClose !== (adjusted?.[index] ?? null)) return `row ${index}: adjusted close`;
  }
  return null;
}

async function checkChart(fixture) {
  const result = fixture.response.body?.chart?.result?.[0];
  const ticker = result?.meta.symbol ?? 'NOSUCH';
  const times = result?.timestamp ?? [1_577_836_800];
  const expected = EXPECTED_FAILURES[fixture.name.split('/')[1]];
  try {
    const series = await provider.fetchDaily(ticker, isoDay(times[0] - 86_400), isoDay(times.at(-1) + 86_400), never);
    const difference = findDifference(series, result);
    return { ok: !expected && !difference, text: difference ?? describeSeries(series, result) };
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    return { ok: error.kind === expected, text: `${error.kind}: ${error.message}` };
  }
}

async function checkSearch() {
  const matches = await provider.search('AAPL', never);
  return {
    ok: matches.length > 0,
    text: matches.map((match) => `${match.ticker} (${match.name}, ${match.exchange})`).join('; '),
  };
}

/** Paths of all members with the types of their values; array positions are one. */
function shapeOf(value, path = '', shape = new Map()) {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  shape.set(path, (shape.get(path) ?? new Set()).add(type));
  if (type === 'array') for (const item of value) shapeOf(item, `${path}[]`, shape);
  else if (type === 'object')
    for (const [name, member] of Object.entries(value)) shapeOf(member, `${path}.${name}`, shape);
  return shape;
}

let failures = 0;
const report = (ok, name, text) => {
  if (!ok) failures += 1;
  print(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${text}`);
};

const fixtures = [...readFixtures('yahoo'), ...readFixtures('yahoo-errors')];
print('Recorded answers through the provider');
const recorded = new Map();
for (const fixture of fixtures) {
  answer = fixture.response;
  const isSearch = fixture.name.includes('/search-');
  if (fixture.name.includes('/quote-')) {
    print(`--   ${fixture.name}: an endpoint that we do not use`);
    continue;
  }
  const { ok, text } = isSearch ? await checkSearch() : await checkChart(fixture);
  report(ok, fixture.name, text);
  if (!isSearch && fixture.response.body) shapeOf(fixture.response.body, '', recorded);
}

print('\nMembers of our scripted bodies, in the recorded ones');
const ours = new Map();
shapeOf(chartBody({ ticker: 'AAPL', rows: businessRows('AAPL', '2024-01-02', '2024-01-12') }), '', ours);
shapeOf(UNKNOWN_SYMBOL, '', ours);
for (const [path, types] of ours) {
  const known = recorded.get(path) ?? new Set();
  const strange = [...types].filter((type) => !known.has(type));
  report(
    strange.length === 0,
    path || '(root)',
    strange.length === 0 ? [...types].join(', ') : `${strange} was never recorded`,
  );
}

await http.close();
server.close();
print(`\n${failures === 0 ? 'Everything agrees.' : `${failures} differences.`}`);
process.exitCode = failures === 0 ? 0 : 1;
