"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SeriesRefresh = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const columns_js_1 = require("./bars/columns.js");
const trading_date_js_1 = require("./bars/trading-date.js");
const price_series_repository_js_1 = require("./price-series.repository.js");
const provider_chain_js_1 = require("./provider-chain.js");
const provider_errors_js_1 = require("./provider-errors.js");
const market_data_provider_js_1 = require("./providers/market-data-provider.js");
const series_snapshot_js_1 = require("./series-snapshot.js");
const single_flight_js_1 = require("./single-flight.js");
const exchange_js_1 = require("./symbols/exchange.js");
/** Six years and a little: 800 daily bars for EMA(200), five whole years of weeks. */
const FIRST_FETCH_DAYS = 6 * 366;
function fallbackWarnings({ attempts, provider, series }) {
    const warnings = [];
    if (attempts.length > 0) {
        const failed = attempts.map((attempt) => `${attempt.provider} (${attempt.kind})`).join(', ');
        warnings.push({ code: 'PROVIDER_FALLBACK', detail: `${failed} failed; the prices are from ${provider}.` });
    }
    if (series.emptyRows > 0) {
        warnings.push({
            code: 'EMPTY_ROWS',
            detail: `${series.emptyRows} sessions came without prices and were left out.`,
        });
    }
    return warnings;
}
/** Fetches a ticker's shared series anew and stores it as a whole; one fetch at a time for each ticker. */
let SeriesRefresh = class SeriesRefresh {
    constructor(chain, store, clock) {
        this.chain = chain;
        this.store = store;
        this.clock = clock;
        this.flights = new single_flight_js_1.SingleFlight();
    }
    /**
     * The series as the providers have it now, from the stored first date on so that history never gets shorter.
     * @throws DomainError UNKNOWN_TICKER, BAD_SERIES, PROVIDER_ERROR, PROVIDER_RATE_LIMITED, PROVIDER_TIMEOUT
     */
    refresh(ticker, stored, signal) {
        return this.flights.run(ticker, signal, async (shared) => this.save(await this.fetch(ticker, stored, shared), stored));
    }
    async fetch(ticker, stored, signal) {
        const timezone = stored?.exchangeTimezone ?? (0, exchange_js_1.exchangeOfTicker)(ticker).timezone;
        const today = (0, trading_date_js_1.localTime)(this.clock.now(), timezone).day;
        const from = stored ? (0, columns_js_1.barAt)(stored.series, 0).tradingDate : (0, trading_date_js_1.dateOfDay)(today - FIRST_FETCH_DAYS);
        const answer = await this.ask(ticker, from, (0, trading_date_js_1.dateOfDay)(today), signal);
        const { bars, unfinished, currency, exchangeTimezone } = answer.series;
        return {
            ownerId: null,
            ticker,
            source: answer.provider,
            currency,
            exchangeTimezone,
            asOf: this.clock.now(),
            bars: unfinished ? bars.slice(0, -1) : bars,
            warnings: fallbackWarnings(answer),
        };
    }
    async ask(ticker, from, to, signal) {
        try {
            return await this.chain.fetchDaily(ticker, from, to, signal);
        }
        catch (error) {
            throw error instanceof market_data_provider_js_1.ProviderFailure ? (0, provider_errors_js_1.toDomainError)(error) : error;
        }
    }
    async save(delivery, stored) {
        const { ticker, source } = delivery;
        const snapshot = (0, series_snapshot_js_1.toSnapshot)(delivery);
        if (snapshot === null) {
            throw new domain_error_js_1.DomainError('UNKNOWN_TICKER', `${source} knows ${ticker} but has no bars of it. Upload bars with PUT /v1/tickers/{ticker}/bars.`);
        }
        const current = stored?.source === source ? stored : await this.store.findShared(ticker, [source]);
        const saved = await this.store.replace(snapshot, current);
        // Another process refreshed it in the same moment: both asked the same source, theirs is as good.
        const theirs = saved ?? (await this.store.findShared(ticker, [source]));
        if (theirs === null)
            throw new Error(`the series of ${ticker} was removed while it was being refreshed`);
        return theirs;
    }
};
exports.SeriesRefresh = SeriesRefresh;
exports.SeriesRefresh = SeriesRefresh = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [provider_chain_js_1.ProviderChain,
        price_series_repository_js_1.PriceSeriesRepository,
        clock_js_1.Clock])
], SeriesRefresh);
