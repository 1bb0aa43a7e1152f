import { Injectable } from '@nestjs/common';
import type { Expression } from '../../filters/expression.js';
import { WITH_ANALYSIS } from '../../filters/fields.js';
import { listTerms } from '../../filters/needs.js';
import { parseFilter } from '../../filters/parse-filter.js';
import { printExpression } from '../../filters/print.js';
import { MAXIMUM_TICKERS } from '../../jobs/job-admission.service.js';
import { JobHistoryService } from '../../jobs/job-history.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { collectPages } from '../../platform/http/collect-pages.js';
import { MAXIMUM_PAGE_LIMIT } from '../../platform/http/page.dto.js';
import { parseSort } from '../analysis-list.js';
import { planScreen } from '../screener/plan-screen.js';
import { StrategiesService } from '../strategies.service.js';
import { TickerSets } from '../ticker-sets.service.js';
import { refuseFilter } from './filter-refusal.js';
import type { PreparedScreen, ScreenQuery } from './screen.js';

/** Reads and checks what is asked of a screen. */
@Injectable()
export class ScreenPlans {
  constructor(
    private readonly sets: TickerSets,
    private readonly jobs: JobHistoryService,
    private readonly strategies: StrategiesService,
  ) {}

  /**
   * @throws DomainError NOT_FOUND for a watchlist or job that is not there, VALIDATION_FAILED for a universe that is not,
   * UNKNOWN_STRATEGY, INVALID_FILTER, TOO_MANY_TICKERS
   */
  async prepare(ownerId: string, query: ScreenQuery): Promise<PreparedScreen> {
    const tickers = await this.resolveSet(ownerId, query);
    await this.requireStrategy(ownerId, query.strategy);
    const { expression } = this.read(query.where);
    const { strategy, timeframe } = query;
    return { ownerId, plan: planScreen(expression), tickers, strategy, timeframe, sort: parseSort(query.sort) };
  }

  /** What the rows of a filter have a value of, in canonical texts. @throws DomainError INVALID_FILTER */
  listTerms(where: string): readonly string[] {
    return listTerms(this.read(where).expression).map(printExpression);
  }

  /** The same without looking for tickers, for what is only to be stored. Throws like `prepare`. */
  async check(ownerId: string, query: ScreenQuery): Promise<ScreenQuery> {
    await this.resolveSet(ownerId, query);
    await this.requireStrategy(ownerId, query.strategy);
    return { ...query, where: this.read(query.where).text };
  }

  private read(where: string): { readonly expression: Expression; readonly text: string } {
    const parsed = parseFilter(where, WITH_ANALYSIS);
    if (!parsed.ok) throw refuseFilter(parsed.failures);
    return parsed;
  }

  private async requireStrategy(ownerId: string, id: string | null): Promise<void> {
    if (id !== null) await this.strategies.require({ ownerId, id });
  }

  private async resolveSet(ownerId: string, query: ScreenQuery): Promise<readonly string[] | null> {
    const tickers = await this.listTickers(ownerId, query);
    if (tickers === null || tickers.length <= MAXIMUM_TICKERS) return tickers;
    const detail = `A screen looks at most at ${MAXIMUM_TICKERS} tickers of a set. Name an exchange or a watchlist, or none, for all that you analysed.`;
    throw new DomainError('TOO_MANY_TICKERS', detail);
  }

  private async listTickers(ownerId: string, { universe, watchlistId, jobId }: ScreenQuery) {
    if (universe !== null) return (await this.sets.resolve({ kind: 'universe', name: universe }, ownerId)).tickers;
    if (watchlistId !== null) return (await this.sets.resolve({ kind: 'watchlist', id: watchlistId }, ownerId)).tickers;
    return jobId === null ? null : this.listJobTickers(ownerId, jobId);
  }

  private async listJobTickers(ownerId: string, jobId: string): Promise<readonly string[]> {
    const page = { limit: MAXIMUM_PAGE_LIMIT };
    const items = await collectPages((cursor) => this.jobs.listItems(ownerId, jobId, { ...page, cursor }));
    return [...new Set(items.map(({ ticker }) => ticker))];
  }
}
