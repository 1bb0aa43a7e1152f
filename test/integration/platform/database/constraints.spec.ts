import type { ObjectLiteral } from 'typeorm';
import { AnalysisEntity } from '../../../../src/analysis/analysis.entity.js';
import { LatestAnalysisEntity } from '../../../../src/analysis/latest-analysis.entity.js';
import { OwnerEntity } from '../../../../src/auth/owner.entity.js';
import { JobItemEntity } from '../../../../src/jobs/job-item.entity.js';
import { JobEntity } from '../../../../src/jobs/job.entity.js';
import { PriceSeriesEntity } from '../../../../src/market/price-series.entity.js';
import { ProviderBudgetEntity } from '../../../../src/market/provider-budget.entity.js';
import { newId } from '../../../../src/platform/database/id.js';
import { IdempotencyRecordEntity } from '../../../../src/platform/http/idempotency/idempotency-record.entity.js';
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

const inProgress = {
  ownerId: OWNER_ID,
  method: 'POST',
  route: '/v1/analyses',
  key: 'k',
  fingerprint: 'f'.repeat(64),
  state: 'in_progress',
  leaseExpiresAt: new Date(NOW.getTime() + 1) as Date | null,
  status: null as number | null,
  headers: null as object | null,
  body: null as string | null,
  createdAt: NOW,
  expiresAt: new Date(NOW.getTime() + 1),
};
const completed = { ...inProgress, state: 'completed', leaseExpiresAt: null, status: 201, headers: {}, body: '{}' };

describe('what the tables refuse by themselves', () => {
  const db = useTestDatabase();

  const insert = (entity: new () => ObjectLiteral, row: ObjectLiteral) =>
    db().database.manager().createQueryBuilder().insert().into(entity).values(row).execute();
  const insertSeries = (values: Partial<typeof series>) =>
    insert(PriceSeriesEntity, { ...series, id: newId(), ...values });
  const insertRecord = (values: Partial<typeof inProgress>) =>
    insert(IdempotencyRecordEntity, { ...inProgress, id: newId(), ...values });
  const insertAnalysis = (values: Partial<typeof analysis>) =>
    insert(AnalysisEntity, { ...analysis, id: newId(), ...values });

  beforeEach(async () => {
    const manager = db().database.manager();
    for (const entity of [
      IdempotencyRecordEntity,
      LatestAnalysisEntity,
      AnalysisEntity,
      PriceSeriesEntity,
      OwnerEntity,
    ]) {
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

  it.each<[string, Partial<typeof inProgress>]>([
    ['an unknown state', { state: 'failed' }],
    ['no lease while in progress', { leaseExpiresAt: null }],
    ['a lease after its end', { ...completed, leaseExpiresAt: inProgress.leaseExpiresAt }],
    ['an answer while in progress', { status: 201, headers: {} }],
    ['a body while in progress', { body: '{}' }],
    ['no status after its end', { ...completed, status: null }],
    ['no headers after its end', { ...completed, headers: null }],
    ['the status of a failure', { ...completed, status: 422 }],
    ['an empty key', { key: '' }],
    ['half a fingerprint', { fingerprint: 'f'.repeat(32) }],
    ['its end before its beginning', { expiresAt: NOW }],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('is a record of a request with %s', async (_, values) => {
    await expect(insertRecord(values)).rejects.toThrow(/constraint/i);
  });

  it('is a second record of one key of an owner, method and route', async () => {
    await insertRecord({});
    for (const other of [{ key: 'l' }, { route: '/v1/jobs' }, { method: 'PUT' }]) await insertRecord(other);
    await expect(insertRecord(completed)).rejects.toThrow(/constraint/i);
  });

  it('is not an answer without a body', async () => {
    await insertRecord({ ...completed, status: 204, body: null });
    expect(await db().database.manager().count(IdempotencyRecordEntity)).toBe(1);
  });

  it('is the removal of an owner who has data', async () => {
    await insertAnalysis({});
    await expect(db().database.manager().delete(OwnerEntity, { id: OWNER_ID })).rejects.toThrow(/constraint/i);
  });
});

const job = {
  ownerId: OWNER_ID,
  type: 'analysis',
  status: 'running',
  parameters: {},
  fingerprint: 'f',
  parentJobId: null,
  requestId: null,
  total: 3,
  queued: 1,
  running: 1,
  succeeded: 1,
  failed: 0,
  cancelled: 0,
  eventSeq: 1,
  servedAt: NOW,
  createdAt: NOW,
  startedAt: NOW,
  finishedAt: null as Date | null,
  version: 1,
};

const finished = { status: 'completed', queued: 0, running: 0, succeeded: 3, finishedAt: NOW };

const item = {
  position: 0,
  ownerId: OWNER_ID,
  ticker: 'ACME.DEMO',
  state: 'queued',
  attempts: 0,
  leaseLosses: 0,
  deferrals: 0,
  runAfter: NOW,
  workerId: null as string | null,
  leaseToken: null as string | null,
  leaseUntil: null as Date | null,
  resultId: null as string | null,
  errorCode: null as string | null,
  finishedAt: null as Date | null,
  eventSeq: null as number | null,
};

const leased = { state: 'running', workerId: newId(), leaseToken: newId(), leaseUntil: NOW };
const succeeded = { state: 'succeeded', resultId: newId(), finishedAt: NOW, eventSeq: 1 };
const failed = { state: 'failed', errorCode: 'UNKNOWN_TICKER', finishedAt: NOW, eventSeq: 1 };

describe('what the tables of jobs refuse by themselves', () => {
  const db = useTestDatabase();
  const jobId = newId();

  const insert = (entity: new () => ObjectLiteral, row: ObjectLiteral) =>
    db().database.manager().createQueryBuilder().insert().into(entity).values(row).execute();
  const insertJob = (values: Partial<typeof job>) => insert(JobEntity, { ...job, id: newId(), ...values });
  const insertItem = (values: Partial<typeof item>) => insert(JobItemEntity, { ...item, jobId, ...values });

  beforeAll(async () => {
    await insert(OwnerEntity, { id: OWNER_ID, name: 'default', createdAt: NOW });
    await insert(JobEntity, { ...job, id: jobId });
  });

  it.each<[string, Partial<typeof job>]>([
    ['an unknown status', { status: 'paused' }],
    ['counts that do not add up', { succeeded: 2 }],
    ['a negative count', { queued: -1, succeeded: 3 }],
    ['no items', { total: 0, queued: 0, running: 0, succeeded: 0 }],
    ['an end although it goes on', { finishedAt: NOW }],
    ['no end although it is over', { ...finished, finishedAt: null }],
    ['queued items although it is over', { ...finished, queued: 1, succeeded: 2 }],
    ['running items although it is over', { ...finished, running: 1, succeeded: 2 }],
    ['queued items although it is being cancelled', { status: 'cancelling' }],
    ['version 0', { version: 0 }],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('is a job with %s', async (_, values) => {
    await expect(insertJob(values)).rejects.toThrow(/constraint/i);
  });

  it.each<[string, Partial<typeof item>]>([
    ['an unknown state', { state: 'lost' }],
    ['no lease although it is running', { ...leased, leaseUntil: null }],
    ['no token although it is running', { ...leased, leaseToken: null }],
    ['no worker although it is running', { ...leased, workerId: null }],
    ['a lease although it is queued', { leaseUntil: NOW }],
    ['a token although it is queued', { workerId: newId(), leaseToken: newId() }],
    ['an end although it is queued', { finishedAt: NOW, eventSeq: 1 }],
    ['no end although it succeeded', { ...succeeded, finishedAt: null, eventSeq: null }],
    ['no event although it succeeded', { ...succeeded, eventSeq: null }],
    ['no reason although it failed', { ...failed, errorCode: null }],
    ['a reason although it succeeded', { ...succeeded, errorCode: 'UNKNOWN_TICKER' }],
    ['a result although it failed', { ...failed, resultId: newId() }],
    ['a negative number of attempts', { attempts: -1 }],
    ['a negative number of lease losses', { leaseLosses: -1 }],
    ['a negative number of deferrals', { deferrals: -1 }],
    ['a negative position', { position: -1 }],
    ['a job that does not exist', { jobId: newId() } as object],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('is an item with %s', async (_, values) => {
    await expect(insertItem(values)).rejects.toThrow(/constraint/i);
  });

  it('is a second item at the same position, and the removal of a job that has items', async () => {
    const rows = [leased, succeeded, failed, {}].map((values, position) => ({ ...values, position: position + 1 }));
    for (const row of rows) await insertItem(row);
    await expect(insertItem({ position: 1 })).rejects.toThrow(/constraint/i);
    await expect(db().database.manager().delete(JobEntity, { id: jobId })).rejects.toThrow(/constraint/i);
  });
});
