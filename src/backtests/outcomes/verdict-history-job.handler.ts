import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ENGINE_VERSION, MINIMUM_BARS } from '../../analysis/analyze.js';
import { VERDICTS } from '../../analysis/scoring/verdict.js';
import type { Strategy } from '../../analysis/strategies/strategy.js';
import { StrategiesService } from '../../analysis/strategies.service.js';
import { VERDICT_HISTORY_JOB, type VerdictHistoryJobParameters } from '../../analysis/verdict-history-job.js';
import type { ItemResult, ItemTask, JobHandler } from '../../jobs/job-handler.js';
import { JobHandlers } from '../../jobs/job-handlers.service.js';
import { MarketDataService } from '../../market/market-data.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/event-loop/turns.js';
import { judgeSeries } from '../engine/judge-series.js';
import type { Series } from '../../market/bars/series.js';
import { selectDays } from './select-days.js';
import { NO_VERDICTS, type PastVerdicts } from './verdict-codec.js';
import { type VerdictHistory, VerdictHistoryRepository } from './verdict-history.repository.js';

interface VerdictHistoryResult extends ItemResult {
  readonly history: VerdictHistory;
}

/** Judges past days of the tickers of a job, each on the bars up to that day alone, and keeps the verdicts. */
@Injectable()
export class VerdictHistoryJobHandler implements JobHandler<VerdictHistoryResult>, OnModuleInit {
  readonly type = VERDICT_HISTORY_JOB;
  private readonly turns = new Turns();

  constructor(
    private readonly handlers: JobHandlers,
    private readonly strategies: StrategiesService,
    private readonly market: MarketDataService,
    private readonly histories: VerdictHistoryRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async perform({ ownerId, ticker, parameters }: ItemTask, signal: AbortSignal): Promise<VerdictHistoryResult> {
    const order = parameters as VerdictHistoryJobParameters;
    const { strategy: strategyId, strategyVersion, timeframe } = order;
    const reference = { ownerId, id: strategyId };
    const strategy = await this.strategies.findVersion(reference, strategyVersion);
    if (strategy === null) throw await this.strategies.describeUnknown(reference);
    const { series, asOf } = await this.market.getSeries({ ownerId, ticker, timeframe, signal });
    await this.turns.next();
    const verdicts = judgeDays(series, strategy, order, this.clock.now().getTime());
    if (verdicts.days.length === 0) throw describeTooShort(ticker, series, order);
    const key = { ownerId, ticker, strategyId, timeframe };
    const id = (await this.histories.findId(key)) ?? newId();
    const versions = { strategyVersion: strategy.version, engineVersion: ENGINE_VERSION };
    return { resultId: id, dataAsOf: asOf, history: { ...key, id, ...versions, verdicts } };
  }

  async store(uow: UnitOfWork, results: readonly VerdictHistoryResult[]): Promise<void> {
    await this.histories.merge(
      uow,
      results.map(({ history }) => history),
    );
  }
}

function judgeDays(
  series: Series,
  strategy: Strategy,
  order: VerdictHistoryJobParameters,
  madeAtMs: number,
): PastVerdicts {
  const chosen = selectDays(series, order);
  if (chosen.length === 0) return NO_VERDICTS;
  const { verdicts } = judgeSeries(series, strategy);
  return {
    days: Int32Array.from(chosen, (t) => series.days[t]!),
    codes: Uint8Array.from(chosen, (t) => VERDICTS.indexOf(verdicts[t]!)),
    madeAtMs: new Float64Array(chosen.length).fill(madeAtMs),
  };
}

function describeTooShort(ticker: string, { length }: Series, { from, to }: VerdictHistoryJobParameters): DomainError {
  const range = from === null && to === null ? '' : ` between ${from ?? 'the first bar'} and ${to ?? 'the last'}`;
  const detail = `${ticker} has ${length} good bars, and no day to judge${range}; a verdict needs ${MINIMUM_BARS} bars up to its day. Upload more history, or ask for other days.`;
  return new DomainError('INSUFFICIENT_HISTORY', detail, { extensions: { bars: length, minimumBars: MINIMUM_BARS } });
}
