"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mapChart = mapChart;
exports.mapSearch = mapSearch;
const ticker_js_1 = require("../../symbols/ticker.js");
const exchange_day_js_1 = require("../exchange-day.js");
const yahoo_errors_js_1 = require("./yahoo.errors.js");
/** Free quotes come up to this late, so until then the closing price may still move. */
const QUOTE_DELAY_SECONDS = 20 * 60;
const DAY_SECONDS = 86_400;
/** What can be charted; options, futures and private companies are left out. */
const SEARCHABLE_TYPES = new Set([
    'EQUITY',
    'ETF',
    'INDEX',
    'MUTUALFUND',
    'CURRENCY',
    'CRYPTOCURRENCY',
]);
/**
 * Daily bars from a chart answer, oldest first. Rows without a price are dropped and counted; a quote row of the
 * running session is merged into its day; other repeated days and impossible prices are left to the quality check.
 * @throws ProviderFailure `not-found` when there is no such symbol or no bar in the range; `malformed` when symbol,
 * granularity, column lengths, time zone or dates are not what was asked for.
 */
function mapChart(answer, question) {
    const { ticker, from, to, now } = question;
    const result = takeResult(answer, ticker);
    const zone = (0, exchange_day_js_1.findExchangeZone)(result.meta.exchangeTimezoneName ?? null, result.meta.gmtoffset ?? null);
    if (!zone)
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'it names no time zone');
    const timestamps = result.timestamp ?? [];
    if (timestamps.length === 0)
        throw (0, yahoo_errors_js_1.noBars)(ticker, from, to);
    const columns = takeColumns(result, ticker);
    const tomorrow = zone.dayAt(now.getTime() / 1_000 + DAY_SECONDS);
    const rows = timestamps.map((at, index) => ({ index, tradingDate: zone.dayAt(at) }));
    // A day of tolerance, for a machine whose clock is late.
    if (rows.some((row) => row.tradingDate > tomorrow))
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'it has bars of days to come');
    const wanted = rows.filter((row) => row.tradingDate >= from && row.tradingDate <= to);
    const bars = wanted.flatMap((row) => mapRow(columns, row.index, row.tradingDate) ?? []);
    const emptyRows = wanted.length - bars.length;
    bars.sort((a, b) => (a.tradingDate < b.tradingDate ? -1 : Number(a.tradingDate > b.tradingDate)));
    const merged = mergeQuoteRow(bars);
    const last = merged.at(-1);
    if (!last)
        throw (0, yahoo_errors_js_1.noBars)(ticker, from, to);
    return {
        ticker,
        currency: result.meta.currency ?? null,
        exchangeTimezone: zone.timezone,
        exchange: result.meta.exchangeName ?? null,
        name: result.meta.longName ?? result.meta.shortName ?? null,
        bars: merged,
        unfinished: isUnfinished(last.tradingDate, result.meta, zone, now),
        emptyRows,
    };
}
function takeResult(answer, ticker) {
    const result = answer.chart?.result?.[0];
    if (!result)
        throw (0, yahoo_errors_js_1.unknownTicker)(ticker);
    const { symbol, dataGranularity } = result.meta;
    if (symbol.toUpperCase() !== ticker)
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'it is about another symbol');
    if (dataGranularity && dataGranularity !== '1d')
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'its bars are not daily');
    return result;
}
function takeColumns(result, ticker) {
    const length = result.timestamp?.length ?? 0;
    const quote = result.indicators.quote[0];
    const adjustedClose = result.indicators.adjclose?.[0]?.adjclose ?? null;
    const { open, high, low, close, volume } = quote ?? {};
    if (!open || !high || !low || !close || !volume)
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'a price column is missing');
    const lengths = [open, high, low, close, volume, adjustedClose ?? open].map((column) => column.length);
    if (lengths.some((other) => other !== length))
        throw (0, yahoo_errors_js_1.malformed)(ticker, 'its columns have different lengths');
    return { open, high, low, close, volume, adjustedClose };
}
function mapRow(columns, index, tradingDate) {
    const open = columns.open[index] ?? null;
    const high = columns.high[index] ?? null;
    const low = columns.low[index] ?? null;
    const close = columns.close[index] ?? null;
    if (open === null || high === null || low === null || close === null)
        return null;
    // Currencies and some indices have prices but no volume.
    const volume = columns.volume[index] ?? 0;
    return { tradingDate, open, high, low, close, volume, adjustedClose: columns.adjustedClose?.[index] ?? null };
}
/** While a session runs, Yahoo may send it twice: its bar so far, and a row with the latest quote. */
function mergeQuoteRow(bars) {
    const [bar, quote] = bars.slice(-2);
    if (!bar || !quote || bar.tradingDate !== quote.tradingDate)
        return bars;
    const merged = {
        tradingDate: bar.tradingDate,
        open: bar.open,
        high: Math.max(bar.high, quote.high),
        low: Math.min(bar.low, quote.low),
        close: quote.close,
        volume: Math.max(bar.volume, quote.volume),
        adjustedClose: quote.adjustedClose ?? bar.adjustedClose,
    };
    return [...bars.slice(0, -2), merged];
}
function isUnfinished(lastDate, meta, zone, now) {
    const nowSeconds = now.getTime() / 1_000;
    const end = meta.currentTradingPeriod?.regular?.end;
    // Without trading hours, the exchange's whole day counts as its session.
    if (end === undefined)
        return lastDate >= zone.dayAt(nowSeconds);
    const sessionDate = zone.dayAt(end);
    if (lastDate !== sessionDate)
        return lastDate > sessionDate;
    const quotedAfterEnd = (meta.regularMarketTime ?? 0) >= end;
    return nowSeconds < end || (!quotedAfterEnd && nowSeconds < end + QUOTE_DELAY_SECONDS);
}
/** The listed instruments of a search answer, in Yahoo's order of relevance. */
function mapSearch(answer) {
    return answer.quotes.flatMap((quote) => {
        const ticker = (0, ticker_js_1.normaliseTicker)(quote.symbol ?? '');
        const isListed = quote.isYahooFinance !== false && SEARCHABLE_TYPES.has(quote.quoteType ?? '');
        if (ticker === null || !isListed)
            return [];
        const name = quote.longname ?? quote.shortname ?? ticker;
        return [{ ticker, name, exchange: quote.exchange ?? null, currency: null }];
    });
}
