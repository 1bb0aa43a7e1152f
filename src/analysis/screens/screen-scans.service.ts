import { Injectable } from '@nestjs/common';
import { createFrame, type SeriesFrame } from '../indicators/series-frame.js';
import { type FieldValues, judgeLast } from '../../filters/evaluate.js';
import { ANALYSIS_FIELDS } from '../../filters/fields.js';
import type { Timeframe } from '../../market/bars/series.js';
import { MarketDataService } from '../../market/market-data.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Turns } from '../../platform/event-loop/turns.js';
import type { AnalysisSummary } from '../analysis.js';
import { positionOf } from '../analysis-list.js';
import type { PreparedScreen, ScanBatch, ScreenPosition, ScreenRow } from './screen.js';
import { ScreenRowRepository } from './screen-rows.repository.js';

/** Rows whose series are in memory at a time. */
const COMPUTED_AT_ONCE = 50;

export interface ScanOptions {
  /** The candidate before the first one; null for the beginning. */
  readonly after: ScreenPosition | null;
  /** Rows to read at a time where no prices are needed. */
  readonly batch: number;
  readonly signal?: AbortSignal | undefined;
}

interface Candidate {
  readonly ticker: string;
  readonly timeframe: Timeframe;
  readonly analysis: AnalysisSummary | null;
  readonly position: ScreenPosition;
}

/** A row is an analysis, or only a ticker; those come last. */
const PHASES = { analysis: 'a', ticker: 't' } as const;

const UNKNOWN_FIELDS: FieldValues = Object.fromEntries(ANALYSIS_FIELDS.map(({ name }) => [name, null]));

/** Goes through the candidates of a screen in order. Reads what is stored and never asks a provider. */
@Injectable()
export class ScreenScans {
  private readonly turns = new Turns();

  constructor(
    private readonly rows: ScreenRowRepository,
    private readonly market: MarketDataService,
  ) {}

  /** The candidates behind a position, batch by batch, with those that the filter holds for. */
  async *scan(screen: PreparedScreen, { after, batch, signal }: ScanOptions): AsyncGenerator<ScanBatch> {
    const size = screen.plan.computed === null ? batch : COMPUTED_AT_ONCE;
    const missing = new Set<string>();
    let checked = 0;
    for await (const candidates of this.readCandidates(screen, after, size)) {
      refuseWhenGone(signal);
      const found = await this.select(screen, candidates, { missing, signal });
      checked += candidates.length;
      const position = candidates.at(-1)?.position ?? [];
      yield { found, position, checked, withoutSeries: missing.size };
    }
  }

  private async *readCandidates(screen: PreparedScreen, after: ScreenPosition | null, size: number) {
    if (after === null || after[0] === PHASES.analysis) {
      yield* this.readAnalyses(screen, after?.slice(1) ?? null, size);
    }
    if (screen.tickers !== null && screen.plan.readsBars) {
      yield* this.readBareTickers(screen, after?.[0] === PHASES.ticker ? String(after[1]) : null, size);
    }
  }

  private async *readAnalyses(
    screen: PreparedScreen,
    start: ScreenPosition | null,
    size: number,
  ): AsyncGenerator<readonly Candidate[]> {
    if (screen.tickers?.length === 0) return;
    for (let after = start; ;) {
      const rows = await this.rows.list(screen, { after, limit: size });
      if (rows.length === 0) return;
      yield rows.map((row) => toCandidate(screen, row));
      const last = rows.at(-1);
      if (last === undefined || rows.length < size) return;
      after = positionOf(last, screen.sort);
    }
  }

  /** By ticker, whatever the screen is sorted by: they have no values to sort by. */
  private async *readBareTickers(
    screen: PreparedScreen,
    after: string | null,
    size: number,
  ): AsyncGenerator<readonly Candidate[]> {
    const analysed = await this.rows.listAnalysed(screen);
    const bare = (screen.tickers ?? []).filter((ticker) => !analysed.has(ticker) && (after === null || ticker > after));
    const sorted = bare.sort((a, b) => (a < b ? -1 : 1));
    const timeframe = screen.timeframe ?? '1d';
    for (let start = 0; start < sorted.length; start += size) {
      yield sorted
        .slice(start, start + size)
        .map((ticker) => ({ ticker, timeframe, analysis: null, position: [PHASES.ticker, ticker] }));
    }
  }

  private async select(
    screen: PreparedScreen,
    candidates: readonly Candidate[],
    { missing, signal }: { readonly missing: Set<string>; readonly signal: AbortSignal | undefined },
  ): Promise<ScanBatch['found']> {
    const { plan, ownerId } = screen;
    const frames = plan.readsBars ? await this.readFrames(ownerId, candidates) : NO_FRAMES;
    const found: ScanBatch['found'][number][] = [];
    for (const candidate of candidates) {
      const { analysis, ticker, timeframe, position } = candidate;
      const frame = frames.get(frameKeyOf(candidate)) ?? null;
      if (plan.readsBars && frame === null) missing.add(ticker);
      if (analysis === null && frame === null) continue;
      if (frame !== null) await this.turns.next();
      refuseWhenGone(signal);
      const condition = analysis === null ? plan.expression : plan.computed;
      const judged = judgeLast(condition, frame, analysis === null ? fieldsOfTicker(ticker) : fieldsOf(analysis));
      if (judged.holds !== true) continue;
      const row: ScreenRow = { ticker, timeframe, analysis, terms: judged.readTerms(plan.expression) };
      found.push({ row, position });
    }
    return found;
  }

  /** One frame for each ticker and bar width, however many strategies judged it. */
  private async readFrames(
    ownerId: string,
    candidates: readonly Candidate[],
  ): Promise<ReadonlyMap<string, SeriesFrame>> {
    const frames = new Map<string, SeriesFrame>();
    for (const timeframe of new Set(candidates.map((candidate) => candidate.timeframe))) {
      const wanted = candidates.filter((candidate) => candidate.timeframe === timeframe);
      const tickers = [...new Set(wanted.map(({ ticker }) => ticker))];
      const series = await this.market.listStoredSeries(ownerId, tickers, timeframe);
      for (const [ticker, bars] of series) {
        if (bars.length > 0) frames.set(frameKeyOf({ ticker, timeframe }), createFrame(bars));
      }
    }
    return frames;
  }
}

/** In a request nobody reads the answer any more; a job has its own word for it. */
function refuseWhenGone(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new DomainError('REQUEST_TIMEOUT', 'The screen was given up before its end.', { cause: signal.reason });
}

const NO_FRAMES: ReadonlyMap<string, SeriesFrame> = new Map();

const frameKeyOf = ({ ticker, timeframe }: Pick<Candidate, 'ticker' | 'timeframe'>): string => `${timeframe} ${ticker}`;

function toCandidate(screen: PreparedScreen, analysis: AnalysisSummary): Candidate {
  const { ticker, timeframe } = analysis;
  return { ticker, timeframe, analysis, position: [PHASES.analysis, ...positionOf(analysis, screen.sort)] };
}

const fieldsOfTicker = (ticker: string): FieldValues => ({ ...UNKNOWN_FIELDS, ticker });

function fieldsOf(analysis: AnalysisSummary): FieldValues {
  const { ticker, strategy, timeframe, verdict, action, score, conviction, coverage } = analysis;
  const { bars, tradingDate, provenance, stale } = analysis;
  return {
    ...{ ticker, strategy: strategy.id, strategyVersion: strategy.version, timeframe, verdict, action },
    ...{ score, conviction, coverage, bars, tradingDate, provenance, stale },
  };
}
