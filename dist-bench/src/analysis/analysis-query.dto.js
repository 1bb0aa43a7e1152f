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
exports.AnalysisQueryDto = exports.LatestAnalysesQueryDto = exports.AnalysesQueryDto = exports.TickerAnalysesQueryDto = exports.AnalysisFilterDto = void 0;
exports.toAnalysisListOrder = toAnalysisListOrder;
const swagger_1 = require("@nestjs/swagger");
const class_validator_1 = require("class-validator");
const series_js_1 = require("../market/bars/series.js");
const page_dto_js_1 = require("../platform/http/page.dto.js");
const query_decorator_js_1 = require("../platform/http/query.decorator.js");
const analysis_js_1 = require("./analysis.js");
const analysis_list_js_1 = require("./analysis-list.js");
const date_order_decorator_js_1 = require("./date-order.decorator.js");
const verdict_js_1 = require("./scoring/verdict.js");
const ticker_field_decorator_js_1 = require("./ticker-field.decorator.js");
const NEWEST_FIRST = '-createdAt';
/** Filters that every list of analyses has. */
class AnalysisFilterDto extends page_dto_js_1.PageQueryDto {
}
exports.AnalysisFilterDto = AnalysisFilterDto;
__decorate([
    (0, query_decorator_js_1.QueryText)({ maximumLength: 64, description: 'Only analyses by this strategy.', example: 'balanced' }),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "strategy", void 0);
__decorate([
    (0, query_decorator_js_1.QueryOneOf)(series_js_1.TIMEFRAMES, { description: 'Only analyses of bars of this width.' }),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "timeframe", void 0);
__decorate([
    (0, query_decorator_js_1.QueryOneOf)(verdict_js_1.VERDICTS, { description: 'Only analyses with this verdict.' }),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "verdict", void 0);
__decorate([
    (0, query_decorator_js_1.QueryNumber)({ minimum: -1, maximum: 1, description: 'Only analyses with at least this score.' }),
    __metadata("design:type", Number)
], AnalysisFilterDto.prototype, "minScore", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ description: 'Only analyses made by this job.', type: String, format: 'uuid' }),
    (0, class_validator_1.IsOptional)(),
    (0, class_validator_1.IsUUID)('all', { message: 'jobId must be the id of a job, given once' }),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "jobId", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only analyses whose last bar is of this day or later.' }),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "from", void 0);
__decorate([
    (0, query_decorator_js_1.QueryDate)({ description: 'Only analyses whose last bar is of this day or earlier.' }),
    (0, date_order_decorator_js_1.NotBefore)('from'),
    __metadata("design:type", String)
], AnalysisFilterDto.prototype, "to", void 0);
__decorate([
    (0, query_decorator_js_1.QueryBoolean)({ description: 'Whether to count all rows that match, in `total`.', default: false }),
    __metadata("design:type", Boolean)
], AnalysisFilterDto.prototype, "includeTotal", void 0);
/** What the list of one ticker's analyses takes. */
class TickerAnalysesQueryDto extends AnalysisFilterDto {
}
exports.TickerAnalysesQueryDto = TickerAnalysesQueryDto;
__decorate([
    (0, query_decorator_js_1.QuerySort)(analysis_js_1.ANALYSIS_SORT_FIELDS, NEWEST_FIRST),
    __metadata("design:type", String)
], TickerAnalysesQueryDto.prototype, "sort", void 0);
/** What the list of analyses takes. */
class AnalysesQueryDto extends TickerAnalysesQueryDto {
}
exports.AnalysesQueryDto = AnalysesQueryDto;
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ description: 'Only analyses of this ticker.', type: String, example: 'ACME.DEMO' }),
    (0, class_validator_1.IsOptional)(),
    (0, ticker_field_decorator_js_1.TickerField)(),
    __metadata("design:type", String)
], AnalysesQueryDto.prototype, "ticker", void 0);
/** What the list of the latest analyses takes. */
class LatestAnalysesQueryDto extends AnalysisFilterDto {
}
exports.LatestAnalysesQueryDto = LatestAnalysesQueryDto;
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ description: 'Only analyses of this ticker.', type: String, example: 'ACME.DEMO' }),
    (0, class_validator_1.IsOptional)(),
    (0, ticker_field_decorator_js_1.TickerField)(),
    __metadata("design:type", String)
], LatestAnalysesQueryDto.prototype, "ticker", void 0);
__decorate([
    (0, query_decorator_js_1.QuerySort)(analysis_js_1.LATEST_SORT_FIELDS, NEWEST_FIRST),
    __metadata("design:type", String)
], LatestAnalysesQueryDto.prototype, "sort", void 0);
/** What reading one analysis takes. */
class AnalysisQueryDto {
}
exports.AnalysisQueryDto = AnalysisQueryDto;
__decorate([
    (0, query_decorator_js_1.QueryBoolean)({
        description: 'Whether to compute it again from what is stored and say whether it comes out the same.',
        default: false,
    }),
    __metadata("design:type", Boolean)
], AnalysisQueryDto.prototype, "recompute", void 0);
function toAnalysisListOrder(query) {
    const { ticker, strategy, timeframe, verdict, minScore, jobId, from, to, limit, cursor, includeTotal } = query;
    const filter = { ticker, strategy, timeframe, verdict, minScore, jobId: jobId?.toLowerCase(), from, to };
    return { filter, sort: (0, analysis_list_js_1.parseSort)(query.sort), limit, cursor, includeTotal };
}
