import { Injectable } from '@nestjs/common';
import { dateOfDay } from '../market/bars/trading-date.js';
import { MarketDataService } from '../market/market-data.service.js';
import { Turns } from '../platform/event-loop/turns.js';
import { evaluateAt, requireHistory } from './analyze.js';
import { prepare } from './scoring/prepare.js';
import { type Verdict, VERDICTS } from './scoring/verdict.js';
import { resolveSettings } from './settings.js';
import type { Strategy } from './strategies/strategy.js';
import { StrategiesService, type StrategyReference } from './strategies.service.js';

/** A bar as a strategy judged it; what came after it was not looked at. */
export interface TriedBar {
  readonly tradingDate: string;
  readonly close: number;
  readonly score: number;
  readonly conviction: number;
  readonly coverage: number;
  readonly verdict: Verdict;
  readonly action: 'enter' | 'wait' | 'exit' | null;
  /** Names of the checks that kept a buy from entering. */
  readonly failedChecks: readonly string[];
}

/** What a strategy says of the last bars of a ticker. */
export interface StrategyTrial {
  readonly ticker: string;
  readonly strategy: Pick<Strategy, 'id' | 'version'>;
  readonly provenance: string;
  readonly counts: { readonly verdicts: Readonly<Record<Verdict, number>>; readonly entries: number };
  /** Oldest first. */
  readonly items: readonly TriedBar[];
}

/** Tries strategies on prices that are there already; nothing is stored, and no provider is asked. */
@Injectable()
export class StrategyTrials {
  private readonly turns = new Turns();

  constructor(
    private readonly market: MarketDataService,
    private readonly strategies: StrategiesService,
  ) {}

  /** @throws DomainError NOT_FOUND, UNKNOWN_TICKER, INSUFFICIENT_HISTORY */
  async run(
    reference: StrategyReference,
    { ticker, bars }: { readonly ticker: string; readonly bars: number },
  ): Promise<StrategyTrial> {
    const { strategy } = await this.strategies.get(reference);
    const query = { ownerId: reference.ownerId, ticker, timeframe: '1d' } as const;
    const { series, provenance } = await this.market.getOfflineSeries(query);
    requireHistory(ticker, series);
    await this.turns.next();
    const prepared = prepare(series, strategy);
    const settings = resolveSettings({}, strategy);
    const first = Math.max(0, series.length - bars);
    const items = Array.from({ length: series.length - first }, (_, index): TriedBar => {
      const t = first + index;
      const { close, score, conviction, coverage, verdict, proposal } = evaluateAt(prepared, t, settings);
      const checks = 'checks' in proposal ? proposal.checks : [];
      const failedChecks = checks.filter(({ passed }) => !passed).map(({ name }) => name);
      const tradingDate = dateOfDay(series.days[t]!);
      return { tradingDate, close, score, conviction, coverage, verdict, action: proposal.action, failedChecks };
    });
    return { ticker, strategy, provenance, counts: count(items), items };
  }
}

function count(items: readonly TriedBar[]): StrategyTrial['counts'] {
  const of = (verdict: Verdict): number => items.filter((item) => item.verdict === verdict).length;
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, of(verdict)])) as Record<Verdict, number>;
  return { verdicts, entries: items.filter(({ action }) => action === 'enter').length };
}
