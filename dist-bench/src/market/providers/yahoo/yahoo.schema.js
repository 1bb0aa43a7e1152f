"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.searchAnswer = exports.errorAnswer = exports.chartAnswer = void 0;
const zod_1 = require("zod");
// What we rely on in Yahoo's answers. It sends much more, and what it sends changes; the rest is ignored.
/** Epoch seconds between the years 1900 and 2100; milliseconds by mistake fall outside. */
const epochSeconds = zod_1.z.number().int().min(-2_208_988_800).max(4_102_444_800);
const column = zod_1.z.array(zod_1.z.number().nullable()).nullish();
const chartMeta = zod_1.z.object({
    symbol: zod_1.z.string(),
    currency: zod_1.z.string().nullish(),
    exchangeName: zod_1.z.string().nullish(),
    longName: zod_1.z.string().nullish(),
    shortName: zod_1.z.string().nullish(),
    exchangeTimezoneName: zod_1.z.string().nullish(),
    gmtoffset: zod_1.z.number().int().min(-86_400).max(86_400).nullish(),
    dataGranularity: zod_1.z.string().nullish(),
    regularMarketTime: epochSeconds.nullish(),
    currentTradingPeriod: zod_1.z.object({ regular: zod_1.z.object({ end: epochSeconds }).nullish() }).nullish(),
});
const chartResult = zod_1.z.object({
    meta: chartMeta,
    /** Absent when there is no bar in the range. */
    timestamp: zod_1.z.array(epochSeconds).nullish(),
    indicators: zod_1.z.object({
        quote: zod_1.z.array(zod_1.z.object({ open: column, high: column, low: column, close: column, volume: column })),
        adjclose: zod_1.z.array(zod_1.z.object({ adjclose: column })).nullish(),
    }),
});
/** `GET /v8/finance/chart/{symbol}`; `chart` itself is null for some unknown symbols. */
exports.chartAnswer = zod_1.z.object({
    chart: zod_1.z.object({ result: zod_1.z.array(chartResult).nullish() }).nullable(),
});
const envelope = zod_1.z.object({
    error: zod_1.z.object({ code: zod_1.z.string(), description: zod_1.z.string().nullish() }).nullish(),
});
/** Any answer, as far as its error object goes: the chart endpoint's own, or the one of the gate before it. */
exports.errorAnswer = zod_1.z.object({ chart: envelope.nullish(), finance: envelope.nullish() });
/** `GET /v1/finance/search`; entries without a symbol are private companies. */
exports.searchAnswer = zod_1.z.object({
    quotes: zod_1.z.array(zod_1.z.object({
        symbol: zod_1.z.string().nullish(),
        shortname: zod_1.z.string().nullish(),
        longname: zod_1.z.string().nullish(),
        exchange: zod_1.z.string().nullish(),
        quoteType: zod_1.z.string().nullish(),
        isYahooFinance: zod_1.z.boolean().nullish(),
    })),
});
