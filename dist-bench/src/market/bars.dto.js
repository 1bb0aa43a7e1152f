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
exports.BarsDto = exports.BarDto = exports.BarsQueryDto = void 0;
exports.assertRange = assertRange;
exports.toBarsDto = toBarsDto;
const swagger_1 = require("@nestjs/swagger");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const query_decorator_js_1 = require("../platform/http/query.decorator.js");
const columns_js_1 = require("./bars/columns.js");
const series_js_1 = require("./bars/series.js");
const DEFAULT_BARS = 250;
const MAXIMUM_BARS = 20_000;
class BarsQueryDto {
}
exports.BarsQueryDto = BarsQueryDto;
__decorate([
    (0, query_decorator_js_1.QueryOneOf)(series_js_1.TIMEFRAMES, { description: 'Daily or weekly bars.', default: '1d' }),
    __metadata("design:type", String)
], BarsQueryDto.prototype, "timeframe", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only bars of this day or later.' }),
    __metadata("design:type", String)
], BarsQueryDto.prototype, "from", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only bars of this day or earlier.' }),
    __metadata("design:type", String)
], BarsQueryDto.prototype, "to", void 0);
__decorate([
    (0, query_decorator_js_1.QueryInteger)({
        minimum: 1,
        maximum: MAXIMUM_BARS,
        default: DEFAULT_BARS,
        above: 'clamp',
        description: `How many of the last bars at most; more than ${MAXIMUM_BARS} counts as ${MAXIMUM_BARS}.`,
    }),
    __metadata("design:type", Number)
], BarsQueryDto.prototype, "limit", void 0);
/** One session or week. */
class BarDto {
}
exports.BarDto = BarDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: "The exchange's calendar day.", format: 'date', example: '2026-03-31' }),
    __metadata("design:type", String)
], BarDto.prototype, "tradingDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 101.2 }),
    __metadata("design:type", Number)
], BarDto.prototype, "open", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 102.85 }),
    __metadata("design:type", Number)
], BarDto.prototype, "high", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 100.7 }),
    __metadata("design:type", Number)
], BarDto.prototype, "low", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 102.1 }),
    __metadata("design:type", Number)
], BarDto.prototype, "close", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Shares.', minimum: 0, example: 1350200 }),
    __metadata("design:type", Number)
], BarDto.prototype, "volume", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'As delivered; no price is ever rescaled by it. Null when not known.',
        type: Number,
        nullable: true,
        example: 102.1,
    }),
    __metadata("design:type", Object)
], BarDto.prototype, "adjustedClose", void 0);
class BarsDto {
}
exports.BarsDto = BarsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Ticker, upper case.', example: 'ACME.DEMO' }),
    __metadata("design:type", String)
], BarsDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Width of the bars.', enum: series_js_1.TIMEFRAMES, example: '1d' }),
    __metadata("design:type", String)
], BarsDto.prototype, "timeframe", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: '`upload`, `demo` or the name of the network provider.', example: 'demo' }),
    __metadata("design:type", String)
], BarsDto.prototype, "source", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Quote currency as delivered (`GBp` is pence).',
        type: String,
        nullable: true,
        example: 'USD',
    }),
    __metadata("design:type", Object)
], BarsDto.prototype, "currency", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'When the bars were obtained.',
        format: 'date-time',
        example: '2026-03-31T21:05:12.345Z',
    }),
    __metadata("design:type", String)
], BarsDto.prototype, "asOf", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'True when a refresh failed and stored bars are served.', example: false }),
    __metadata("design:type", Boolean)
], BarsDto.prototype, "stale", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Grows with every replacement of the whole series.', minimum: 1, example: 1 }),
    __metadata("design:type", Number)
], BarsDto.prototype, "version", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Oldest first.', type: () => [BarDto] }),
    __metadata("design:type", Array)
], BarsDto.prototype, "items", void 0);
const toBarDto = ({ tradingDate, open, high, low, close, volume, adjustedClose }) => ({
    tradingDate,
    open,
    high,
    low,
    close,
    volume,
    adjustedClose,
});
/** @throws DomainError VALIDATION_FAILED when `from` is after `to`. */
function assertRange({ from, to }) {
    if (from === undefined || to === undefined || from <= to)
        return;
    const detail = `from (${from}) is after to (${to}); swap them.`;
    throw new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, {
        errors: [{ pointer: 'query/from', code: 'out_of_range', detail }],
    });
}
function toBarsDto(market, { from = null, to = null, limit }) {
    return {
        ticker: market.ticker,
        timeframe: market.series.timeframe,
        source: market.provenance,
        currency: market.currency,
        asOf: market.asOf.toISOString(),
        stale: market.stale,
        version: market.version,
        items: (0, columns_js_1.selectBars)(market.series, { from, to, limit }).map(toBarDto),
    };
}
