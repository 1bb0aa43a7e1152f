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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.TickerIndicatorsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("../auth/current-principal.decorator.js");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const indicator_series_dto_js_1 = require("./indicator-series.dto.js");
const indicator_series_service_js_1 = require("./indicator-series.service.js");
const registry_js_1 = require("./indicators/registry.js");
/** One indicator of one ticker. */
let TickerIndicatorsController = class TickerIndicatorsController {
    constructor(indicators) {
        this.indicators = indicators;
    }
    async get(ticker, indicator, query, { ownerId }) {
        const order = (0, indicator_series_dto_js_1.toIndicatorSeriesOrder)({ ownerId, ticker, indicator }, query);
        return (0, indicator_series_dto_js_1.toIndicatorSeriesDto)(await this.indicators.compute(order));
    }
};
exports.TickerIndicatorsController = TickerIndicatorsController;
__decorate([
    (0, common_1.Get)(':name'),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'Compute an indicator series',
        description: 'One indicator on the last bars of a ticker, oldest first. It is computed over the whole stored series, so the values do not depend on `from` or `limit`. Take only the parameters of that indicator, see `GET /v1/indicators`.',
    }),
    (0, swagger_1.ApiParam)({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' }),
    (0, swagger_1.ApiParam)({
        name: 'name',
        description: 'Name of the indicator.',
        schema: { type: 'string', enum: registry_js_1.INDICATORS.map(({ name }) => name) },
        example: 'rsi',
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'The indicator on every bar.', type: indicator_series_dto_js_1.IndicatorSeriesDto }),
    __param(0, (0, common_1.Param)('ticker')),
    __param(1, (0, common_1.Param)('name')),
    __param(2, (0, common_1.Query)()),
    __param(3, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, indicator_series_dto_js_1.IndicatorSeriesQueryDto, Object]),
    __metadata("design:returntype", Promise)
], TickerIndicatorsController.prototype, "get", null);
exports.TickerIndicatorsController = TickerIndicatorsController = __decorate([
    (0, swagger_1.ApiTags)('Indicators'),
    (0, common_1.Controller)('v1/tickers/:ticker/indicators'),
    __metadata("design:paramtypes", [indicator_series_service_js_1.IndicatorSeriesService])
], TickerIndicatorsController);
