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
exports.UploadsService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const app_config_js_1 = require("../platform/config/app-config.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const etag_js_1 = require("../platform/http/etag.js");
const quality_js_1 = require("./bars/quality.js");
const price_series_repository_js_1 = require("./price-series.repository.js");
const series_snapshot_js_1 = require("./series-snapshot.js");
const stored_series_js_1 = require("./stored-series.js");
const exchange_js_1 = require("./symbols/exchange.js");
const ticker_js_1 = require("./symbols/ticker.js");
/** How often a write starts over when another writer was faster. */
const MAX_ATTEMPTS = 50;
const UNCONDITIONAL = { kind: 'absent' };
function assertPrecondition(ifMatch, current) {
    if (ifMatch.kind === 'absent')
        return;
    if (current)
        return (0, etag_js_1.assertIfMatch)(ifMatch, (0, stored_series_js_1.computeSeriesETag)(current));
    const detail = 'There are no uploaded bars of this ticker that `If-Match` could match. Leave the header out.';
    throw new domain_error_js_1.DomainError('PRECONDITION_FAILED', detail);
}
function demoIsTaken(ticker) {
    const detail = `${ticker} belongs to the built-in demo market, whose bars cannot be replaced. Upload under a ticker that does not end in .DEMO.`;
    return new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, {
        errors: [{ pointer: 'path/ticker', code: 'not_allowed', detail }],
    });
}
/** The bars that owners bring themselves. */
let UploadsService = class UploadsService {
    constructor(store, config, clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }
    /**
     * Replaces an owner's bars of a ticker as a whole.
     * @throws DomainError VALIDATION_FAILED, BAD_SERIES, PRECONDITION_FAILED, INVALID_STATE
     */
    async put(order) {
        this.assertEnabled();
        if ((0, ticker_js_1.isDemoTicker)(order.ticker))
            throw demoIsTaken(order.ticker);
        const snapshot = this.toUpload(order);
        const write = (current) => this.store.replace(snapshot, current);
        const stored = await this.untilUnrivalled(order, order.ifMatch ?? UNCONDITIONAL, write);
        const observed = (0, quality_js_1.computeSeriesWarnings)(stored.series, stored.asOf, stored.exchangeTimezone);
        return { stored, warnings: [...stored.quality.warnings, ...observed] };
    }
    /** @throws DomainError NOT_FOUND, PRECONDITION_FAILED */
    async remove(order) {
        await this.untilUnrivalled(order, order.ifMatch ?? UNCONDITIONAL, async (current) => {
            if (current === null) {
                const detail = `You have uploaded no bars of ${order.ticker}. Bars of providers cannot be deleted.`;
                throw new domain_error_js_1.DomainError('NOT_FOUND', detail);
            }
            return (await this.store.remove(current)) || null;
        });
    }
    toUpload({ ownerId, ticker, bars }) {
        const { currency, timezone } = (0, exchange_js_1.exchangeOfTicker)(ticker);
        const snapshot = (0, series_snapshot_js_1.toSnapshot)({
            ownerId,
            ticker,
            source: stored_series_js_1.UPLOAD_SOURCE,
            currency,
            exchangeTimezone: timezone,
            asOf: this.clock.now(),
            bars,
            warnings: [],
        });
        if (snapshot === null)
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', 'There are no usable bars in the upload.');
        return snapshot;
    }
    /** Reads, checks the precondition and writes, again when another writer came between. */
    async untilUnrivalled({ ownerId, ticker }, ifMatch, write) {
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            const current = await this.store.findOwned(ownerId, ticker, stored_series_js_1.UPLOAD_SOURCE);
            assertPrecondition(ifMatch, current);
            const written = await write(current);
            if (written !== null)
                return written;
        }
        throw new domain_error_js_1.DomainError('INVALID_STATE', `Others keep writing the bars of ${ticker}. Try again in a moment.`);
    }
    assertEnabled() {
        if (this.config.marketProviders.includes(stored_series_js_1.UPLOAD_SOURCE))
            return;
        const detail = 'This server takes no uploads: MARKET_PROVIDERS does not name upload.';
        throw new domain_error_js_1.DomainError('INVALID_STATE', detail);
    }
};
exports.UploadsService = UploadsService;
exports.UploadsService = UploadsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [price_series_repository_js_1.PriceSeriesRepository,
        app_config_js_1.AppConfig,
        clock_js_1.Clock])
], UploadsService);
