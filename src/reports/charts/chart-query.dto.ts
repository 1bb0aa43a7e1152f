import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { QueryInteger, QueryOneOf, QueryText } from '../../platform/http/query.decorator.js';
import { CHART_THEMES, type ChartTheme } from './drawing.js';
import { DEFAULT_INDICATORS, MOST_INDICATORS, MOST_PANES } from './indicator-terms.js';
import type { ChartOrder } from './ticker-charts.service.js';

export const DEFAULT_BARS = 250;
export const FEWEST_BARS = 10;
export const MOST_BARS = 1_000;

/** What every picture of a ticker takes. */
export class TickerPictureQueryDto {
  @QueryText({
    maximumLength: 400,
    example: DEFAULT_INDICATORS,
    description: `Indicators with their parameters in the order of \`GET /v1/indicators\`, at most ${MOST_INDICATORS}, ${MOST_PANES} of them with a pane of their own: \`ema:50\`, \`macd:12:26:9\`. \`none\` for none; \`${DEFAULT_INDICATORS}\` when left out.`,
  })
  readonly indicators?: string;

  @QueryInteger({ minimum: FEWEST_BARS, maximum: MOST_BARS, default: DEFAULT_BARS, description: 'How many bars.' })
  readonly bars!: number;

  @QueryText({ maximumLength: 64, example: 'balanced', description: 'Whose verdict and plan are shown.' })
  readonly strategy?: string;

  @QueryOneOf(TIMEFRAMES, { description: 'Daily or weekly bars; daily when left out.' })
  readonly timeframe?: Timeframe;

  @ApiPropertyOptional({
    description:
      'Shows this analysis on the bars up to its own, instead of the newest one. Without strategy and timeframe.',
    type: String,
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID('all', { message: 'analysisId must be the id of an analysis, given once' })
  readonly analysisId?: string;
}

/** What colours a picture has. */
export class ChartThemeQueryDto {
  @QueryOneOf(CHART_THEMES, { description: 'Dark on light, or light on dark.', default: 'light' })
  readonly theme!: ChartTheme;
}

export class ChartQueryDto extends TickerPictureQueryDto {
  @QueryOneOf(CHART_THEMES, { description: 'Dark on light, or light on dark.', default: 'light' })
  readonly theme!: ChartTheme;
}

export function toChartOrder(
  caller: Pick<ChartOrder, 'ownerId' | 'ticker' | 'signal'>,
  { indicators = DEFAULT_INDICATORS, bars, strategy, timeframe, analysisId }: TickerPictureQueryDto,
): ChartOrder {
  return { ...caller, indicators, bars, strategy, timeframe, analysisId: analysisId?.toLowerCase() };
}
