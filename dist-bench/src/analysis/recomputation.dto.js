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
exports.RecomputationDto = exports.DifferenceDto = void 0;
exports.toRecomputationDto = toRecomputationDto;
const swagger_1 = require("@nestjs/swagger");
const recompute_js_1 = require("./recompute.js");
const ANY_JSON = [
    { type: 'number' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'object' },
    { type: 'array', items: {} },
];
/** One leaf that came out otherwise. */
class DifferenceDto {
}
exports.DifferenceDto = DifferenceDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'JSON pointer into the analysis.', example: '/indicators/0/value' }),
    __metadata("design:type", String)
], DifferenceDto.prototype, "path", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What is stored.', nullable: true, oneOf: ANY_JSON }),
    __metadata("design:type", Object)
], DifferenceDto.prototype, "stored", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What comes out now.', nullable: true, oneOf: ANY_JSON }),
    __metadata("design:type", Object)
], DifferenceDto.prototype, "recomputed", void 0);
/** Whether an analysis still comes out the same from what is stored. */
class RecomputationDto {
}
exports.RecomputationDto = RecomputationDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: '`identical`, `different` (same bars, another result), `input_changed` (other bars are stored by now) or `not_available` (the bars or the strategy version are gone).',
        enum: recompute_js_1.RECOMPUTE_OUTCOMES,
        example: 'identical',
    }),
    __metadata("design:type", String)
], RecomputationDto.prototype, "outcome", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The outcome in words.' }),
    __metadata("design:type", String)
], RecomputationDto.prototype, "detail", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Version of the computation that was used now.', example: '1.0.0' }),
    __metadata("design:type", String)
], RecomputationDto.prototype, "engineVersion", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'SHA-256 of the stored bars up to the trading date; null when there are none.',
        type: String,
        nullable: true,
    }),
    __metadata("design:type", Object)
], RecomputationDto.prototype, "inputDigest", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Every leaf that came out otherwise.', type: () => [DifferenceDto] }),
    __metadata("design:type", Array)
], RecomputationDto.prototype, "differences", void 0);
const toDifferenceDto = ({ path, stored, recomputed }) => ({ path, stored, recomputed });
function toRecomputationDto(recomputation) {
    return {
        outcome: recomputation.outcome,
        detail: recomputation.detail,
        engineVersion: recomputation.engineVersion,
        inputDigest: recomputation.inputDigest,
        differences: recomputation.differences.map(toDifferenceDto),
    };
}
