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
exports.StrategyListDto = exports.StrategyDto = exports.SettingRangeDto = exports.RiskProfileDto = exports.TargetRuleDto = exports.VerdictThresholdsDto = exports.CategoryWeightsDto = exports.StrategyIndicatorDto = exports.StrategyParameterDto = void 0;
exports.toStrategyDto = toStrategyDto;
exports.toStrategyListDto = toStrategyListDto;
const swagger_1 = require("@nestjs/swagger");
const registry_js_1 = require("./indicators/registry.js");
const settings_js_1 = require("./settings.js");
const entry_check_js_1 = require("./strategies/entry-check.js");
const help_js_1 = require("./strategies/help.js");
const weights_js_1 = require("./strategies/weights.js");
/** A number that the strategy sets, with the range it may be in. */
class StrategyParameterDto {
}
exports.StrategyParameterDto = StrategyParameterDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the parameter.', example: 'period' }),
    __metadata("design:type", String)
], StrategyParameterDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Value under this strategy.', example: 10 }),
    __metadata("design:type", Number)
], StrategyParameterDto.prototype, "value", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Value of the indicator itself.', example: 14 }),
    __metadata("design:type", Number)
], StrategyParameterDto.prototype, "default", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest value.', example: 2 }),
    __metadata("design:type", Number)
], StrategyParameterDto.prototype, "minimum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest value.', example: 5000 }),
    __metadata("design:type", Number)
], StrategyParameterDto.prototype, "maximum", void 0);
/** How much an indicator counts, and with which parameters. */
class StrategyIndicatorDto {
}
exports.StrategyIndicatorDto = StrategyIndicatorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the indicator.', example: 'rsi' }),
    __metadata("design:type", String)
], StrategyIndicatorDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Its category.', example: 'momentum' }),
    __metadata("design:type", String)
], StrategyIndicatorDto.prototype, "category", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Its own weight, before the category and the share.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], StrategyIndicatorDto.prototype, "indicatorWeight", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Weight in an analysis: category x indicator x share.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], StrategyIndicatorDto.prototype, "weight", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Its parameters under this strategy.', type: () => [StrategyParameterDto] }),
    __metadata("design:type", Array)
], StrategyIndicatorDto.prototype, "parameters", void 0);
/** What each category of indicators counts. */
class CategoryWeightsDto {
}
exports.CategoryWeightsDto = CategoryWeightsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Weight of momentum.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], CategoryWeightsDto.prototype, "momentum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Weight of trend.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], CategoryWeightsDto.prototype, "trend", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Weight of volatility.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], CategoryWeightsDto.prototype, "volatility", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Weight of volume.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], CategoryWeightsDto.prototype, "volume", void 0);
/** Where the verdicts begin. */
class VerdictThresholdsDto {
}
exports.VerdictThresholdsDto = VerdictThresholdsDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Score from which it is a buy (below minus it: a sell).', example: 0.2 }),
    __metadata("design:type", Number)
], VerdictThresholdsDto.prototype, "buyScore", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Score from which it is a strong buy.', example: 0.6 }),
    __metadata("design:type", Number)
], VerdictThresholdsDto.prototype, "strongScore", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Conviction that a buy needs.', example: 0.1 }),
    __metadata("design:type", Number)
], VerdictThresholdsDto.prototype, "buyConviction", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Conviction that a strong buy needs.', example: 0.25 }),
    __metadata("design:type", Number)
], VerdictThresholdsDto.prototype, "strongConviction", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Coverage below which there is no verdict.', example: 0.6 }),
    __metadata("design:type", Number)
], VerdictThresholdsDto.prototype, "minimumCoverage", void 0);
/** How far the target is. */
class TargetRuleDto {
}
exports.TargetRuleDto = TargetRuleDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: '`stop_multiple`: a multiple of the stop distance. `percent`: percent of the entry.',
        enum: ['stop_multiple', 'percent'],
        example: 'stop_multiple',
    }),
    __metadata("design:type", String)
], TargetRuleDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The multiple, or the percentage.', example: 2 }),
    __metadata("design:type", Number)
], TargetRuleDto.prototype, "value", void 0);
/** How a plan is made. */
class RiskProfileDto {
}
exports.RiskProfileDto = RiskProfileDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest stop distance, percent.', example: 2 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "baseStopPercent", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Stop distance in average true ranges.', example: 1.5 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "atrMultiple", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest stop distance, percent.', example: 3 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "maxStopPercent", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Where the target is.', type: () => TargetRuleDto }),
    __metadata("design:type", TargetRuleDto)
], RiskProfileDto.prototype, "target", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest acceptable reward over risk, unless the request gives one.', example: 1.5 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "minimumRewardRisk", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Bars after which a backtest leaves.', type: 'integer', example: 20 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "maxBars", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Bars without a signal after a stop in a backtest.', type: 'integer', example: 2 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "coolDownBars", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest position, percent of the capital, unless the request gives one.', example: 20 }),
    __metadata("design:type", Number)
], RiskProfileDto.prototype, "maxPositionPercent", void 0);
/** A setting of a request with its range. */
class SettingRangeDto {
}
exports.SettingRangeDto = SettingRangeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the setting.', example: 'capital' }),
    __metadata("design:type", String)
], SettingRangeDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest value.', example: 1000 }),
    __metadata("design:type", Number)
], SettingRangeDto.prototype, "minimum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest value.', example: 100000000 }),
    __metadata("design:type", Number)
], SettingRangeDto.prototype, "maximum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Value under this strategy when the request gives none.', example: 100000 }),
    __metadata("design:type", Number)
], SettingRangeDto.prototype, "default", void 0);
/** A strategy: everything that it applies, as data and in words. */
class StrategyDto {
}
exports.StrategyDto = StrategyDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Identifier in requests.', example: 'balanced' }),
    __metadata("design:type", String)
], StrategyDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Changes with every change of the data below.', type: 'integer', minimum: 1, example: 1 }),
    __metadata("design:type", Number)
], StrategyDto.prototype, "version", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name for people.', example: 'Balanced' }),
    __metadata("design:type", String)
], StrategyDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'One sentence.' }),
    __metadata("design:type", String)
], StrategyDto.prototype, "summary", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Every indicator of its analyses.', type: () => [StrategyIndicatorDto] }),
    __metadata("design:type", Array)
], StrategyDto.prototype, "indicators", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What each category counts.', type: () => CategoryWeightsDto }),
    __metadata("design:type", CategoryWeightsDto)
], StrategyDto.prototype, "categoryWeights", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Where the verdicts begin.', type: () => VerdictThresholdsDto }),
    __metadata("design:type", VerdictThresholdsDto)
], StrategyDto.prototype, "thresholds", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'How a plan is made.', type: () => RiskProfileDto }),
    __metadata("design:type", RiskProfileDto)
], StrategyDto.prototype, "riskProfile", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'All must hold before a buy becomes `enter`.',
        type: [String],
        example: ['30 <= rsi <= 70', 'adx >= 20'],
    }),
    __metadata("design:type", Array)
], StrategyDto.prototype, "entryChecks", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Settings that a request may give.', type: () => [SettingRangeDto] }),
    __metadata("design:type", Array)
], StrategyDto.prototype, "settings", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'All of this for people, in Markdown.' }),
    __metadata("design:type", String)
], StrategyDto.prototype, "help", void 0);
/** Every strategy. */
class StrategyListDto {
}
exports.StrategyListDto = StrategyListDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The default one first.', type: () => [StrategyDto] }),
    __metadata("design:type", Array)
], StrategyListDto.prototype, "items", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Always null: the list is one page.', type: String, nullable: true, example: null }),
    __metadata("design:type", void 0)
], StrategyListDto.prototype, "nextCursor", void 0);
function toParameterDto(definition, own) {
    const { name, minimum, maximum } = definition;
    return { name, value: own ?? definition.default, default: definition.default, minimum, maximum };
}
function toIndicatorDtos(strategy) {
    return (0, weights_js_1.listIndicatorNames)(strategy).flatMap((name) => {
        const definition = (0, registry_js_1.findIndicator)(name);
        if (definition === null)
            return [];
        const own = strategy.parameters[name];
        return [
            {
                name,
                category: definition.category,
                indicatorWeight: strategy.indicatorWeights[name] ?? 0,
                weight: (0, weights_js_1.computeWeight)(strategy, definition),
                parameters: definition.parameters.map((parameter) => toParameterDto(parameter, own?.[parameter.name])),
            },
        ];
    });
}
function toRiskProfileDto({ target, ...profile }) {
    const value = target.kind === 'percent' ? target.percent : target.multiple;
    return {
        baseStopPercent: profile.baseStopPercent,
        atrMultiple: profile.atrMultiple,
        maxStopPercent: profile.maxStopPercent,
        target: { kind: target.kind, value },
        minimumRewardRisk: profile.minimumRewardRisk,
        maxBars: profile.maxBars,
        coolDownBars: profile.coolDownBars,
        maxPositionPercent: profile.maxPositionPercent,
    };
}
function toSettingDtos({ riskProfile }) {
    const own = { ...riskProfile, capital: settings_js_1.SETTING_RANGES.capital.default, riskPercent: settings_js_1.SETTING_RANGES.riskPercent.default };
    const names = ['capital', 'riskPercent', 'maxPositionPercent', 'minimumRewardRisk'];
    return names.map((name) => {
        const { minimum, maximum } = settings_js_1.SETTING_RANGES[name];
        return { name, minimum, maximum, default: own[name] };
    });
}
function toStrategyDto(strategy) {
    const { buyScore, strongScore, buyConviction, strongConviction, minimumCoverage } = strategy.thresholds;
    const { momentum, trend, volatility, volume } = strategy.categoryWeights;
    return {
        id: strategy.id,
        version: strategy.version,
        name: strategy.name,
        summary: strategy.summary,
        indicators: toIndicatorDtos(strategy),
        categoryWeights: { momentum, trend, volatility, volume },
        thresholds: { buyScore, strongScore, buyConviction, strongConviction, minimumCoverage },
        riskProfile: toRiskProfileDto(strategy.riskProfile),
        entryChecks: strategy.entryChecks.map(entry_check_js_1.describeEntryCheck),
        settings: toSettingDtos(strategy),
        help: (0, help_js_1.computeStrategyHelp)(strategy),
    };
}
function toStrategyListDto(strategies) {
    return { items: strategies.map(toStrategyDto), nextCursor: null };
}
