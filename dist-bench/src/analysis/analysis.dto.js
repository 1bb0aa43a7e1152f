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
exports.AnalysisDto = exports.AnalysisSettingsDto = exports.WarningDto = exports.VoteCountsDto = void 0;
exports.toAnalysisDto = toAnalysisDto;
const swagger_1 = require("@nestjs/swagger");
const analysis_summary_dto_js_1 = require("./analysis-summary.dto.js");
const indicator_entry_dto_js_1 = require("./indicator-entry.dto.js");
const recomputation_dto_js_1 = require("./recomputation.dto.js");
const plan_settings_js_1 = require("./trade-plan/plan-settings.js");
const trade_plan_dto_js_1 = require("./trade-plan.dto.js");
/** How many indicators voted which way. */
class VoteCountsDto {
}
exports.VoteCountsDto = VoteCountsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Indicators that vote to buy.', type: 'integer', minimum: 0, example: 6 }),
    __metadata("design:type", Number)
], VoteCountsDto.prototype, "buy", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Indicators that vote to sell.', type: 'integer', minimum: 0, example: 2 }),
    __metadata("design:type", Number)
], VoteCountsDto.prototype, "sell", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Indicators that vote neither way.', type: 'integer', minimum: 0, example: 4 }),
    __metadata("design:type", Number)
], VoteCountsDto.prototype, "neutral", void 0);
/** Something the reader should know about the input. */
class WarningDto {
}
exports.WarningDto = WarningDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it is, for programs.', example: 'OLD_LAST_BAR' }),
    __metadata("design:type", String)
], WarningDto.prototype, "code", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it is, for people.' }),
    __metadata("design:type", String)
], WarningDto.prototype, "detail", void 0);
/** The settings that were used, defaults filled in. */
class AnalysisSettingsDto {
}
exports.AnalysisSettingsDto = AnalysisSettingsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Capital in the quote currency.', example: 100000 }),
    __metadata("design:type", Number)
], AnalysisSettingsDto.prototype, "capital", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest loss of one position, percent of the capital.', example: 2 }),
    __metadata("design:type", Number)
], AnalysisSettingsDto.prototype, "riskPercent", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest position, percent of the capital.', example: 20 }),
    __metadata("design:type", Number)
], AnalysisSettingsDto.prototype, "maxPositionPercent", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest acceptable reward over risk.', example: 1.5 }),
    __metadata("design:type", Number)
], AnalysisSettingsDto.prototype, "minimumRewardRisk", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'How the entry price is found.', enum: plan_settings_js_1.ENTRY_MODES, example: 'last_close' }),
    __metadata("design:type", String)
], AnalysisSettingsDto.prototype, "entry", void 0);
/** The whole analysis. It never changes. */
class AnalysisDto extends analysis_summary_dto_js_1.AnalysisSummaryDto {
}
exports.AnalysisDto = AnalysisDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'How many indicators voted which way.', type: () => VoteCountsDto }),
    __metadata("design:type", VoteCountsDto)
], AnalysisDto.prototype, "votes", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Every indicator with its vote and contribution.', type: () => [indicator_entry_dto_js_1.IndicatorEntryDto] }),
    __metadata("design:type", Array)
], AnalysisDto.prototype, "indicators", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'The trade plan; null for `hold` and `insufficient_data`.',
        type: () => trade_plan_dto_js_1.TradePlanDto,
        nullable: true,
    }),
    __metadata("design:type", Object)
], AnalysisDto.prototype, "plan", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What the reader should know about the input.', type: () => [WarningDto] }),
    __metadata("design:type", Array)
], AnalysisDto.prototype, "warnings", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The settings that were used.', type: () => AnalysisSettingsDto }),
    __metadata("design:type", AnalysisSettingsDto)
], AnalysisDto.prototype, "settings", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Version of the computation.', example: '1.0.0' }),
    __metadata("design:type", String)
], AnalysisDto.prototype, "engineVersion", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'SHA-256 of exactly the bars used.', pattern: '^[0-9a-f]{64}$' }),
    __metadata("design:type", String)
], AnalysisDto.prototype, "inputDigest", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        description: 'Only with `recompute=true`: whether it still comes out the same.',
        type: () => recomputation_dto_js_1.RecomputationDto,
    }),
    __metadata("design:type", recomputation_dto_js_1.RecomputationDto)
], AnalysisDto.prototype, "recompute", void 0);
/** The wire form of an analysis, with the outcome of a recomputation when there was one. */
function toAnalysisDto(analysis, recomputation = null) {
    const { settings, votes } = analysis;
    return {
        ...(0, analysis_summary_dto_js_1.toAnalysisSummaryDto)(analysis),
        votes: { buy: votes.buy, sell: votes.sell, neutral: votes.neutral },
        indicators: analysis.indicators.map(indicator_entry_dto_js_1.toIndicatorEntryDto),
        plan: analysis.plan === null ? null : (0, trade_plan_dto_js_1.toTradePlanDto)(analysis.plan),
        warnings: analysis.warnings.map(({ code, detail }) => ({ code, detail })),
        settings: {
            capital: settings.capital,
            riskPercent: settings.riskPercent,
            maxPositionPercent: settings.maxPositionPercent,
            minimumRewardRisk: settings.minimumRewardRisk,
            entry: settings.entry,
        },
        engineVersion: analysis.engineVersion,
        inputDigest: analysis.inputDigest,
        ...(recomputation === null ? {} : { recompute: (0, recomputation_dto_js_1.toRecomputationDto)(recomputation) }),
    };
}
