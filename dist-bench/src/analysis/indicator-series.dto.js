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
exports.IndicatorSeriesDto = exports.IndicatorSeriesQueryDto = void 0;
exports.toIndicatorSeriesOrder = toIndicatorSeriesOrder;
exports.toIndicatorSeriesDto = toIndicatorSeriesDto;
const swagger_1 = require("@nestjs/swagger");
const series_js_1 = require("../market/bars/series.js");
const query_decorator_js_1 = require("../platform/http/query.decorator.js");
const date_order_decorator_js_1 = require("./date-order.decorator.js");
const registry_js_1 = require("./indicators/registry.js");
const DEFAULT_BARS = 250;
const MAXIMUM_BARS = 20_000;
/** What an indicator series takes, beside the parameters of the indicators, which are added below. */
class IndicatorSeriesQueryDto {
}
exports.IndicatorSeriesQueryDto = IndicatorSeriesQueryDto;
__decorate([
    (0, query_decorator_js_1.QueryOneOf)(series_js_1.TIMEFRAMES, { description: 'Daily or weekly bars.', default: '1d' }),
    __metadata("design:type", String)
], IndicatorSeriesQueryDto.prototype, "timeframe", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only bars of this day or later.' }),
    __metadata("design:type", String)
], IndicatorSeriesQueryDto.prototype, "from", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only bars of this day or earlier.' }),
    (0, date_order_decorator_js_1.NotBefore)('from'),
    __metadata("design:type", String)
], IndicatorSeriesQueryDto.prototype, "to", void 0);
__decorate([
    (0, query_decorator_js_1.QueryInteger)({
        minimum: 1,
        maximum: MAXIMUM_BARS,
        default: DEFAULT_BARS,
        above: 'clamp',
        description: `How many of the last bars at most; more than ${MAXIMUM_BARS} counts as ${MAXIMUM_BARS}.`,
    }),
    __metadata("design:type", Number)
], IndicatorSeriesQueryDto.prototype, "limit", void 0);
/** Parameter name to the names of the indicators that have it. */
function listParameterUsers() {
    const users = new Map();
    for (const { name, parameters } of registry_js_1.INDICATORS) {
        for (const parameter of parameters)
            users.set(parameter.name, [...(users.get(parameter.name) ?? []), name]);
    }
    return users;
}
const PARAMETER_USERS = listParameterUsers();
// Ranges differ between indicators, so they are checked where the indicator is known.
for (const [name, users] of PARAMETER_USERS) {
    const description = `Parameter of ${users.join(', ')}; see \`GET /v1/indicators\` for range and default.`;
    (0, query_decorator_js_1.QueryNumber)({ description })(IndicatorSeriesQueryDto.prototype, name);
}
/** An indicator on every bar. */
class IndicatorSeriesDto {
}
exports.IndicatorSeriesDto = IndicatorSeriesDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Ticker, upper case.', example: 'ACME.DEMO' }),
    __metadata("design:type", String)
], IndicatorSeriesDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Width of the bars.', enum: series_js_1.TIMEFRAMES, example: '1d' }),
    __metadata("design:type", String)
], IndicatorSeriesDto.prototype, "timeframe", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the indicator.', example: 'rsi' }),
    __metadata("design:type", String)
], IndicatorSeriesDto.prototype, "indicator", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Parameters it was computed with, defaults filled in.',
        type: 'object',
        additionalProperties: { type: 'number' },
        example: { period: 14, oversold: 30, overbought: 70 },
    }),
    __metadata("design:type", Object)
], IndicatorSeriesDto.prototype, "parameters", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Names of its outputs, the main one first.', type: [String], example: ['value'] }),
    __metadata("design:type", Array)
], IndicatorSeriesDto.prototype, "components", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'One for each bar, oldest first; null where the indicator does not exist yet.',
        type: 'array',
        items: {
            type: 'object',
            properties: { tradingDate: { type: 'string', format: 'date' } },
            required: ['tradingDate'],
            additionalProperties: { type: 'number', nullable: true },
        },
        example: [{ tradingDate: '2026-11-20', value: 55.31 }],
    }),
    __metadata("design:type", Array)
], IndicatorSeriesDto.prototype, "items", void 0);
function toIndicatorSeriesOrder(address, query) {
    const { timeframe, from, to, limit } = query;
    const given = [...PARAMETER_USERS.keys()].map((name) => [name, Reflect.get(query, name)]);
    return { ...address, timeframe, from: from ?? null, to: to ?? null, limit, given: Object.fromEntries(given) };
}
function toIndicatorSeriesDto(series) {
    const { ticker, timeframe, indicator, parameters, components, items } = series;
    return {
        ticker,
        timeframe,
        indicator,
        parameters: { ...parameters },
        components: [...components],
        items: items.map(({ tradingDate, values }) => ({ tradingDate, ...values })),
    };
}
