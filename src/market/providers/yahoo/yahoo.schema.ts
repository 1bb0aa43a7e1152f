import { z } from 'zod';

// What we rely on in Yahoo's answers. It sends much more, and what it sends changes; the rest is ignored.

/** Epoch seconds between the years 1900 and 2100; milliseconds by mistake fall outside. */
const epochSeconds = z.number().int().min(-2_208_988_800).max(4_102_444_800);
const column = z.array(z.number().nullable()).nullish();

const chartMeta = z.object({
  symbol: z.string(),
  currency: z.string().nullish(),
  exchangeName: z.string().nullish(),
  longName: z.string().nullish(),
  shortName: z.string().nullish(),
  exchangeTimezoneName: z.string().nullish(),
  gmtoffset: z.number().int().min(-86_400).max(86_400).nullish(),
  dataGranularity: z.string().nullish(),
  regularMarketTime: epochSeconds.nullish(),
  currentTradingPeriod: z.object({ regular: z.object({ end: epochSeconds }).nullish() }).nullish(),
});

const chartResult = z.object({
  meta: chartMeta,
  /** Absent when there is no bar in the range. */
  timestamp: z.array(epochSeconds).nullish(),
  indicators: z.object({
    quote: z.array(z.object({ open: column, high: column, low: column, close: column, volume: column })),
    adjclose: z.array(z.object({ adjclose: column })).nullish(),
  }),
});

/** `GET /v8/finance/chart/{symbol}`; `chart` itself is null for some unknown symbols. */
export const chartAnswer = z.object({
  chart: z.object({ result: z.array(chartResult).nullish() }).nullable(),
});

const envelope = z.object({
  error: z.object({ code: z.string(), description: z.string().nullish() }).nullish(),
});

/** Any answer, as far as its error object goes: the chart endpoint's own, or the one of the gate before it. */
export const errorAnswer = z.object({ chart: envelope.nullish(), finance: envelope.nullish() });

/** `GET /v1/finance/search`; entries without a symbol are private companies. */
export const searchAnswer = z.object({
  quotes: z.array(
    z.object({
      symbol: z.string().nullish(),
      shortname: z.string().nullish(),
      longname: z.string().nullish(),
      exchange: z.string().nullish(),
      quoteType: z.string().nullish(),
      isYahooFinance: z.boolean().nullish(),
    }),
  ),
});

export type ChartAnswer = z.infer<typeof chartAnswer>;
export type ChartResult = z.infer<typeof chartResult>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
