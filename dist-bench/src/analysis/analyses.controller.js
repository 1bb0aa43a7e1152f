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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AnalysesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("../auth/current-principal.decorator.js");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const etag_decorator_js_1 = require("../platform/http/etag.decorator.js");
const uuid_pipe_js_1 = require("../platform/http/uuid.pipe.js");
const analysis_dto_js_1 = require("./analysis.dto.js");
const analysis_history_service_js_1 = require("./analysis-history.service.js");
const analysis_page_dto_js_1 = require("./analysis-page.dto.js");
const analysis_query_dto_js_1 = require("./analysis-query.dto.js");
const analysis_service_js_1 = require("./analysis.service.js");
const create_analysis_dto_js_1 = require("./create-analysis.dto.js");
const recompute_service_js_1 = require("./recompute.service.js");
const LIST_DESCRIPTION = 'Summaries without indicators, plan and settings, newest first. `from` and `to` restrict the trading date. Follow `nextCursor` for more.';
/** Analyses: made, listed, read. */
let AnalysesController = class AnalysesController {
    constructor(analyses, history, recomputation) {
        this.analyses = analyses;
        this.history = history;
        this.recomputation = recomputation;
    }
    async create(body, principal, reply) {
        const analysis = await this.analyses.analyse((0, create_analysis_dto_js_1.toAnalysisOrder)(principal.ownerId, body));
        reply.header('location', `/v1/analyses/${analysis.id}`);
        return (0, analysis_dto_js_1.toAnalysisDto)(analysis);
    }
    async list(query, principal) {
        return (0, analysis_page_dto_js_1.toAnalysisPageDto)(await this.history.list(principal.ownerId, (0, analysis_query_dto_js_1.toAnalysisListOrder)(query)));
    }
    async listLatest(query, principal) {
        return (0, analysis_page_dto_js_1.toAnalysisPageDto)(await this.history.listLatest(principal.ownerId, (0, analysis_query_dto_js_1.toAnalysisListOrder)(query)));
    }
    async get(id, query, principal) {
        const analysis = await this.history.get(principal.ownerId, id);
        return (0, analysis_dto_js_1.toAnalysisDto)(analysis, query.recompute ? await this.recomputation.recompute(analysis) : null);
    }
};
exports.AnalysesController = AnalysesController;
__decorate([
    (0, common_1.Post)(),
    (0, scopes_decorator_js_1.Scopes)('analysis:write'),
    (0, etag_decorator_js_1.WithETag)((body) => [body.id]),
    (0, swagger_1.ApiOperation)({
        summary: 'Analyse a ticker',
        description: 'Reads the prices, computes the indicators, lets them vote under the strategy and stores the explained verdict. `{"ticker": "ACME.DEMO"}` is enough: the strategy is then `balanced`, on daily bars. Every answer is kept and can be read again.',
    }),
    (0, swagger_1.ApiBody)({ type: create_analysis_dto_js_1.CreateAnalysisDto, examples: create_analysis_dto_js_1.ANALYSIS_REQUEST_EXAMPLES }),
    (0, swagger_1.ApiCreatedResponse)({
        description: 'The analysis.',
        type: analysis_dto_js_1.AnalysisDto,
        headers: { Location: { description: 'Where the analysis can be read again.', schema: { type: 'string' } } },
    }),
    __param(0, (0, common_1.Body)()),
    __param(1, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [create_analysis_dto_js_1.CreateAnalysisDto, Object, Object]),
    __metadata("design:returntype", Promise)
], AnalysesController.prototype, "create", null);
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({ summary: 'List analyses', description: `Every analysis that was made. ${LIST_DESCRIPTION}` }),
    (0, swagger_1.ApiOkResponse)({ description: 'A page of summaries.', type: analysis_page_dto_js_1.AnalysisPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [analysis_query_dto_js_1.AnalysesQueryDto, Object]),
    __metadata("design:returntype", Promise)
], AnalysesController.prototype, "list", null);
__decorate([
    (0, common_1.Get)('latest'),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'List the latest analyses',
        description: `The newest analysis of each ticker, strategy and timeframe. ${LIST_DESCRIPTION}`,
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'A page of summaries.', type: analysis_page_dto_js_1.AnalysisPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [analysis_query_dto_js_1.LatestAnalysesQueryDto, Object]),
    __metadata("design:returntype", Promise)
], AnalysesController.prototype, "listLatest", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, etag_decorator_js_1.WithETag)((body) => [body.id, ...(body.recompute ? [JSON.stringify(body.recompute)] : [])]),
    (0, swagger_1.ApiOperation)({
        summary: 'Read an analysis',
        description: 'The whole analysis with every vote, its contribution and the trade plan. It never changes. With `recompute=true` it is computed again from the stored bars, and `recompute` says whether it comes out the same.',
    }),
    (0, swagger_1.ApiParam)({ name: 'id', description: 'Identifier of the analysis.', schema: { type: 'string', format: 'uuid' } }),
    (0, swagger_1.ApiOkResponse)({ description: 'The analysis.', type: analysis_dto_js_1.AnalysisDto }),
    __param(0, (0, uuid_pipe_js_1.IdParam)()),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, analysis_query_dto_js_1.AnalysisQueryDto, Object]),
    __metadata("design:returntype", Promise)
], AnalysesController.prototype, "get", null);
exports.AnalysesController = AnalysesController = __decorate([
    (0, swagger_1.ApiTags)('Analyses'),
    (0, common_1.Controller)('v1/analyses'),
    __metadata("design:paramtypes", [analysis_service_js_1.AnalysisService,
        analysis_history_service_js_1.AnalysisHistoryService,
        recompute_service_js_1.RecomputeService])
], AnalysesController);
