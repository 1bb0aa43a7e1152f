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
exports.AnalysisSummaryDto = exports.StrategyReferenceDto = exports.ACTIONS = void 0;
exports.toAnalysisSummaryDto = toAnalysisSummaryDto;
const swagger_1 = require("@nestjs/swagger");
const verdict_js_1 = require("./scoring/verdict.js");
exports.ACTIONS = ['enter', 'wait', 'exit'];
/** Which version of which strategy spoke. */
class StrategyReferenceDto {
}
exports.StrategyReferenceDto = StrategyReferenceDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Identifier of the strategy.', example: 'balanced' }),
    __metadata("design:type", String)
], StrategyReferenceDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Version of the strategy at that time.', type: 'integer', minimum: 1, example: 1 }),
    __metadata("design:type", Number)
], StrategyReferenceDto.prototype, "version", void 0);
/** One line of a list of analyses. */
class AnalysisSummaryDto {
}
exports.AnalysisSummaryDto = AnalysisSummaryDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Identifier of the analysis (UUIDv7).', format: 'uuid' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Ticker, upper case.', example: 'ACME.DEMO' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Width of the bars that were analysed.', enum: ['1d', '1w'], example: '1d' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "timeframe", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Strategy whose weights and thresholds were used.', type: () => StrategyReferenceDto }),
    __metadata("design:type", StrategyReferenceDto)
], AnalysisSummaryDto.prototype, "strategy", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'When the price series was obtained.', type: String, format: 'date-time' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "asOf", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Session of the last bar used.', type: String, format: 'date', example: '2026-11-20' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "tradingDate", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Source of the prices: `demo`, `upload` or the provider.', example: 'demo' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "provenance", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Whether the series was served after a failed refresh.', example: false }),
    __metadata("design:type", Boolean)
], AnalysisSummaryDto.prototype, "stale", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Number of bars used.', type: 'integer', minimum: 60, example: 800 }),
    __metadata("design:type", Number)
], AnalysisSummaryDto.prototype, "bars", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Close of the last bar used, in the quote currency.', example: 143.56 }),
    __metadata("design:type", Number)
], AnalysisSummaryDto.prototype, "close", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Confidence-weighted mean of the votes.', minimum: -1, maximum: 1, example: 0.41 }),
    __metadata("design:type", Number)
], AnalysisSummaryDto.prototype, "score", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Share of the total weight that spoke.', minimum: 0, maximum: 1, example: 0.32 }),
    __metadata("design:type", Number)
], AnalysisSummaryDto.prototype, "conviction", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Share of the weight whose indicators exist.', minimum: 0, maximum: 1, example: 1 }),
    __metadata("design:type", Number)
], AnalysisSummaryDto.prototype, "coverage", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Verdict.', enum: verdict_js_1.VERDICTS, example: 'buy' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "verdict", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'What the trade plan says; null when there is no plan.',
        enum: [...exports.ACTIONS, null],
        type: String,
        nullable: true,
        example: 'wait',
    }),
    __metadata("design:type", Object)
], AnalysisSummaryDto.prototype, "action", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Job that made the analysis; null when it was made by a request.',
        type: String,
        format: 'uuid',
        nullable: true,
        example: null,
    }),
    __metadata("design:type", Object)
], AnalysisSummaryDto.prototype, "jobId", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'When the analysis was made.', type: String, format: 'date-time' }),
    __metadata("design:type", String)
], AnalysisSummaryDto.prototype, "createdAt", void 0);
function toAnalysisSummaryDto(summary) {
    return {
        id: summary.id,
        ticker: summary.ticker,
        timeframe: summary.timeframe,
        strategy: { id: summary.strategy.id, version: summary.strategy.version },
        asOf: summary.asOf.toISOString(),
        tradingDate: summary.tradingDate,
        provenance: summary.provenance,
        stale: summary.stale,
        bars: summary.bars,
        close: summary.close,
        score: summary.score,
        conviction: summary.conviction,
        coverage: summary.coverage,
        verdict: summary.verdict,
        action: summary.action,
        jobId: summary.jobId,
        createdAt: summary.createdAt.toISOString(),
    };
}
