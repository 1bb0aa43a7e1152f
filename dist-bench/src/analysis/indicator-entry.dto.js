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
exports.IndicatorEntryDto = void 0;
exports.toIndicatorEntryDto = toIndicatorEntryDto;
const swagger_1 = require("@nestjs/swagger");
const CATEGORIES = ['momentum', 'trend', 'volatility', 'volume'];
/** One indicator's part in a verdict. */
class IndicatorEntryDto {
}
exports.IndicatorEntryDto = IndicatorEntryDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the indicator.', example: 'rsi' }),
    __metadata("design:type", String)
], IndicatorEntryDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it measures.', enum: CATEGORIES, example: 'momentum' }),
    __metadata("design:type", String)
], IndicatorEntryDto.prototype, "category", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Parameters it was computed and judged with.',
        type: 'object',
        additionalProperties: { type: 'number' },
        example: { period: 14, oversold: 30, overbought: 70 },
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "parameters", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Latest value; null when it does not exist.', type: Number, nullable: true, example: 27.4 }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "value", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Latest value of every component; null where it does not exist.',
        type: 'object',
        additionalProperties: { type: 'number', nullable: true },
        example: { value: 27.4 },
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "components", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: '1 buy, 0 neutral, -1 sell; null when there is no reading.',
        type: 'integer',
        minimum: -1,
        maximum: 1,
        nullable: true,
        example: 1,
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "vote", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'How strongly it votes; null when there is no reading.',
        type: Number,
        minimum: 0,
        maximum: 1,
        nullable: true,
        example: 0.0867,
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "confidence", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Its weight under the strategy.', minimum: 0, example: 1 }),
    __metadata("design:type", Number)
], IndicatorEntryDto.prototype, "weight", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Its part of the score: the contributions add up to it. Null when there is no reading.',
        type: Number,
        minimum: -1,
        maximum: 1,
        nullable: true,
        example: 0.0312,
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "contribution", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Why there is no vote, when something prevented one.',
        type: String,
        nullable: true,
        example: null,
    }),
    __metadata("design:type", Object)
], IndicatorEntryDto.prototype, "reason", void 0);
function toIndicatorEntryDto(entry) {
    return {
        name: entry.name,
        category: entry.category,
        parameters: { ...entry.parameters },
        value: entry.value,
        components: { ...entry.components },
        vote: entry.vote,
        confidence: entry.confidence,
        weight: entry.weight,
        contribution: entry.contribution,
        reason: entry.reason,
    };
}
