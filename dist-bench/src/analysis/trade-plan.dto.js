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
exports.TradePlanDto = exports.EntryCheckDto = void 0;
exports.toTradePlanDto = toTradePlanDto;
const swagger_1 = require("@nestjs/swagger");
const analysis_summary_dto_js_1 = require("./analysis-summary.dto.js");
const BINDING_CONSTRAINTS = ['risk', 'position', 'none'];
const level = (description, example) => (0, swagger_1.ApiProperty)({ description: `${description}; null when the action is \`exit\`.`, type: Number, nullable: true, example });
/** One entry rule of the strategy, applied to the last bar. */
class EntryCheckDto {
}
exports.EntryCheckDto = EntryCheckDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The rule.', example: 'rsi_between_30_and_70' }),
    __metadata("design:type", String)
], EntryCheckDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Whether it holds.', example: true }),
    __metadata("design:type", Boolean)
], EntryCheckDto.prototype, "passed", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The value it was tested on; null when there is none.', type: Number, nullable: true }),
    __metadata("design:type", Object)
], EntryCheckDto.prototype, "value", void 0);
/** What to do about the verdict: entry, stop, target and size. Prices are rounded to the tick. */
class TradePlanDto {
}
exports.TradePlanDto = TradePlanDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: '`enter`: every check passes. `wait`: a check fails. `exit`: the verdict is to sell.',
        enum: analysis_summary_dto_js_1.ACTIONS,
        example: 'enter',
    }),
    __metadata("design:type", String)
], TradePlanDto.prototype, "action", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The entry rules of the strategy.', type: () => [EntryCheckDto] }),
    __metadata("design:type", Array)
], TradePlanDto.prototype, "checks", void 0);
__decorate([
    level('Price to buy at', 143.56),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "entry", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'How the entry was found.', type: String, nullable: true, example: 'last_close' }),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "entryMethod", void 0);
__decorate([
    level('Price at which the loss is taken', 140.1),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "stop", void 0);
__decorate([
    level('Distance of the stop from the entry, percent', 2.41),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "stopPercent", void 0);
__decorate([
    level('Price at which the profit is taken', 150.48),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "target", void 0);
__decorate([
    level('Distance to the target over distance to the stop', 2),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "rewardRisk", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Whether reward over risk reaches the minimum; null when the action is `exit`.',
        type: Boolean,
        nullable: true,
        example: true,
    }),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "meetsMinimum", void 0);
__decorate([
    level('Shares to buy', 139),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "positionSize", void 0);
__decorate([
    level('Money the position takes', 19954.84),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "positionValue", void 0);
__decorate([
    level('Money lost when the stop is hit', 480.94),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "riskAmount", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'What limits the size: the risk, the largest position, or `none` when the size is 0.',
        enum: [...BINDING_CONSTRAINTS, null],
        type: String,
        nullable: true,
        example: 'position',
    }),
    __metadata("design:type", Object)
], TradePlanDto.prototype, "bindingConstraint", void 0);
function toTradePlanDto(plan) {
    return {
        action: plan.action,
        checks: plan.checks.map(({ name, passed, value }) => ({ name, passed, value })),
        entry: plan.entry,
        entryMethod: plan.entryMethod,
        stop: plan.stop,
        stopPercent: plan.stopPercent,
        target: plan.target,
        rewardRisk: plan.rewardRisk,
        meetsMinimum: plan.meetsMinimum,
        positionSize: plan.positionSize,
        positionValue: plan.positionValue,
        riskAmount: plan.riskAmount,
        bindingConstraint: plan.bindingConstraint,
    };
}
