"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QueryNumber = exports.QueryInteger = void 0;
exports.QueryBoolean = QueryBoolean;
exports.QueryDate = QueryDate;
exports.QueryText = QueryText;
exports.QueryOneOf = QueryOneOf;
exports.QuerySort = QuerySort;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const input_defaults_js_1 = require("./input-defaults.js");
const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isCalendarDay = (value) => {
    if (typeof value !== 'string' || !DATE.test(value))
        return false;
    const instant = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
};
function describeRange({ minimum, maximum, above }) {
    const parts = [];
    if (minimum !== undefined)
        parts.push(`at least ${minimum}`);
    if (maximum !== undefined && above !== 'clamp')
        parts.push(`at most ${maximum}`);
    return parts.length === 0 ? '' : ` of ${parts.join(' and ')}`;
}
/** Remembers the default of an absent parameter, which no transformation is ever asked about. */
function withDefault(fallback) {
    return fallback === undefined ? [] : [(0, input_defaults_js_1.declareDefault)(fallback)];
}
/** Text that is a number becomes one; anything else stays what it is and fails the type check. */
function parseNumber(value, pattern, options) {
    if (typeof value !== 'string' || !pattern.test(value))
        return value;
    const parsed = Number(value);
    return options.above === 'clamp' && options.maximum !== undefined ? Math.min(parsed, options.maximum) : parsed;
}
function queryNumber(kind, options) {
    const pattern = kind === 'integer' ? INTEGER : NUMBER;
    const article = kind === 'integer' ? 'a whole number' : 'a number';
    const message = `$property must be ${article}${describeRange(options)}, given once`;
    const rules = [
        ...(options.minimum === undefined ? [] : [(0, class_validator_1.Min)(options.minimum, { message })]),
        ...(options.maximum === undefined ? [] : [(0, class_validator_1.Max)(options.maximum, { message })]),
    ];
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({
        type: kind,
        ...(options.minimum !== undefined && { minimum: options.minimum }),
        // A schema with a maximum would have generated clients refuse what is merely coerced down.
        ...(options.maximum !== undefined && options.above !== 'clamp' && { maximum: options.maximum }),
        ...(options.default !== undefined && { default: options.default }),
        ...(options.description !== undefined && { description: options.description }),
    }), (0, class_transformer_1.Transform)(({ value }) => parseNumber(value, pattern, options)), ...withDefault(options.default), (0, class_validator_1.IsOptional)(), kind === 'integer' ? (0, class_validator_1.IsInt)({ message }) : (0, class_validator_1.IsNumber)({}, { message }), ...rules);
}
/** An optional whole number in the query. */
const QueryInteger = (options = {}) => queryNumber('integer', options);
exports.QueryInteger = QueryInteger;
/** An optional number in the query. */
const QueryNumber = (options = {}) => queryNumber('number', options);
exports.QueryNumber = QueryNumber;
/** An optional `true` or `false` in the query. */
function QueryBoolean(options = {}) {
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({ type: Boolean, ...options }), (0, class_transformer_1.Transform)(({ value }) => {
        if (value === 'true')
            return true;
        return value === 'false' ? false : value;
    }), ...withDefault(options.default), (0, class_validator_1.IsOptional)(), (0, class_validator_1.IsBoolean)({ message: '$property must be true or false, given once' }));
}
/** An optional calendar day `YYYY-MM-DD` in the query. */
function QueryDate(options = {}) {
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({ type: String, format: 'date', example: '2026-01-31', ...options }), (0, class_validator_1.IsOptional)(), (0, class_validator_1.ValidateBy)({ name: 'matches', validator: { validate: isCalendarDay } }, { message: '$property must be a calendar day like 2026-01-31, given once' }));
}
/** An optional text in the query. */
function QueryText({ maximumLength = 200, pattern, ...documented } = {}) {
    const isSingleText = (0, class_validator_1.ValidateBy)({ name: 'isString', validator: { validate: (value) => typeof value === 'string' && value !== '' } }, { message: '$property must be a text that is not empty, given once' });
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({
        type: String,
        minLength: 1,
        maxLength: maximumLength,
        ...(pattern && { pattern: pattern.source }),
        ...documented,
    }), (0, class_validator_1.IsOptional)(), isSingleText, (0, class_validator_1.MaxLength)(maximumLength, { message: `$property must have at most ${maximumLength} characters` }), ...(pattern ? [(0, class_validator_1.Matches)(pattern, { message: `$property must match ${pattern.source}` })] : []));
}
/** One of a few words in the query. */
function QueryOneOf(values, options = {}) {
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({ enum: [...values], ...options }), ...withDefault(options.default), (0, class_validator_1.IsOptional)(), (0, class_validator_1.IsIn)([...values], { message: `$property must be one of ${values.join(', ')}, given once` }));
}
/** `sort=-createdAt,ticker` in the query: fields of an allow-list, each at most once, `-` for descending. */
function QuerySort(fields, fallback) {
    const isSort = (value) => {
        if (typeof value !== 'string')
            return false;
        const names = value.split(',').map((name) => name.replace(/^-/, ''));
        return names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
    };
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({
        type: String,
        default: fallback,
        description: `Fields to sort by, separated by commas, with \`-\` for descending: ${fields.join(', ')}.`,
    }), ...withDefault(fallback), (0, class_validator_1.IsOptional)(), (0, class_validator_1.ValidateBy)({ name: 'isIn', validator: { validate: isSort } }, { message: `$property must name fields out of ${fields.join(', ')}, each once, with - for descending` }));
}
