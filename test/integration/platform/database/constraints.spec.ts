import type { ObjectLiteral } from 'typeorm';
import { AnalysisEntity } from '../../../../src/analysis/analysis.entity.js';
import { LatestAnalysisEntity } from '../../../../src/analysis/latest-analysis.entity.js';
import { OwnerEntity } from '../../../../src/auth/owner.entity.js';
import { PriceSeriesEntity } from '../../../../src/market/price-series.entity.js';
import { ProviderBudgetEntity } from '../../../../src/market/provider-budget.entity.js';
import { newId } from '../../../../src/platform/database/id.js';
import { useTestDatabase } from '../../../support/database.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const OWNER_ID = newId();

const series = {
  ownerId: null as string | null,
  ticker: 'ACME.DEMO',
  timeframe: '1d',
  source: 'demo',
  exchangeTimezone: 'UTC',
  firstDate: '2026-01-01',
  lastDate: '2026-01-02',
  bars: 2,
  asOf: NOW,
  columns: Buffer.from([1, 2, 3]),
  digest: 'd',
  quality: {},
  createdAt: NOW,
  updatedAt: NOW,
};

const latest = {
  ownerId: OWNER_ID,
  ticker: 'ACME.DEMO',
  timeframe: '1d',
  strategyId: 'balanced',
  strategyVersion: 1,
  verdict: 'buy',
  score: 0.5,
  conviction: 0.5,
  coverage: 1,
  close: 10,
  action: 'enter' as string | null,
  tradingDate: '2026-01-02',
  bars: 100,
  asOf: NOW,
  provenance: 'demo',
  stale: false,
  createdAt: NOW,
};

const analysis = { ...latest, engineVersion: '1', inputDigest: 'd', settings: {}, document: {} };

describe('what the tables refuse by themselves', () => {
  const db = useTestDatabase();

  const insert = (entity: new () => ObjectLiteral, row: ObjectLiteral) =>
    db().database.manager().createQueryBuilder().insert().into(entity).values(row).execute();
  const insertSeries = (values: Partial<typeof series>) =>
    insert(PriceSeriesEntity, { ...series, id: newId(), ...values });
  const insertAnalysis = (values: Partial<typeof analysis>) =>
    insert(AnalysisEntity, { ...analysis, id: newId(), ...values });

  beforeEach(async () => {
    const manager = db().database.manager();
    for (const entity of [LatestAnalysisEntity, AnalysisEntity, PriceSeriesEntity, OwnerEntity]) {
      await manager.createQueryBuilder().delete().from(entity).execute();
    }
    await insert(OwnerEntity, { id: OWNER_ID, name: 'default', createdAt: NOW });
  });

  it.each<[string, Partial<typeof analysis>]>([
    ['an unknown verdict', { verdict: 'maybe' }],
    ['an unknown action', { action: 'panic' }],
    ['an unknown timeframe', { timeframe: '1h' }],
    ['a score above 1', { score: 1.1 }],
    ['a score below -1', { score: -1.1 }],
    ['a negative conviction', { conviction: -0.1 }],
    ['a coverage above 1', { coverage: 1.1 }],
    ['a price of zero', { close: 0 }],
    ['no bars', { bars: 0 }],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('is an analysis with %s', async (_, values) => {
    await expect(insertAnalysis(values)).rejects.toThrow(/constraint/i);
  });

  it('is not an analysis without a plan', async () => {
    await insertAnalysis({ action: null, verdict: 'hold' });
    expect(await db().database.manager().count(AnalysisEntity)).toBe(1);
  });

  it('is a second latest analysis of the same owner, ticker, strategy and timeframe', async () => {
    await insert(LatestAnalysisEntity, { ...latest, analysisId: newId() });
    await insert(LatestAnalysisEntity, { ...latest, analysisId: newId(), timeframe: '1w' });
    await expect(insert(LatestAnalysisEntity, { ...latest, analysisId: newId() })).rejects.toThrow(/constraint/i);
  });

  it.each<[string, Partial<typeof series>]>([
    ['no bars', { bars: 0 }],
    ['its last date before its first', { lastDate: '2025-12-31' }],
    ['an unknown timeframe', { timeframe: '1h' }],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('is a series with %s', async (_, values) => {
    await expect(insertSeries(values)).rejects.toThrow(/constraint/i);
  });

  it.each<[string, Partial<ProviderBudgetEntity>]>([
    ['no provider', { provider: '' }],
    ['a slot before it was asked for', { slotAt: new Date(NOW.getTime() - 1) }],
  ])('is a budget with %s', async (_, values) => {
    const budget = { provider: 'yahoo', askedAt: NOW, slotAt: NOW, fullAt: NOW, pausedUntil: null };
    await expect(insert(ProviderBudgetEntity, { ...budget, ...values })).rejects.toThrow(/constraint/i);
  });

  it('is a second shared series of one source, and a second one of one owner', async () => {
    await insertSeries({});
    await insertSeries({ ownerId: OWNER_ID });
    await insertSeries({ source: 'yahoo' });
    await expect(insertSeries({})).rejects.toThrow(/constraint/i);
    await expect(insertSeries({ ownerId: OWNER_ID })).rejects.toThrow(/constraint/i);
  });

  it('is the removal of an owner who has data', async () => {
    await insertAnalysis({});
    await expect(db().database.manager().delete(OwnerEntity, { id: OWNER_ID })).rejects.toThrow(/constraint/i);
  });
});
