import { ApiProperty } from '@nestjs/swagger';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { QueryDate, QueryInteger, QueryNumber, QueryOneOf } from '../platform/http/query.decorator.js';
import { NotBefore } from './date-order.decorator.js';
import type { IndicatorSeries, IndicatorSeriesOrder } from './indicator-series.service.js';
import { INDICATORS } from './indicators/registry.js';

const DEFAULT_BARS = 250;
const MAXIMUM_BARS = 20_000;

/** What an indicator series takes, beside the parameters of the indicators, which are added below. */
export class IndicatorSeriesQueryDto {
  @QueryOneOf(TIMEFRAMES, { description: 'Daily or weekly bars.', default: '1d' })
  readonly timeframe!: Timeframe;

  @QueryDate({ description: 'Only bars of this day or later.' })
  readonly from?: string;

  @QueryDate({ description: 'Only bars of this day or earlier.' })
  @NotBefore('from')
  readonly to?: string;

  @QueryInteger({
    minimum: 1,
    maximum: MAXIMUM_BARS,
    default: DEFAULT_BARS,
    above: 'clamp',
    description: `How many of the last bars at most; more than ${MAXIMUM_BARS} counts as ${MAXIMUM_BARS}.`,
  })
  readonly limit!: number;
}

/** Parameter name to the names of the indicators that have it. */
function listParameterUsers(): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { name, parameters } of INDICATORS) {
    for (const parameter of parameters) users.set(parameter.name, [...(users.get(parameter.name) ?? []), name]);
  }
  return users;
}

const PARAMETER_USERS = listParameterUsers();

// Ranges differ between indicators, so they are checked where the indicator is known.
for (const [name, users] of PARAMETER_USERS) {
  const description = `Parameter of ${users.join(', ')}; see \`GET /v1/indicators\` for range and default.`;
  QueryNumber({ description })(IndicatorSeriesQueryDto.prototype, name);
}

/** An indicator on every bar. */
export class IndicatorSeriesDto {
  @ApiProperty({ description: 'Ticker, upper case.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Width of the bars.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: 'Name of the indicator.', example: 'rsi' })
  indicator!: string;

  @ApiProperty({
    description: 'Parameters it was computed with, defaults filled in.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { period: 14, oversold: 30, overbought: 70 },
  })
  parameters!: Record<string, number>;

  @ApiProperty({ description: 'Names of its outputs, the main one first.', type: [String], example: ['value'] })
  components!: string[];

  @ApiProperty({
    description: 'One for each bar, oldest first; null where the indicator does not exist yet.',
    type: 'array',
    items: {
      type: 'object',
      properties: { tradingDate: { type: 'string', format: 'date' } },
      required: ['tradingDate'],
      additionalProperties: { type: 'number', nullable: true },
    },
    example: [{ tradingDate: '2026-11-20', value: 55.31 }],
  })
  items!: Record<string, string | number | null>[];
}

export function toIndicatorSeriesOrder(
  address: { readonly ownerId: string; readonly ticker: string; readonly indicator: string },
  query: IndicatorSeriesQueryDto,
): IndicatorSeriesOrder {
  const { timeframe, from, to, limit } = query;
  const given: Record<string, number | undefined> = {};
  for (const name of PARAMETER_USERS.keys()) given[name] = Reflect.get(query, name) as number | undefined;
  return { ...address, timeframe, from: from ?? null, to: to ?? null, limit, given };
}

export function toIndicatorSeriesDto(series: IndicatorSeries): IndicatorSeriesDto {
  const { ticker, timeframe, indicator, parameters, components, items } = series;
  return {
    ticker,
    timeframe,
    indicator,
    parameters: { ...parameters },
    components: [...components],
    items: items.map(({ tradingDate, values }) => ({ tradingDate, ...values })),
  };
}
