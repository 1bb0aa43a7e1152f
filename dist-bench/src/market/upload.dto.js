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
exports.UploadResultDto = exports.UploadWarningDto = exports.DroppedBarDto = exports.UPLOAD_EXAMPLES = exports.UploadBarsDto = exports.UploadBarDto = void 0;
exports.toUploadResultDto = toUploadResultDto;
const swagger_1 = require("@nestjs/swagger");
const columns_js_1 = require("./bars/columns.js");
const upload_rows_js_1 = require("./providers/upload/upload-rows.js");
/** One bar as it is sent. Only documents the body: it is read by the upload's own parser, which knows line numbers. */
class UploadBarDto {
}
exports.UploadBarDto = UploadBarDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: "The exchange's calendar day; each at most once.",
        format: 'date',
        example: '2026-03-31',
    }),
    __metadata("design:type", String)
], UploadBarDto.prototype, "tradingDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ exclusiveMinimum: true, minimum: 0, example: 101.2 }),
    __metadata("design:type", Number)
], UploadBarDto.prototype, "open", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Not below open and close.', exclusiveMinimum: true, minimum: 0, example: 102.85 }),
    __metadata("design:type", Number)
], UploadBarDto.prototype, "high", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Not above open and close.', exclusiveMinimum: true, minimum: 0, example: 100.7 }),
    __metadata("design:type", Number)
], UploadBarDto.prototype, "low", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ exclusiveMinimum: true, minimum: 0, example: 102.1 }),
    __metadata("design:type", Number)
], UploadBarDto.prototype, "close", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Shares.', minimum: 0, example: 1350200 }),
    __metadata("design:type", Number)
], UploadBarDto.prototype, "volume", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ type: Number, nullable: true, exclusiveMinimum: true, minimum: 0, example: 102.1 }),
    __metadata("design:type", Object)
], UploadBarDto.prototype, "adjustedClose", void 0);
class UploadBarsDto {
}
exports.UploadBarsDto = UploadBarsDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'In any order; analyses need 60 of them, EMA(200) some hundreds.',
        type: () => [UploadBarDto],
        minItems: 1,
        maxItems: upload_rows_js_1.MAX_UPLOAD_BARS,
    }),
    __metadata("design:type", Array)
], UploadBarsDto.prototype, "items", void 0);
const EXAMPLE_BARS = [
    {
        tradingDate: '2026-03-30',
        open: 100.4,
        high: 101.6,
        low: 99.9,
        close: 101.1,
        volume: 1204300,
        adjustedClose: 101.1,
    },
    {
        tradingDate: '2026-03-31',
        open: 101.2,
        high: 102.85,
        low: 100.7,
        close: 102.1,
        volume: 1350200,
        adjustedClose: 102.1,
    },
];
const toCsvLine = (bar) => [bar.tradingDate, bar.open, bar.high, bar.low, bar.close, bar.volume, bar.adjustedClose].join(',');
/** Bodies that work as they stand. */
exports.UPLOAD_EXAMPLES = {
    json: { items: EXAMPLE_BARS },
    csv: ['date,open,high,low,close,volume,adjclose', ...EXAMPLE_BARS.map(toCsvLine), ''].join('\n'),
};
class DroppedBarDto {
}
exports.DroppedBarDto = DroppedBarDto;
__decorate([
    (0, swagger_1.ApiProperty)({ example: '2026-03-27' }),
    __metadata("design:type", String)
], DroppedBarDto.prototype, "tradingDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The rule that it breaks.', example: 'high_too_low' }),
    __metadata("design:type", String)
], DroppedBarDto.prototype, "rule", void 0);
class UploadWarningDto {
}
exports.UploadWarningDto = UploadWarningDto;
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'UNSORTED_BARS' }),
    __metadata("design:type", String)
], UploadWarningDto.prototype, "code", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'The bars came unsorted; they were sorted by date.' }),
    __metadata("design:type", String)
], UploadWarningDto.prototype, "detail", void 0);
/** What has become of an upload. */
class UploadResultDto {
}
exports.UploadResultDto = UploadResultDto;
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'MY-SHARE' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: '1d' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "timeframe", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'upload' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "source", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'By the suffix of the ticker.', type: String, nullable: true, example: 'USD' }),
    __metadata("design:type", Object)
], UploadResultDto.prototype, "currency", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ format: 'date-time', example: '2026-03-31T21:05:12.345Z' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "asOf", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ minimum: 1, example: 1 }),
    __metadata("design:type", Number)
], UploadResultDto.prototype, "version", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Bars in the upload.', example: 2 }),
    __metadata("design:type", Number)
], UploadResultDto.prototype, "received", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Bars that are stored.', example: 2 }),
    __metadata("design:type", Number)
], UploadResultDto.prototype, "bars", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ format: 'date', example: '2026-03-30' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "firstDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ format: 'date', example: '2026-03-31' }),
    __metadata("design:type", String)
], UploadResultDto.prototype, "lastDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Bars that were left out because they are impossible.', example: 0 }),
    __metadata("design:type", Number)
], UploadResultDto.prototype, "droppedCount", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The first hundred of them.', type: () => [DroppedBarDto] }),
    __metadata("design:type", Array)
], UploadResultDto.prototype, "dropped", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: () => [UploadWarningDto] }),
    __metadata("design:type", Array)
], UploadResultDto.prototype, "warnings", void 0);
function toUploadResultDto({ ticker, source, currency, asOf, version, series, quality }, warnings) {
    return {
        ticker,
        timeframe: series.timeframe,
        source,
        currency,
        asOf: asOf.toISOString(),
        version,
        received: quality.received,
        bars: series.length,
        firstDate: (0, columns_js_1.barAt)(series, 0).tradingDate,
        lastDate: (0, columns_js_1.barAt)(series, series.length - 1).tradingDate,
        droppedCount: quality.droppedCount,
        dropped: quality.dropped.map(({ tradingDate, rule }) => ({ tradingDate, rule })),
        warnings: warnings.map(({ code, detail }) => ({ code, detail })),
    };
}
