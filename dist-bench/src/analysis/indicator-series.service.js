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
exports.IndicatorSeriesService = void 0;
const common_1 = require("@nestjs/common");
const columns_js_1 = require("../market/bars/columns.js");
const trading_date_js_1 = require("../market/bars/trading-date.js");
const market_data_service_js_1 = require("../market/market-data.service.js");
const ticker_js_1 = require("../market/symbols/ticker.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const did_you_mean_js_1 = require("./did-you-mean.js");
const parameters_js_1 = require("./indicators/parameters.js");
const registry_js_1 = require("./indicators/registry.js");
const series_frame_js_1 = require("./indicators/series-frame.js");
/** One indicator on every bar of a ticker. */
let IndicatorSeriesService = class IndicatorSeriesService {
    constructor(market) {
        this.market = market;
    }
    /** @throws DomainError VALIDATION_FAILED, UNKNOWN_TICKER, UNKNOWN_INDICATOR and those of the providers */
    async compute(order) {
        const definition = (0, registry_js_1.findIndicator)(order.indicator);
        const { ticker, parameters } = validate(order, definition);
        const { ownerId, timeframe } = order;
        if (definition === null || parameters === null)
            throw await this.refuse(order, ticker);
        const { series } = await this.market.getSeries({ ownerId, ticker, timeframe });
        const output = definition.compute((0, series_frame_js_1.createFrame)(series), parameters);
        const items = selectItems(series, definition, output, order);
        const { name: indicator, components } = definition;
        return { ticker, timeframe, indicator, parameters, components, items };
    }
    /** An unknown ticker is reported before an unknown indicator. */
    async refuse({ ownerId, indicator, timeframe }, ticker) {
        const failure = await this.market.getSeries({ ownerId, ticker, timeframe }).then(() => null, (error) => error);
        return failure instanceof domain_error_js_1.DomainError && failure.code === 'UNKNOWN_TICKER' ? failure : describeUnknown(indicator);
    }
};
exports.IndicatorSeriesService = IndicatorSeriesService;
exports.IndicatorSeriesService = IndicatorSeriesService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [market_data_service_js_1.MarketDataService])
], IndicatorSeriesService);
function describeUnknown(name) {
    const { sentence, extensions } = (0, did_you_mean_js_1.describeKnown)(name, registry_js_1.INDICATORS.map((definition) => definition.name));
    return new domain_error_js_1.DomainError('UNKNOWN_INDICATOR', `There is no indicator '${name.slice(0, 64)}'. ${sentence}`, {
        extensions,
    });
}
/** Everything that is wrong with the request, at once. Parameters are null when the indicator is not known. */
function validate(order, definition) {
    const errors = [];
    const ticker = readTicker(order.ticker, errors);
    const resolved = definition === null ? null : (0, parameters_js_1.resolveParameters)(definition, order.given);
    if (resolved?.ok === false) {
        const code = 'invalid_parameter';
        errors.push(...resolved.issues.map(({ parameter, detail }) => ({ pointer: `query/${parameter}`, code, detail })));
    }
    const [first] = errors;
    if (first === undefined)
        return { ticker, parameters: resolved?.ok ? resolved.parameters : null };
    const detail = errors.length === 1 ? first.detail : `${errors.length} things are wrong; see \`errors\`.`;
    throw new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, { errors });
}
function readTicker(raw, errors) {
    try {
        return (0, ticker_js_1.parseTicker)(raw, 'path/ticker');
    }
    catch (error) {
        if (!(error instanceof domain_error_js_1.DomainError))
            throw error;
        errors.push(...error.errors);
        return raw;
    }
}
function selectItems(series, definition, output, { from, to, limit }) {
    const end = to === null ? series.length : (0, columns_js_1.indexOnOrAfter)(series, (0, trading_date_js_1.dayOfDate)(to) + 1);
    const first = from === null ? 0 : (0, columns_js_1.indexOnOrAfter)(series, (0, trading_date_js_1.dayOfDate)(from));
    const start = Math.max(first, end - limit);
    return Array.from({ length: Math.max(end - start, 0) }, (_, offset) => {
        const index = start + offset;
        const values = definition.components.map((name) => [name, toNumberOrNull(output[name]?.[index])]);
        return { tradingDate: (0, trading_date_js_1.dateOfDay)(series.days[index] ?? 0), values: Object.fromEntries(values) };
    });
}
const toNumberOrNull = (value) => value !== undefined && Number.isFinite(value) ? value : null;
