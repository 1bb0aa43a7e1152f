import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { OwnersService } from '../auth/owners.service.js';
import { DEMO_COMPANIES } from '../market/providers/demo/demo-companies.js';
import type { Terminal } from '../platform/cli/terminal.js';
import { AppConfig } from '../platform/config/app-config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { AnalysisSummary } from './analysis.js';
import { AnalysisHistoryService } from './analysis-history.service.js';
import type { TickerFailure } from '../jobs/job-history.service.js';
import { showSummaries } from './analysis-text.js';
import { AnalysisService, DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from './analysis.service.js';
import { DemoRunClaim } from './demo-run-claim.service.js';

/** Tickers between two signs of life. */
const RENEW_EVERY = 5;
/** How often a process looks after a run that another one had not finished when it started. */
const FOLLOW_UP_MS = 10_000;

/** Analyses the demo market once in the life of a database, so that the first start has something to show. */
@Injectable()
export class DemoRunService implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: AppConfig,
    private readonly claim: DemoRunClaim,
    private readonly owners: OwnersService,
    private readonly analyses: AnalysisService,
    private readonly history: AnalysisHistoryService,
  ) {}

  /**
   * Of all processes that start at once, one runs it; the others go on at once. A run that died is taken up again where
   * it ended, 60 s later. Does nothing when it was done, or when DEMO_ON_FIRST_START is false.
   */
  async runOnce(terminal: Terminal): Promise<void> {
    if (!this.isWanted() || this.stopping.signal.aborted) return;
    this.current = this.takeUp(terminal);
    await this.current;
  }

  /** After `runOnce`: looks after a run that another process was at until it is done, and takes it up if that one died. */
  async followUp(terminal: Terminal, everyMs = FOLLOW_UP_MS): Promise<void> {
    const { signal } = this.stopping;
    while (this.isWanted() && !signal.aborted && (await this.claim.isUnfinished())) {
      await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
      await this.runOnce(terminal);
    }
  }

  /** Ends a run between two tickers, before the database is closed. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.current.catch(() => undefined);
  }

  private isWanted(): boolean {
    return this.config.demoOnFirstStart && this.config.marketProviders.includes('demo');
  }

  private async takeUp(terminal: Terminal): Promise<void> {
    const ticket = await this.claim.take();
    if (ticket !== null) await this.run(ticket, terminal);
  }

  private async run(firstTicket: string, terminal: Terminal): Promise<void> {
    const { id: ownerId } = await this.owners.getDefault();
    const tickers = DEMO_COMPANIES.map((company) => company.ticker);
    const analysed: AnalysisSummary[] = [];
    const failed: TickerFailure[] = [];
    const progress = terminal.progress(tickers.length, 'Analysing the demo market');
    let ticket: string | null = firstTicket;
    for (const [index, ticker] of tickers.entries()) {
      if (index % RENEW_EVERY === RENEW_EVERY - 1) ticket = await this.claim.renew(ticket);
      if (ticket === null || this.stopping.signal.aborted) break;
      const outcome = await this.analyse(ownerId, ticker);
      if ('detail' in outcome) failed.push(outcome);
      else analysed.push(outcome);
      progress.advance();
    }
    progress.stop();
    if (ticket === null) return;
    if (this.stopping.signal.aborted) return this.claim.giveUp(ticket);
    await this.claim.finish(ticket);
    showSummaries(terminal, analysed, failed);
  }

  private async analyse(ownerId: string, ticker: string): Promise<AnalysisSummary | TickerFailure> {
    const filter = { ticker, strategy: DEFAULT_STRATEGY, timeframe: DEFAULT_TIMEFRAME };
    const order = { filter, sort: [], limit: 1, cursor: undefined, includeTotal: false };
    const { items } = await this.history.listLatest(ownerId, order);
    try {
      return items[0] ?? (await this.analyses.analyse({ ownerId, ticker }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { ticker, code: error.code, detail: error.message };
    }
  }
}
