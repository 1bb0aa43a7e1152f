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
exports.ANALYSIS_REQUEST_EXAMPLES = exports.CreateAnalysisDto = exports.AnalysisSettingsRequestDto = void 0;
exports.toAnalysisOrder = toAnalysisOrder;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const series_js_1 = require("../market/bars/series.js");
const optional_field_decorator_js_1 = require("./optional-field.decorator.js");
const settings_js_1 = require("./settings.js");
const ticker_field_decorator_js_1 = require("./ticker-field.decorator.js");
const plan_settings_js_1 = require("./trade-plan/plan-settings.js");
function SettingField(name, options) {
    const { minimum, maximum } = settings_js_1.SETTING_RANGES[name];
    const message = `settings.${name} must be a number from ${minimum} to ${maximum}`;
    return (0, common_1.applyDecorators)((0, swagger_1.ApiPropertyOptional)({ type: Number, minimum, maximum, ...options }), (0, optional_field_decorator_js_1.OptionalField)(), (0, class_validator_1.IsNumber)({ allowNaN: false, allowInfinity: false }, { message }), (0, class_validator_1.Min)(minimum, { message }), (0, class_validator_1.Max)(maximum, { message }));
}
/** How the plan is sized; what is left out comes from the strategy. */
class AnalysisSettingsRequestDto {
}
exports.AnalysisSettingsRequestDto = AnalysisSettingsRequestDto;
__decorate([
    SettingField('capital', { description: 'Capital in the quote currency.', default: 100000, example: 50000 }),
    __metadata("design:type", Number)
], AnalysisSettingsRequestDto.prototype, "capital", void 0);
__decorate([
    SettingField('riskPercent', {
        description: 'Largest loss of one position, percent of the capital.',
        default: 2,
        example: 1,
    }),
    __metadata("design:type", Number)
], AnalysisSettingsRequestDto.prototype, "riskPercent", void 0);
__decorate([
    SettingField('maxPositionPercent', {
        description: 'Largest position, percent of the capital; the default is the one of the strategy.',
        example: 20,
    }),
    __metadata("design:type", Number)
], AnalysisSettingsRequestDto.prototype, "maxPositionPercent", void 0);
__decorate([
    SettingField('minimumRewardRisk', {
        description: 'Smallest acceptable reward over risk; the default is the one of the strategy.',
        example: 1.5,
    }),
    __metadata("design:type", Number)
], AnalysisSettingsRequestDto.prototype, "minimumRewardRisk", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        description: 'How the entry price is found: the last close, or the ladder of entry rules.',
        enum: plan_settings_js_1.ENTRY_MODES,
        default: 'last_close',
        example: 'last_close',
    }),
    (0, optional_field_decorator_js_1.OptionalField)(),
    (0, class_validator_1.IsIn)([...plan_settings_js_1.ENTRY_MODES], { message: `settings.entry must be one of ${plan_settings_js_1.ENTRY_MODES.join(', ')}` }),
    __metadata("design:type", Object)
], AnalysisSettingsRequestDto.prototype, "entry", void 0);
/** What to analyse. `{"ticker": "ACME.DEMO"}` is enough. */
class CreateAnalysisDto {
}
exports.CreateAnalysisDto = CreateAnalysisDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        description: 'Ticker; trimmed and upper-cased.',
        type: String,
        minLength: 1,
        maxLength: 20,
        pattern: '^[A-Za-z0-9.\\-&_^=]{1,20}$',
        example: 'ACME.DEMO',
    }),
    (0, ticker_field_decorator_js_1.TickerField)(),
    __metadata("design:type", String)
], CreateAnalysisDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        description: 'Strategy to judge with, see `GET /v1/strategies`.',
        type: String,
        minLength: 1,
        maxLength: 64,
        default: 'balanced',
        example: 'balanced',
    }),
    (0, optional_field_decorator_js_1.OptionalField)(),
    (0, class_validator_1.IsString)({ message: 'strategy must be a text such as balanced' }),
    (0, class_validator_1.Length)(1, 64, { message: 'strategy must have 1 to 64 characters' }),
    __metadata("design:type", String)
], CreateAnalysisDto.prototype, "strategy", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ description: 'Daily or weekly bars.', enum: series_js_1.TIMEFRAMES, default: '1d', example: '1d' }),
    (0, optional_field_decorator_js_1.OptionalField)(),
    (0, class_validator_1.IsIn)([...series_js_1.TIMEFRAMES], { message: `timeframe must be one of ${series_js_1.TIMEFRAMES.join(', ')}` }),
    __metadata("design:type", String)
], CreateAnalysisDto.prototype, "timeframe", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ description: 'How the plan is sized.', type: () => AnalysisSettingsRequestDto }),
    (0, optional_field_decorator_js_1.OptionalField)(),
    (0, class_validator_1.IsObject)({ message: 'settings must be an object such as {"capital": 50000}' }),
    (0, class_validator_1.ValidateNested)(),
    (0, class_transformer_1.Type)(() => AnalysisSettingsRequestDto),
    __metadata("design:type", AnalysisSettingsRequestDto)
], CreateAnalysisDto.prototype, "settings", void 0);
/** Requests that work as they stand. */
exports.ANALYSIS_REQUEST_EXAMPLES = {
    minimal: { summary: 'A ticker is enough', value: { ticker: 'ACME.DEMO' } },
    complete: {
        summary: 'Everything that can be said',
        value: {
            ticker: 'ACME.DEMO',
            strategy: 'trend-following',
            timeframe: '1d',
            settings: { capital: 50000, riskPercent: 1, maxPositionPercent: 25, minimumRewardRisk: 1.5, entry: 'strategic' },
        },
    },
};
function toAnalysisOrder(ownerId, body) {
    const { ticker, strategy, timeframe, settings } = body;
    return { ownerId, ticker, strategy, timeframe, settings };
}
