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
exports.AnalysisService = exports.DEFAULT_TIMEFRAME = exports.DEFAULT_STRATEGY = void 0;
const common_1 = require("@nestjs/common");
const market_data_service_js_1 = require("../market/market-data.service.js");
const clock_js_1 = require("../platform/clock/clock.js");
const id_js_1 = require("../platform/database/id.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const analyze_js_1 = require("./analyze.js");
const analysis_store_service_js_1 = require("./analysis-store.service.js");
const settings_js_1 = require("./settings.js");
const strategies_service_js_1 = require("./strategies.service.js");
exports.DEFAULT_STRATEGY = 'balanced';
exports.DEFAULT_TIMEFRAME = '1d';
/** From a ticker to a stored, explained verdict. */
let AnalysisService = class AnalysisService {
    constructor(market, strategies, store, clock) {
        this.market = market;
        this.strategies = strategies;
        this.store = store;
        this.clock = clock;
    }
    /**
     * Analyses and stores.
     * @throws DomainError UNKNOWN_TICKER, UNKNOWN_STRATEGY, INSUFFICIENT_HISTORY, BAD_SERIES and those of the providers
     */
    async analyse(order) {
        const analysis = await this.compute(order);
        await this.store.save([analysis]);
        return analysis;
    }
    /** Analyses without storing, for those who store together with rows of their own. Throws like `analyse`. */
    async compute(order) {
        const strategy = await this.resolveStrategy(order);
        const input = await this.readSeries(order);
        const settings = (0, settings_js_1.resolveSettings)(order.settings ?? {}, strategy);
        const result = (0, analyze_js_1.analyze)({ ticker: order.ticker, series: input.series, strategy, settings });
        const { tradingDate, bars, close, score, conviction, coverage, verdict, votes, indicators, plan } = result;
        return {
            id: (0, id_js_1.newId)(),
            ownerId: order.ownerId,
            ticker: order.ticker,
            timeframe: input.series.timeframe,
            strategy: { id: strategy.id, version: strategy.version },
            asOf: input.asOf,
            tradingDate,
            provenance: input.provenance,
            stale: input.stale,
            bars,
            close,
            score,
            conviction,
            coverage,
            verdict,
            action: plan?.action ?? null,
            votes,
            indicators,
            plan,
            warnings: [...input.warnings, ...result.warnings],
            settings,
            engineVersion: analyze_js_1.ENGINE_VERSION,
            inputDigest: input.digest,
            seriesOwnerId: input.seriesOwnerId,
            jobId: order.jobId ?? null,
            createdAt: this.clock.now(),
        };
    }
    /** An unknown ticker is reported before an unknown strategy, and that before trouble with a provider. */
    async resolveStrategy(order) {
        const id = order.strategy ?? exports.DEFAULT_STRATEGY;
        const strategy = this.strategies.find(id);
        if (strategy !== null)
            return strategy;
        const refusal = this.strategies.describeUnknown(id);
        const failure = await this.readSeries(order).then(() => null, (error) => error);
        throw failure instanceof domain_error_js_1.DomainError && failure.code === 'UNKNOWN_TICKER' ? failure : refusal;
    }
    readSeries({ ownerId, ticker, timeframe = exports.DEFAULT_TIMEFRAME, signal }) {
        return this.market.getSeries({ ownerId, ticker, timeframe, signal });
    }
};
exports.AnalysisService = AnalysisService;
exports.AnalysisService = AnalysisService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [market_data_service_js_1.MarketDataService,
        strategies_service_js_1.StrategiesService,
        analysis_store_service_js_1.AnalysisStore,
        clock_js_1.Clock])
], AnalysisService);
