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
var MarketDataService_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.MarketDataService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const app_config_js_1 = require("../platform/config/app-config.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const columns_js_1 = require("./bars/columns.js");
const quality_js_1 = require("./bars/quality.js");
const timeframe_js_1 = require("./bars/timeframe.js");
const price_series_repository_js_1 = require("./price-series.repository.js");
const series_digest_js_1 = require("./series-digest.js");
const series_freshness_js_1 = require("./series-freshness.js");
const series_refresh_service_js_1 = require("./series-refresh.service.js");
const stored_series_js_1 = require("./stored-series.js");
const ticker_js_1 = require("./symbols/ticker.js");
/** Gives series: the owner's upload first, else the stored shared one while it is fresh, else from the providers. */
let MarketDataService = MarketDataService_1 = class MarketDataService {
    constructor(store, refresh, config, clock) {
        this.store = store;
        this.refresh = refresh;
        this.config = config;
        this.clock = clock;
        this.logger = new common_1.Logger(MarketDataService_1.name);
    }
    /**
     * The whole series of a ticker, oldest first, without an unfinished bar or week. After a failed refresh the stored
     * one is given, with `stale` set and a warning.
     * @throws DomainError UNKNOWN_TICKER, BAD_SERIES, PROVIDER_ERROR, PROVIDER_RATE_LIMITED, PROVIDER_TIMEOUT
     */
    async getSeries(query) {
        const uploaded = await this.findUploaded(query.ownerId, query.ticker);
        if (uploaded)
            return this.present(uploaded, query.timeframe, []);
        const stored = await this.store.findShared(query.ticker, this.config.marketProviders);
        if (stored && (0, series_freshness_js_1.isFresh)(stored, this.clock.now()))
            return this.present(stored, query.timeframe, []);
        return this.getRefreshed(query, stored);
    }
    /** A series as it is stored, however old; no provider is asked. Null when there is none up to that date. */
    async getStoredSeries(query) {
        const { ownerId, ticker, timeframe, source, through } = query;
        const isUpload = source === stored_series_js_1.UPLOAD_SOURCE;
        const stored = isUpload
            ? await this.store.findOwned(ownerId, ticker, source)
            : await this.store.findShared(ticker, [source]);
        if (!stored)
            return null;
        const whole = this.present(stored, timeframe, []);
        if (through === undefined)
            return whole;
        const series = (0, columns_js_1.selectUntil)(whole.series, through);
        return series.length === 0 ? null : { ...whole, series, digest: (0, series_digest_js_1.computeDigest)(series) };
    }
    async findUploaded(ownerId, ticker) {
        const isPossible = this.config.marketProviders.includes(stored_series_js_1.UPLOAD_SOURCE) && !(0, ticker_js_1.isDemoTicker)(ticker);
        return isPossible ? this.store.findOwned(ownerId, ticker, stored_series_js_1.UPLOAD_SOURCE) : null;
    }
    async getRefreshed(query, stored) {
        const { ticker, timeframe, signal = new AbortController().signal } = query;
        try {
            return this.present(await this.refresh.refresh(ticker, stored, signal), timeframe, []);
        }
        catch (error) {
            if (!stored || !(error instanceof domain_error_js_1.DomainError) || signal.aborted)
                throw error;
            this.logger.warn({ ticker, code: error.code, asOf: stored.asOf }, 'A refresh failed; the stored series is served.');
            const detail = `The prices could not be refreshed (${error.code}); those of ${stored.asOf.toISOString()} are used. ${error.message}`;
            return { ...this.present(stored, timeframe, [{ code: 'STALE_SERIES', detail }]), stale: true };
        }
    }
    present(stored, timeframe, warnings) {
        const { ticker, source, currency, exchangeTimezone, asOf, ownerId, version, quality } = stored;
        const now = this.clock.now();
        const isDaily = timeframe === '1d';
        const series = isDaily ? stored.series : (0, timeframe_js_1.aggregateWeekly)(stored.series, { now, exchangeTimezone });
        return {
            ticker,
            series,
            provenance: source,
            currency,
            exchangeTimezone,
            asOf,
            stale: false,
            digest: isDaily ? stored.digest : (0, series_digest_js_1.computeDigest)(series),
            warnings: [...warnings, ...quality.warnings, ...(0, quality_js_1.computeSeriesWarnings)(stored.series, now, exchangeTimezone)],
            seriesOwnerId: ownerId,
            version,
        };
    }
};
exports.MarketDataService = MarketDataService;
exports.MarketDataService = MarketDataService = MarketDataService_1 = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [price_series_repository_js_1.PriceSeriesRepository,
        series_refresh_service_js_1.SeriesRefresh,
        app_config_js_1.AppConfig,
        clock_js_1.Clock])
], MarketDataService);
