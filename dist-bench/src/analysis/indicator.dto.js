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
exports.IndicatorListDto = exports.IndicatorDto = exports.ParameterDto = void 0;
exports.toIndicatorDto = toIndicatorDto;
exports.toIndicatorListDto = toIndicatorListDto;
const swagger_1 = require("@nestjs/swagger");
const parameters_js_1 = require("./indicators/parameters.js");
const CATEGORIES = ['momentum', 'trend', 'volatility', 'volume'];
const PANES = ['price', 'oscillator', 'volume'];
/** One tunable number of an indicator. */
class ParameterDto {
}
exports.ParameterDto = ParameterDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name of the parameter, as in the query of the indicator series.', example: 'period' }),
    __metadata("design:type", String)
], ParameterDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Whether it must be a whole number.', enum: ['integer', 'number'], example: 'integer' }),
    __metadata("design:type", String)
], ParameterDto.prototype, "kind", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Value when nothing is said.', example: 14 }),
    __metadata("design:type", Number)
], ParameterDto.prototype, "default", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Smallest value.', example: 2 }),
    __metadata("design:type", Number)
], ParameterDto.prototype, "minimum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Largest value.', example: 5000 }),
    __metadata("design:type", Number)
], ParameterDto.prototype, "maximum", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it does.' }),
    __metadata("design:type", String)
], ParameterDto.prototype, "description", void 0);
/** What there is to know about an indicator. */
class IndicatorDto {
}
exports.IndicatorDto = IndicatorDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name in paths, strategies and analyses.', example: 'rsi' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Name for people.', example: 'Relative Strength Index' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "title", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it measures.', enum: CATEGORIES, example: 'momentum' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "category", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'What it tells.' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "description", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'How it is computed.' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "formula", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Its tunable numbers.', type: () => [ParameterDto] }),
    __metadata("design:type", Array)
], IndicatorDto.prototype, "parameters", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Names of its outputs, the main one first.', type: [String], example: ['value'] }),
    __metadata("design:type", Array)
], IndicatorDto.prototype, "components", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Where a chart draws it.', enum: PANES, example: 'oscillator' }),
    __metadata("design:type", String)
], IndicatorDto.prototype, "pane", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Number of bars before its first value, with the default parameters.',
        type: 'integer',
        minimum: 0,
        example: 14,
    }),
    __metadata("design:type", Number)
], IndicatorDto.prototype, "warmUpBars", void 0);
/** Every indicator. */
class IndicatorListDto {
}
exports.IndicatorListDto = IndicatorListDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The twelve of every analysis first.', type: () => [IndicatorDto] }),
    __metadata("design:type", Array)
], IndicatorListDto.prototype, "items", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Always null: the list is one page.', type: String, nullable: true, example: null }),
    __metadata("design:type", void 0)
], IndicatorListDto.prototype, "nextCursor", void 0);
function toParameterDto(parameter) {
    const { name, kind, minimum, maximum, description } = parameter;
    return { name, kind, default: parameter.default, minimum, maximum, description };
}
function toIndicatorDto(definition) {
    return {
        name: definition.name,
        title: definition.title,
        category: definition.category,
        description: definition.description,
        formula: definition.formula,
        parameters: definition.parameters.map(toParameterDto),
        components: [...definition.components],
        pane: definition.pane,
        warmUpBars: definition.firstIndex((0, parameters_js_1.defaultParameters)(definition)),
    };
}
function toIndicatorListDto(definitions) {
    return { items: definitions.map(toIndicatorDto), nextCursor: null };
}
