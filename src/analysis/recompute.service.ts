import { Injectable } from '@nestjs/common';
import { type MarketSeries, MarketDataService } from '../market/market-data.service.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { Analysis } from './analysis.js';
import { type AnalysisResult, analyze, ENGINE_VERSION } from './analyze.js';
import { computeDifferences, type Difference, type Recomputation } from './recompute.js';
import type { Strategy } from './strategies/strategy.js';
import { StrategiesService } from './strategies.service.js';

/** Computes analyses again, to show that they follow from what is stored. */
@Injectable()
export class RecomputeService {
  constructor(
    private readonly market: MarketDataService,
    private readonly strategies: StrategiesService,
  ) {}

  /** Repeats an analysis on the stored bars up to its trading date. Asks no provider and stores nothing. */
  async recompute(analysis: Analysis): Promise<Recomputation> {
    const { ownerId, ticker, timeframe, strategy: reference, provenance: source, tradingDate: through } = analysis;
    const strategy = await this.strategies.findVersion({ ownerId, id: reference.id }, reference.version);
    const input = await this.market.getStoredSeries({ ownerId, ticker, timeframe, source, through });
    if (strategy === null) {
      return conclude('not_available', `Version ${reference.version} of ${reference.id} is not there any more.`, input);
    }
    if (input === null) {
      return conclude(
        'not_available',
        `No bars of ${ticker} from ${source} up to ${through} are stored any more.`,
        null,
      );
    }
    return compare(analysis, input, strategy);
  }
}

function compare(analysis: Analysis, input: MarketSeries, strategy: Strategy): Recomputation {
  const result = repeat(analysis, input, strategy);
  if (result === null) {
    return conclude('input_changed', 'The bars stored now are too few to be analysed.', input);
  }
  const differences = computeDifferences(analysis, result);
  if (input.digest !== analysis.inputDigest) {
    const detail = `The bars stored now are not those of then; ${differences.length} values come out otherwise.`;
    return conclude('input_changed', detail, input, differences);
  }
  if (differences.length === 0) return conclude('identical', 'The same bars give the same result.', input);
  const detail = `The same bars give another result: ${differences.length} values differ. ${describeEngines(analysis)}`;
  return conclude('different', detail, input, differences);
}

/** Null when what is stored now cannot be analysed. */
function repeat({ ticker, settings }: Analysis, { series }: MarketSeries, strategy: Strategy): AnalysisResult | null {
  try {
    return analyze({ ticker, series, strategy, settings });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'INSUFFICIENT_HISTORY') return null;
    throw error;
  }
}

const describeEngines = ({ engineVersion }: Analysis): string =>
  engineVersion === ENGINE_VERSION
    ? `Both were made by engine ${ENGINE_VERSION}, so this is a defect.`
    : `It was made by engine ${engineVersion}, this is engine ${ENGINE_VERSION}.`;

function conclude(
  outcome: Recomputation['outcome'],
  detail: string,
  input: MarketSeries | null,
  differences: readonly Difference[] = [],
): Recomputation {
  return { outcome, detail, engineVersion: ENGINE_VERSION, inputDigest: input?.digest ?? null, differences };
}
