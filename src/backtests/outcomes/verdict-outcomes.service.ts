import { Injectable } from '@nestjs/common';
import { VERDICTS } from '../../analysis/scoring/verdict.js';
import { StoredVerdicts } from '../../analysis/stored-verdicts.service.js';
import { type Series, type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { dateOfDay, dayOfDate } from '../../market/bars/trading-date.js';
import { MarketDataService } from '../../market/market-data.service.js';
import { Turns } from '../../platform/event-loop/turns.js';
import { DEFAULT_BOOTSTRAP } from '../engine/bootstrap.js';
import { drawOutcomeIntervals } from './outcome-intervals.js';
import { type GivenVerdicts, type HorizonSums, type OutcomeGroup, OutcomeTally } from './outcome-tally.js';
import { sampleTickers, type TickerLoad } from './sample-tickers.js';
import { VerdictHistoryRepository } from './verdict-history.repository.js';
import { pickNewest } from './pick-newest.js';
import type { HorizonOutcome, VerdictOutcome, VerdictOutcomes, VerdictOutcomesQuery } from './verdict-outcomes.js';

/** Tickers that are read at the same time. */
const TICKERS_AT_ONCE = 8;

/** The verdicts of one ticker on bars of one width, and the bars. */
interface JudgedBars {
  readonly verdicts: readonly GivenVerdicts[];
  /** Null when none are stored. */
  readonly series: Series | null;
}

/** Tells what prices did after stored verdicts. */
@Injectable()
export class VerdictOutcomesService {
  private readonly turns = new Turns();

  constructor(
    private readonly analyses: StoredVerdicts,
    private readonly histories: VerdictHistoryRepository,
    private readonly market: MarketDataService,
  ) {}

  /** The same verdicts and bars give the same answer, to the last digit. */
  async compute(query: VerdictOutcomesQuery): Promise<VerdictOutcomes> {
    const stored = await this.listTickers(query);
    const used = sampleTickers(stored);
    const tally = new OutcomeTally();
    let withoutSeries = 0;
    for (let start = 0; start < used.length; start += TICKERS_AT_ONCE) {
      const some = used.slice(start, start + TICKERS_AT_ONCE);
      const read = await Promise.all(some.map((ticker) => this.readTicker(ticker, query)));
      for (const { series, verdicts } of read.flat()) {
        await this.turns.next();
        if (series) tally.add(series, verdicts);
        else withoutSeries += verdicts.reduce((sum, { days }) => sum + days.length, 0);
      }
    }
    const items: VerdictOutcome[] = [];
    for (const group of tally.groups) items.push(...(await this.describe(group, tally.axisOf(group))));
    return {
      tickers: { stored: stored.length, used: used.length },
      ...describeSpan(tally.groups),
      withoutBar: tally.withoutBar + withoutSeries,
      items,
    };
  }

  /** In the order of their names, which is not the database's. */
  private async listTickers({ ownerId, ...filter }: VerdictOutcomesQuery): Promise<readonly TickerLoad[]> {
    const [analysed, judged] = await Promise.all([
      this.analyses.listTickers(ownerId, filter),
      this.histories.countByTicker(ownerId, filter),
    ]);
    const names = [...new Set([...analysed, ...judged.keys()])].sort((left, right) => (left < right ? -1 : 1));
    return names.map((name) => ({ ticker: name, verdicts: judged.get(name) ?? 0 }));
  }

  private async readTicker(ticker: string, { ownerId, ...filter }: VerdictOutcomesQuery): Promise<JudgedBars[]> {
    const [analysed, histories] = await Promise.all([
      this.analyses.list(ownerId, ticker, filter),
      this.histories.list(ownerId, ticker, filter),
    ]);
    const days = {
      from: filter.from === undefined ? -Infinity : dayOfDate(filter.from),
      to: filter.to === undefined ? Infinity : dayOfDate(filter.to),
    };
    await this.turns.next();
    const newest = pickNewest(analysed, histories, days);
    const read = async (timeframe: Timeframe): Promise<JudgedBars[]> => {
      const verdicts = newest.get(timeframe) ?? [];
      if (verdicts.length === 0) return [];
      const found = await this.market.findStoredSeries({ ownerId, ticker, timeframe });
      return [{ verdicts, series: found?.series ?? null }];
    };
    return (await Promise.all(TIMEFRAMES.map(read))).flat();
  }

  private async describe(group: OutcomeGroup, axis: Int32Array): Promise<VerdictOutcome[]> {
    const { strategyId, timeframe } = group;
    const horizons: HorizonOutcome[][] = [];
    for (const sums of group.horizons) horizons.push(await this.describeHorizon(sums, axis));
    return VERDICTS.map((verdict, code) => ({
      strategyId,
      timeframe,
      verdict,
      verdicts: group.verdicts[code]!,
      horizons: horizons.map((outcomes) => outcomes[code]!),
    }));
  }

  /** One outcome per verdict. */
  private async describeHorizon(sums: HorizonSums, axis: Int32Array): Promise<HorizonOutcome[]> {
    const drawing = drawOutcomeIntervals(sums, axis, DEFAULT_BOOTSTRAP);
    let step = drawing.next();
    while (!step.done) {
      await this.turns.next();
      step = drawing.next();
    }
    const intervals = step.value;
    return VERDICTS.map((_, code) => {
      const count = sums.counts[code]!;
      const perVerdict = (sum: number): number | null => (count === 0 ? null : sum / count);
      return {
        bars: sums.horizon,
        count,
        meanReturn: perVerdict(sums.returns[code]!),
        meanExcess: perVerdict(sums.excess[code]!),
        upShare: perVerdict(sums.ups[code]!),
        interval: intervals[code]!,
      };
    });
  }
}

function describeSpan(groups: readonly OutcomeGroup[]): Pick<VerdictOutcomes, 'from' | 'to'> {
  if (groups.length === 0) return { from: null, to: null };
  return {
    from: dateOfDay(Math.min(...groups.map(({ firstDay }) => firstDay))),
    to: dateOfDay(Math.max(...groups.map(({ lastDay }) => lastDay))),
  };
}
