import { Injectable } from '@nestjs/common';
import { indexOnOrAfter } from '../market/bars/columns.js';
import type { Series, Timeframe } from '../market/bars/series.js';
import { dateOfDay, dayOfDate } from '../market/bars/trading-date.js';
import { MarketDataService } from '../market/market-data.service.js';
import { parseTicker } from '../market/symbols/ticker.js';
import { DomainError, type FieldError } from '../platform/errors/domain-error.js';
import { describeKnown } from './did-you-mean.js';
import type { IndicatorDefinition, IndicatorOutput, IndicatorParameters } from './indicators/indicator.js';
import { resolveParameters } from './indicators/parameters.js';
import { findIndicator, INDICATORS } from './indicators/registry.js';
import { createFrame } from './indicators/series-frame.js';

export interface IndicatorSeriesOrder {
  readonly ownerId: string;
  /** As it stands in the path. */
  readonly ticker: string;
  readonly indicator: string;
  readonly timeframe: Timeframe;
  readonly from: string | null;
  readonly to: string | null;
  /** How many of the last bars at most. */
  readonly limit: number;
  readonly given: Readonly<Record<string, number | undefined>>;
}

export interface IndicatorSeriesItem {
  readonly tradingDate: string;
  /** Component to value; null where it does not exist. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface IndicatorSeries {
  readonly ticker: string;
  readonly timeframe: Timeframe;
  readonly indicator: string;
  readonly parameters: IndicatorParameters;
  readonly components: readonly string[];
  /** Oldest first. */
  readonly items: readonly IndicatorSeriesItem[];
}

/** One indicator on every bar of a ticker. */
@Injectable()
export class IndicatorSeriesService {
  constructor(private readonly market: MarketDataService) {}

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_TICKER, UNKNOWN_INDICATOR and those of the providers */
  async compute(order: IndicatorSeriesOrder): Promise<IndicatorSeries> {
    const definition = findIndicator(order.indicator);
    const { ticker, parameters } = validate(order, definition);
    const { ownerId, timeframe } = order;
    if (definition === null || parameters === null) throw await this.refuse(order, ticker);
    const { series } = await this.market.getSeries({ ownerId, ticker, timeframe });
    const output = definition.compute(createFrame(series), parameters);
    const items = selectItems(series, definition, output, order);
    const { name: indicator, components } = definition;
    return { ticker, timeframe, indicator, parameters, components, items };
  }

  /** An unknown ticker is reported before an unknown indicator. */
  private async refuse({ ownerId, indicator, timeframe }: IndicatorSeriesOrder, ticker: string): Promise<unknown> {
    const failure = await this.market.getSeries({ ownerId, ticker, timeframe }).then(
      () => null,
      (error: unknown) => error,
    );
    return failure instanceof DomainError && failure.code === 'UNKNOWN_TICKER' ? failure : describeUnknown(indicator);
  }
}

function describeUnknown(name: string): DomainError {
  const { sentence, extensions } = describeKnown(
    name,
    INDICATORS.map((definition) => definition.name),
  );
  return new DomainError('UNKNOWN_INDICATOR', `There is no indicator '${name.slice(0, 64)}'. ${sentence}`, {
    extensions,
  });
}

/** Everything that is wrong with the request, at once. Parameters are null when the indicator is not known. */
function validate(
  order: IndicatorSeriesOrder,
  definition: IndicatorDefinition | null,
): { ticker: string; parameters: IndicatorParameters | null } {
  const errors: FieldError[] = [];
  const ticker = readTicker(order.ticker, errors);
  const resolved = definition === null ? null : resolveParameters(definition, order.given);
  if (resolved?.ok === false) {
    const code = 'invalid_parameter';
    errors.push(...resolved.issues.map(({ parameter, detail }) => ({ pointer: `query/${parameter}`, code, detail })));
  }
  const [first] = errors;
  if (first === undefined) return { ticker, parameters: resolved?.ok ? resolved.parameters : null };
  const detail = errors.length === 1 ? first.detail : `${errors.length} things are wrong; see \`errors\`.`;
  throw new DomainError('VALIDATION_FAILED', detail, { errors });
}

function readTicker(raw: string, errors: FieldError[]): string {
  try {
    return parseTicker(raw, 'path/ticker');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    errors.push(...error.errors);
    return raw;
  }
}

function selectItems(
  series: Series,
  definition: IndicatorDefinition,
  output: IndicatorOutput,
  { from, to, limit }: IndicatorSeriesOrder,
): IndicatorSeriesItem[] {
  const end = to === null ? series.length : indexOnOrAfter(series, dayOfDate(to) + 1);
  const first = from === null ? 0 : indexOnOrAfter(series, dayOfDate(from));
  const start = Math.max(first, end - limit);
  return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => {
    const index = start + offset;
    const values: Record<string, number | null> = {};
    for (const name of definition.components) values[name] = toNumberOrNull(output[name]?.[index]);
    return { tradingDate: dateOfDay(series.days[index] ?? 0), values };
  });
}

const toNumberOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
