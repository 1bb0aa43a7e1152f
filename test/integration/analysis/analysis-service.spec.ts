import { AnalysisEntity } from '../../../src/analysis/analysis.entity.js';
import { BUILT_IN_STRATEGIES } from '../../../src/analysis/strategies/catalog.js';
import { PriceSeriesEntity } from '../../../src/market/price-series.entity.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { useTestDatabase } from '../../support/database.js';
import { type AnalysisParts, HandClock, startAnalysis } from './analysis-parts.js';

const db = useTestDatabase();
let clock: HandClock;
let parts: AnalysisParts;
let ownerId: string;

beforeEach(async () => {
  clock = new HandClock();
  parts = startAnalysis(db().database, clock);
  ({ id: ownerId } = await parts.owners.getDefault());
});

describe('analysing a ticker', () => {
  it('gives what is read back afterwards', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO' });
    expect(made).toMatchObject({
      ticker: 'ACME.DEMO',
      timeframe: '1d',
      strategy: { id: 'balanced', version: 1 },
      provenance: 'demo',
      stale: false,
      tradingDate: '2026-11-20',
      jobId: null,
      seriesOwnerId: null,
    });
    expect(made.indicators).toHaveLength(12);
    expect(await parts.history.get(ownerId, made.id)).toEqual(made);
  });

  it('has contributions that add up to the score', async () => {
    for (const { id: strategy } of BUILT_IN_STRATEGIES) {
      const { indicators, score } = await parts.analyses.analyse({ ownerId, ticker: 'FALCON.DEMO', strategy });
      const sum = indicators.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      expect(Math.abs(sum - score)).toBeLessThan(1e-12);
    }
  });

  it('takes the settings of the request, and the strategy for the others', async () => {
    const settings = { capital: 50_000, entry: 'strategic' as const };
    const made = await parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO', strategy: 'weekly-target', settings });
    expect(made.settings).toEqual({
      capital: 50_000,
      riskPercent: 2,
      maxPositionPercent: 35,
      minimumRewardRisk: 1,
      entry: 'strategic',
    });
  });

  it('works on weeks', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO', timeframe: '1w' });
    expect(made).toMatchObject({ timeframe: '1w', tradingDate: '2026-11-20' });
    expect(made.bars).toBeGreaterThan(250);
  });

  it('has increasing ids at increasing instants', async () => {
    const first = await parts.analyses.analyse({ ownerId, ticker: 'BOLT.DEMO' });
    const second = await parts.analyses.analyse({ ownerId, ticker: 'BOLT.DEMO' });
    expect(second.id > first.id).toBe(true);
    const { items } = await parts.history.listLatest(ownerId, {
      filter: { ticker: 'BOLT.DEMO' },
      sort: [{ field: 'createdAt', direction: 'DESC' }],
      limit: 5,
      cursor: undefined,
      includeTotal: false,
    });
    expect(items.map(({ id }) => id)).toEqual([second.id]);
  });

  const stored = () => db().dataSource.manager.count(AnalysisEntity);

  it.each([
    ['UNKNOWN_TICKER', { ticker: 'NOSUCH.DEMO' }],
    ['UNKNOWN_STRATEGY', { ticker: 'ACME.DEMO', strategy: 'balansed' }],
    ['UNKNOWN_TICKER', { ticker: 'NOSUCH.DEMO', strategy: 'balansed' }],
    ['INSUFFICIENT_HISTORY', { ticker: 'BEACON.DEMO', timeframe: '1w' as const }],
  ])('stores nothing when it is refused with %s', async (code, order) => {
    const before = await stored();
    await expect(parts.analyses.analyse({ ownerId, ...order })).rejects.toMatchObject({ code });
    expect(await stored()).toBe(before);
  });

  it.each(['PROVIDER_ERROR', 'PROVIDER_RATE_LIMITED', 'PROVIDER_TIMEOUT', 'BAD_SERIES'] as const)(
    'hands %s of the market on, unless the strategy is unknown anyway',
    async (code) => {
      jest.spyOn(parts.market, 'getSeries').mockRejectedValue(new DomainError(code, 'The provider says no.'));
      const order = { ownerId, ticker: 'ACME.DEMO' };
      await expect(parts.analyses.analyse(order)).rejects.toMatchObject({ code });
      const unknown = { code: 'UNKNOWN_STRATEGY' };
      await expect(parts.analyses.analyse({ ...order, strategy: 'nope' })).rejects.toMatchObject(unknown);
    },
  );

  it('names the strategies there are, and the one that was probably meant', async () => {
    await expect(parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO', strategy: 'trend' })).rejects.toMatchObject({
      extensions: { known: BUILT_IN_STRATEGIES.map(({ id }) => id), didYouMean: 'trend-following' },
    });
  });
});

describe('computing an analysis again', () => {
  it.each(['1d', '1w'] as const)('comes out the same on stored bars of %s', async (timeframe) => {
    for (const { id: strategy } of BUILT_IN_STRATEGIES) {
      const made = await parts.analyses.analyse({ ownerId, ticker: 'KESTREL.DEMO', strategy, timeframe });
      const read = await parts.history.get(ownerId, made.id);
      expect(await parts.recompute.recompute(read)).toMatchObject({
        outcome: 'identical',
        differences: [],
        inputDigest: made.inputDigest,
        engineVersion: made.engineVersion,
      });
    }
  });

  it('comes out the same after later sessions were added', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'CEDAR.DEMO' });
    clock.goOn(5 * 86_400_000);
    const later = await parts.analyses.analyse({ ownerId, ticker: 'CEDAR.DEMO' });
    expect(later.bars).toBeGreaterThan(made.bars);
    const recomputed = await parts.recompute.recompute(await parts.history.get(ownerId, made.id));
    expect(recomputed.outcome).toBe('identical');
  });

  it('says so when the stored bars have changed since', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'EMBER.DEMO' });
    const current = await parts.series.findShared('EMBER.DEMO', ['demo']);
    if (current === null) throw new Error('the series was not stored');
    const close = current.series.close.map((price, index) => (index === 700 ? price * 1.001 : price));
    await parts.series.replace({ ...current, series: { ...current.series, close } }, current);
    const changed = await parts.recompute.recompute(made);
    expect(changed.outcome).toBe('input_changed');
    expect(changed.inputDigest).not.toBe(made.inputDigest);
    expect(changed.differences.map(({ path }) => path)).toContain('/score');
  });

  it('names what differs when the same bars give another result', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'GLACIER.DEMO' });
    const [first, ...others] = made.indicators;
    if (first === undefined) throw new Error('there are no indicators');
    const tampered = { ...made, score: 0.123, engineVersion: '0.9.0', indicators: [{ ...first, value: 1 }, ...others] };
    expect(await parts.recompute.recompute(tampered)).toMatchObject({
      outcome: 'different',
      detail: expect.stringContaining('0.9.0'),
      differences: [
        { path: '/score', stored: 0.123, recomputed: made.score },
        { path: '/indicators/0/value', stored: 1, recomputed: first.value },
      ],
    });
  });

  it('cannot be done without the strategy version or the bars', async () => {
    const made = await parts.analyses.analyse({ ownerId, ticker: 'IVORY.DEMO' });
    const older = { ...made, strategy: { id: 'balanced', version: 99 } };
    expect((await parts.recompute.recompute(older)).outcome).toBe('not_available');
    await db().dataSource.manager.delete(PriceSeriesEntity, { ticker: 'IVORY.DEMO' });
    expect(await parts.recompute.recompute(made)).toMatchObject({ outcome: 'not_available', inputDigest: null });
  });
});
