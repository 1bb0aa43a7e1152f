import { Injectable } from '@nestjs/common';
import { SETTING_RANGES } from '../analysis/settings.js';
import type { PreparedJob } from '../jobs/job-submissions.service.js';
import type { JobOrder } from '../jobs/jobs.service.js';
import type { Timeframe } from '../market/bars/series.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { BACKTEST_JOB, type BacktestParameters, type GridOrder, type WalkForwardOrder } from './backtest.js';
import { BacktestStrategies, type NamedStrategy } from './backtest-strategies.service.js';
import { type GivenCosts, resolveCosts } from './engine/resolve-costs.js';
import type { BacktestSettings } from './engine/simulate.js';

/** Most tickers of one backtest. */
const MAXIMUM_TICKERS = 500;

/** A backtest as somebody orders it; what is left out has a default. */
export interface BacktestOrder extends Pick<JobOrder, 'ownerId' | 'requestId' | 'chargedTo'> {
  readonly tickers: readonly string[];
  readonly strategies: readonly NamedStrategy[];
  readonly timeframe?: Timeframe | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cash?: number | undefined;
  readonly costs?: GivenCosts | undefined;
  readonly settings?: BacktestSettings | undefined;
  readonly walkForward?: WalkForwardOrder | undefined;
  readonly grid?: GridOrder | undefined;
}

/** Turns an order for a backtest into a job. */
@Injectable()
export class BacktestsService {
  constructor(private readonly strategies: BacktestStrategies) {}

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_STRATEGY, UNSUPPORTED_SETTING, TOO_MANY_TICKERS */
  async prepare(order: BacktestOrder): Promise<PreparedJob> {
    const tickers = [...new Set(order.tickers)];
    if (tickers.length > MAXIMUM_TICKERS) {
      const detail = `The backtest would have ${tickers.length} tickers; one takes at most ${MAXIMUM_TICKERS}. Split it into several.`;
      throw new DomainError('TOO_MANY_TICKERS', detail);
    }
    assertTestable(order);
    const parameters: BacktestParameters = {
      strategies: await this.strategies.pin(order.ownerId, order.strategies),
      timeframe: order.timeframe ?? '1d',
      from: order.from ?? null,
      to: order.to ?? null,
      cash: order.cash ?? SETTING_RANGES.capital.default,
      costs: resolveCosts(order.costs),
      settings: order.settings ?? {},
      walkForward: order.walkForward ?? null,
      grid: order.grid ?? null,
    };
    const { ownerId, requestId, chargedTo } = order;
    return {
      order: { ownerId, requestId, chargedTo, type: BACKTEST_JOB, tickers, parameters },
      duplicatesRemoved: order.tickers.length - tickers.length,
    };
  }
}

function assertTestable({ from, to, settings }: BacktestOrder): void {
  if (settings?.entry === 'strategic') {
    const detail =
      'The setting entry cannot be strategic in a backtest: whether such an order is filled is not modelled. Leave it out.';
    throw new DomainError('UNSUPPORTED_SETTING', detail, {
      errors: [{ pointer: '/settings/entry', code: 'unsupported', detail }],
    });
  }
  if (from === undefined || to === undefined || from < to) return;
  const detail = `to (${to}) must be after from (${from}).`;
  throw new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer: '/to', code: 'out_of_range', detail }] });
}
