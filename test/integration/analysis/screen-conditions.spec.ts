import fc from 'fast-check';
import { compileCondition } from '../../../src/analysis/screener/compile-condition.js';
import { planScreen } from '../../../src/analysis/screener/plan-screen.js';
import { ScreenRowRepository } from '../../../src/analysis/screens/screen-rows.repository.js';
import { LatestAnalysisEntity } from '../../../src/analysis/latest-analysis.entity.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { OwnerRepository } from '../../../src/auth/owner.repository.js';
import { evaluateLast, type FieldValues } from '../../../src/filters/evaluate.js';
import { readsBars } from '../../../src/filters/expression.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { filterOf } from '../../support/filter-samples.js';

const db = useTestDatabase();
let ownerId: string;
let rows: readonly FieldValues[];

const NUMBERS = [-1, -0.25, 0, 0.1, 0.3, 0.30000000000000004, 0.5, 1];

beforeAll(async () => {
  const { database, dataSource } = db();
  ownerId = (await new OwnersService(new OwnerRepository(database), { now: () => new Date() }).getOrCreate('default'))
    .id;
  const pick = <T>(values: readonly T[], index: number): T => values[index % values.length]!;
  const made = Array.from({ length: 60 }, (_, i) => ({
    ...{
      ownerId,
      ticker: `T${i}`,
      strategyId: pick(['balanced', 'mine'], i),
      timeframe: pick(['1d', '1w'] as const, i >> 1),
    },
    ...{
      analysisId: newId(),
      strategyVersion: 1 + (i % 3),
      jobId: null,
      close: 10 + i,
      asOf: new Date(),
      createdAt: new Date(),
    },
    ...{ verdict: pick(['buy', 'sell', 'hold', 'strong_buy'], i * 7), action: pick(['enter', null, 'wait'], i) },
    ...{
      score: pick(NUMBERS, i * 3),
      conviction: Math.abs(pick(NUMBERS, i * 5 + 1)),
      coverage: Math.abs(pick(NUMBERS, i)),
    },
    ...{ tradingDate: pick(['2026-01-02', '2025-12-31', '2026-01-10'], i), bars: 60 + i, stale: i % 4 === 0 },
    ...{ provenance: pick(['demo', 'upload'], i >> 2), version: 1 },
  }));
  await dataSource.manager.insert(LatestAnalysisEntity, made);
  rows = made.map(({ strategyId: strategy, ...row }) => ({
    ...{ strategy, ticker: row.ticker, timeframe: row.timeframe, strategyVersion: row.strategyVersion },
    ...{ verdict: row.verdict, action: row.action, score: row.score, conviction: row.conviction },
    ...{
      coverage: row.coverage,
      bars: row.bars,
      tradingDate: row.tradingDate,
      provenance: row.provenance,
      stale: row.stale,
    },
  }));
});

const number = fc.constantFrom(
  'score',
  'conviction',
  'coverage',
  'bars',
  'strategyVersion',
  '0',
  '0.3',
  '-0.25',
  '1.5',
  '61',
  '1e-320',
  '1e300',
);
const comparator = fc.constantFrom('<', '<=', '>', '>=', '=', '!=');
const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom('score', 'conviction', 'bars', 'strategyVersion'), comparator, number)
    .map((parts) => parts.join(' ')),
  fc.tuple(number, number, number).map(([of, low, high]) => `score between ${low} and ${high} or ${of} < coverage`),
  fc.constantFrom('stale', 'not stale', 'stale = true', 'stale != false', 'true', 'false'),
  fc.constantFrom('action = "enter"', 'action != "wait"', 'action in ("wait", "exit")', 'action not in ("enter")'),
  fc.constantFrom('verdict = "BUY"', 'verdict not in ("sell", "hold")', 'strategy = "mine"', 'strategy != timeframe'),
  fc.constantFrom(
    'tradingDate > "2025-12-31"',
    'tradingDate between "2026-01-01" and "2026-01-05"',
    'timeframe = "1w"',
  ),
  fc.constantFrom(
    'ticker in ("t1", "T2", "T30")',
    'provenance != "DEMO"',
    'ticker = "\'; DROP TABLE x; --"',
    'ticker = "%"',
  ),
  fc.constantFrom('score / (bars - 61) > 0', 'score * 1e308 * 10 > 1', 'score + conviction > 0.5', 'provenance = "é"'),
);
const condition = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('all'), fc.constantFrom('and', 'or'), tie('all')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
    tie('all').map((of) => `not (${of})`),
  ),
})).all;

test('the database says true of exactly the rows for which the evaluation does, whatever the filter of fields', async () => {
  const repository = new ScreenRowRepository(db().database);
  let answeredBySql = 0;
  await fc.assert(
    fc.asyncProperty(condition, async (text) => {
      const expression = filterOf(text);
      const plan = planScreen(expression);
      if (plan.computed === null) answeredBySql += 1;
      const screen = { ownerId, plan, tickers: null, strategy: null, timeframe: null };
      const sort = [{ field: 'ticker', direction: 'ASC' } as const];
      const found = new Set(
        (await repository.list({ ...screen, sort }, { after: null, limit: 1_000 })).map(({ ticker }) => ticker),
      );
      const { computed } = plan;
      const holds = (row: FieldValues): boolean =>
        found.has(String(row['ticker'])) && (computed === null || evaluateLast(computed, null, row) === true);
      const wrong = rows.filter((row) => holds(row) !== (evaluateLast(expression, null, row) === true));
      expect([text, wrong]).toEqual([text, []]);
    }),
    { numRuns: 250 },
  );
  expect(answeredBySql).toBeGreaterThan(100);
});

test('what a negation makes of unknown is unknown to the database as well', async () => {
  const manager = db().dataSource.manager;
  for (const text of [
    'action = "enter"',
    'not (action = "enter")',
    'action = "enter" or stale',
    'not (action = "wait" and stale)',
  ]) {
    const compiled = compileCondition(filterOf(text))!;
    const query = manager
      .createQueryBuilder(LatestAnalysisEntity, 'a')
      .where(`(${compiled.sql}) IS NULL`, compiled.parameters);
    const unknown = rows.filter((row) => evaluateLast(filterOf(text), null, row) === null).length;
    expect([text, await query.getCount()]).toEqual([text, unknown]);
  }
});

test('what needs bars, arithmetic or the order of texts is left to the evaluation, and nothing else', () => {
  const plan = planScreen(filterOf('score > 0.1 and rsi < 30 and score + 1 > 1 and verdict = "buy" and ticker = "é"'));
  expect(plan.stored).toEqual({
    sql: '(CAST(a.score AS double precision) > CAST(:w0 AS double precision)) AND (a.verdict = :w1)',
    parameters: { w0: 0.1, w1: 'buy' },
  });
  expect(plan.computed).toMatchObject({ kind: 'and', terms: { length: 3 } });
  expect(readsBars(filterOf('score > 1'))).toBe(false);
});
