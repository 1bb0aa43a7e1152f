"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.YahooProvider = void 0;
const outbound_http_js_1 = require("../../outbound-http.js");
const ticker_js_1 = require("../../symbols/ticker.js");
const http_failures_js_1 = require("../http-failures.js");
const yahoo_errors_js_1 = require("./yahoo.errors.js");
const yahoo_mapper_js_1 = require("./yahoo.mapper.js");
const yahoo_schema_js_1 = require("./yahoo.schema.js");
const HEADERS = {
    accept: 'application/json',
    // Yahoo answers 429 to clients that do not name themselves in this form.
    'user-agent': 'Mozilla/5.0 (compatible; Barometer)',
};
const DAY_SECONDS = 86_400;
const startOfDay = (isoDay) => Date.parse(`${isoDay}T00:00:00Z`) / 1_000;
/** Yahoo Finance's chart and search endpoints, which need neither a key nor a crumb. */
class YahooProvider {
    constructor(http, 
    /** Without a trailing slash. */
    baseUrl, clock) {
        this.http = http;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.name = yahoo_errors_js_1.YAHOO;
    }
    canHandle(ticker) {
        return !(0, ticker_js_1.isDemoTicker)(ticker);
    }
    async fetchDaily(ticker, from, to, signal) {
        const url = new URL(`${this.baseUrl}/v8/finance/chart/${encodeURIComponent(ticker)}`);
        url.search = new URLSearchParams({
            interval: '1d',
            // The days are the exchange's, up to 14 hours from UTC's: ask for more, and keep what was asked for.
            period1: String(startOfDay(from) - DAY_SECONDS),
            period2: String(startOfDay(to) + 2 * DAY_SECONDS),
            events: 'div,split',
            includeAdjustedClose: 'true',
        }).toString();
        const answer = await this.ask(url, ticker, yahoo_schema_js_1.chartAnswer, signal);
        return (0, yahoo_mapper_js_1.mapChart)(answer, { ticker, from, to, now: this.clock.now() });
    }
    async search(query, signal) {
        const url = new URL(`${this.baseUrl}/v1/finance/search`);
        url.search = new URLSearchParams({ q: query, quotesCount: '20', newsCount: '0' }).toString();
        return (0, yahoo_mapper_js_1.mapSearch)(await this.ask(url, query, yahoo_schema_js_1.searchAnswer, signal));
    }
    async ask(url, subject, schema, signal) {
        const response = await this.send(url, signal);
        const json = parseJson(response.body);
        const statusFailure = (0, http_failures_js_1.failureOfStatus)(yahoo_errors_js_1.YAHOO, subject, response, this.clock.now());
        // Errors come with 200 too, and 400 may mean that the range has no data; other statuses speak for themselves.
        if (!statusFailure || response.status === 400) {
            const bodyFailure = (0, yahoo_errors_js_1.findFailureInBody)(subject, json);
            if (bodyFailure)
                throw bodyFailure;
        }
        if (statusFailure)
            throw statusFailure;
        const parsed = schema.safeParse(json);
        if (!parsed.success)
            throw (0, yahoo_errors_js_1.malformed)(subject, 'it is not the documented JSON', parsed.error);
        return parsed.data;
    }
    async send(url, signal) {
        try {
            return await this.http.get(url, HEADERS, signal);
        }
        catch (error) {
            if (error instanceof outbound_http_js_1.OutboundError)
                throw (0, http_failures_js_1.failureOfOutboundError)(yahoo_errors_js_1.YAHOO, error);
            throw error;
        }
    }
}
exports.YahooProvider = YahooProvider;
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        // Undefined fits no schema, so that text that is not JSON fails the same way as JSON of another shape.
        return undefined;
    }
}
