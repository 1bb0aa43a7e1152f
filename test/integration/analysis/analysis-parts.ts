import { AnalysisHistoryService } from '../../../src/analysis/analysis-history.service.js';
import { AnalysisStore } from '../../../src/analysis/analysis-store.service.js';
import type { Analysis } from '../../../src/analysis/analysis.js';
import { AnalysisRepository } from '../../../src/analysis/analysis.repository.js';
import { AnalysisRetentionRepository } from '../../../src/analysis/analysis-retention.repository.js';
import { AnalysisService } from '../../../src/analysis/analysis.service.js';
import { DemoRunClaim } from '../../../src/analysis/demo-run-claim.service.js';
import { DemoRunService } from '../../../src/analysis/demo-run.service.js';
import { VerdictChangeRepository } from '../../../src/analysis/changes/verdict-change.repository.js';
import { LatestObservers } from '../../../src/analysis/latest-observers.service.js';
import { LatestAnalysisRepository } from '../../../src/analysis/latest-analysis.repository.js';
import { RecomputeService } from '../../../src/analysis/recompute.service.js';
import { StrategiesService } from '../../../src/analysis/strategies.service.js';
import { StrategyRepository } from '../../../src/analysis/strategy.repository.js';
import { OwnerRepository } from '../../../src/auth/owner.repository.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { MarketDataService } from '../../../src/market/market-data.service.js';
import { PriceSeriesRepository } from '../../../src/market/price-series.repository.js';
import { createProviderChain } from '../../../src/market/providers.provider.js';
import { SeriesRefresh } from '../../../src/market/series-refresh.service.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import { newId } from '../../../src/platform/database/id.js';
import { Settings } from '../../../src/platform/database/settings.repository.js';
import { CursorCodec } from '../../../src/platform/http/cursor.service.js';
import { Pages } from '../../../src/platform/http/page.service.js';
import { Secrets } from '../../../src/platform/secrets/secrets.service.js';
import { startQuota } from '../../support/quota-parts.js';

/** A clock that stands still until it is told to go on. */
export class HandClock extends Clock {
  private ms = Date.parse('2026-11-23T10:00:00.000Z');

  override now(): Date {
    return new Date(this.ms);
  }

  goOn(ms: number): void {
    this.ms += ms;
  }
}

/** The analysis of one process, over the demo market and a database that others may use as well. */
export function startAnalysis(database: Database, clock: Clock = new HandClock(), environment = {}) {
  const config = loadConfig({ MARKET_PROVIDERS: 'upload,demo', ...environment });
  const settings = new Settings(database, clock);
  const series = new PriceSeriesRepository(database, clock);
  const refresh = new SeriesRefresh(createProviderChain(config, clock), series, clock);
  const market = new MarketDataService(series, refresh, config, clock);
  const strategies = new StrategiesService(new StrategyRepository(database));
  const repository = new AnalysisRepository(database);
  const latest = new LatestAnalysisRepository(database);
  const changeRows = new VerdictChangeRepository(database);
  const observers = new LatestObservers();
  const store = new AnalysisStore(database, repository, latest, changeRows, observers);
  const { allowance } = startQuota(database, config, clock);
  const analyses = new AnalysisService(market, strategies, store, allowance, clock);
  const pages = new Pages(new CursorCodec(new Secrets(config, settings)));
  const history = new AnalysisHistoryService(repository, latest, pages, new AnalysisRetentionRepository(database));
  const recompute = new RecomputeService(market, strategies);
  const owners = new OwnersService(new OwnerRepository(database), clock);
  const claim = new DemoRunClaim(settings, clock);
  const demoRun = new DemoRunService(config, claim, owners, analyses, history);
  return {
    clock,
    settings,
    series,
    market,
    repository,
    latest,
    changeRows,
    observers,
    store,
    analyses,
    history,
    recompute,
    owners,
    claim,
    demoRun,
  };
}

export type AnalysisParts = ReturnType<typeof startAnalysis>;

/** An analysis as a row; what matters to a test is said by it. */
export function anAnalysis(change: Partial<Analysis> & Pick<Analysis, 'ownerId'>): Analysis {
  return {
    id: newId(),
    ticker: 'ACME.DEMO',
    timeframe: '1d',
    strategy: { id: 'balanced', version: 1 },
    asOf: new Date('2026-11-23T09:00:00.123Z'),
    tradingDate: '2026-11-20',
    provenance: 'demo',
    stale: false,
    bars: 800,
    close: 101.25,
    score: 0.25,
    conviction: 0.2,
    coverage: 1,
    verdict: 'buy',
    action: 'wait',
    jobId: null,
    createdAt: new Date('2026-11-23T10:00:00.001Z'),
    votes: { buy: 1, sell: 0, neutral: 0 },
    indicators: [],
    plan: null,
    warnings: [],
    settings: { capital: 100_000, riskPercent: 2, maxPositionPercent: 20, minimumRewardRisk: 1.5, entry: 'last_close' },
    engineVersion: '1.0.0',
    inputDigest: 'a'.repeat(64),
    seriesOwnerId: null,
    ...change,
  };
}
