import type { Analysis } from '../../../src/analysis/analysis.js';
import type { VerdictChange } from '../../../src/analysis/changes/verdict-change.js';
import type { LatestReplaced } from '../../../src/analysis/latest-observers.service.js';
import { VERDICTS } from '../../../src/analysis/scoring/verdict.js';
import { useTestDatabase } from '../../support/database.js';
import { anAnalysis, type AnalysisParts, startAnalysis } from './analysis-parts.js';

const db = useTestDatabase();
let parts: AnalysisParts;
let ownerId: string;
let owners = 0;

beforeEach(async () => {
  parts = startAnalysis(db().database);
  owners += 1;
  ({ id: ownerId } = await parts.owners.getOrCreate(`owner ${owners}`));
});

const at = (ms: number): Date => new Date(Date.parse('2026-11-23T10:00:00.000Z') + ms);

/** Oldest first. */
const listChanges = async (): Promise<VerdictChange[]> => {
  const rows = await parts.changeRows.list({ ownerId, filter: {}, after: null, limit: 500 });
  return rows.reverse();
};

const judged = (index: number, change: Partial<Analysis>): Analysis =>
  anAnalysis({ ownerId, createdAt: at(index), ...change });

describe('a change of a verdict', () => {
  it('is kept with the analysis that brings it, and what it was before', async () => {
    const [first, same, other] = [
      judged(0, { verdict: 'hold', score: 0.1 }),
      judged(1, { verdict: 'hold', score: 0.15 }),
      judged(2, { verdict: 'buy', score: 0.4, tradingDate: '2026-11-21' }),
    ];
    for (const analysis of [first, same, other]) await parts.store.storeAll([analysis]);
    expect(await listChanges()).toEqual([
      {
        ownerId,
        ticker: 'ACME.DEMO',
        timeframe: '1d',
        strategy: 'balanced',
        tradingDate: '2026-11-21',
        createdAt: at(2),
        from: { analysisId: same.id, verdict: 'hold', score: 0.15 },
        to: { analysisId: other.id, verdict: 'buy', score: 0.4 },
      },
    ]);
  });

  it('is looked for among analyses of the same ticker, strategy and timeframe', async () => {
    await parts.store.storeAll([
      judged(0, { verdict: 'hold' }),
      judged(1, { verdict: 'buy', ticker: 'BOLT.DEMO' }),
      judged(2, { verdict: 'sell', timeframe: '1w' }),
      judged(3, { verdict: 'strong_buy', strategy: { id: 'mean-reversion', version: 1 } }),
    ]);
    expect(await listChanges()).toEqual([]);
  });

  it('is not made by an analysis that is older than the latest one', async () => {
    await parts.store.storeAll([judged(5, { verdict: 'hold' })]);
    await parts.store.storeAll([judged(4, { verdict: 'buy' })]);
    expect(await listChanges()).toEqual([]);
  });

  it('follows the one before it, however many store at once', async () => {
    const analyses = Array.from({ length: 40 }, (_, index) =>
      judged(index, { verdict: VERDICTS[(index * 3) % 5] ?? 'hold', score: index / 100 }),
    );
    await Promise.all(analyses.map((analysis) => parts.store.storeAll([analysis])));
    const changes = await listChanges();
    expect(changes.length).toBeGreaterThan(0);
    const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
    for (const { from, to } of changes) {
      const [before, after] = [byId.get(from.analysisId), byId.get(to.analysisId)];
      expect(from).toMatchObject({ verdict: before?.verdict, score: before?.score });
      expect(to).toMatchObject({ verdict: after?.verdict, score: after?.score });
    }
    // What is kept is one chain: nothing is left twice, nothing is reached twice.
    expect(new Set(changes.map(({ from }) => from.analysisId)).size).toBe(changes.length);
    const verdicts = changes.map(({ from, to }) => [from.verdict, to.verdict]);
    for (const [index, [left]] of verdicts.entries()) if (index > 0) expect(left).toBe(verdicts[index - 1]?.[1]);
  });

  it('is undone with its analysis', async () => {
    await parts.store.storeAll([judged(0, { verdict: 'hold' })]);
    parts.observers.register(() => Promise.reject(new Error('no')));
    await expect(parts.store.storeAll([judged(1, { verdict: 'buy' })])).rejects.toThrow('no');
    expect(await listChanges()).toEqual([]);
  });
});

describe('an observer', () => {
  it('is told of each analysis that became the latest, with the one before it', async () => {
    const told: LatestReplaced[] = [];
    parts.observers.register(async (_, replaced) => void told.push(...replaced));
    const [first, second, late] = [judged(0, {}), judged(2, { score: 0.5 }), judged(1, {})];
    for (const analysis of [first, second, late]) await parts.store.storeAll([analysis]);
    expect(told.map(({ previous, current }) => [previous?.analysisId ?? null, current.id])).toEqual([
      [null, first.id],
      [first.id, second.id],
    ]);
    expect(told[1]?.previous).toEqual({ analysisId: first.id, verdict: first.verdict, score: first.score });
  });

  it('is not told of nothing', async () => {
    const observer = jest.fn(() => Promise.resolve());
    parts.observers.register(observer);
    await parts.store.storeAll([]);
    expect(observer).not.toHaveBeenCalled();
  });
});
