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
exports.TickerAnalysesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("../auth/current-principal.decorator.js");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const ticker_js_1 = require("../market/symbols/ticker.js");
const analysis_history_service_js_1 = require("./analysis-history.service.js");
const analysis_page_dto_js_1 = require("./analysis-page.dto.js");
const analysis_query_dto_js_1 = require("./analysis-query.dto.js");
/** The history of one ticker. */
let TickerAnalysesController = class TickerAnalysesController {
    constructor(history) {
        this.history = history;
    }
    async list(ticker, query, principal) {
        const order = (0, analysis_query_dto_js_1.toAnalysisListOrder)({ ...query, ticker: (0, ticker_js_1.parseTicker)(ticker, 'path/ticker') });
        return (0, analysis_page_dto_js_1.toAnalysisPageDto)(await this.history.list(principal.ownerId, order));
    }
};
exports.TickerAnalysesController = TickerAnalysesController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'List the analyses of a ticker',
        description: 'Every analysis that was made of one ticker, newest first; an empty page when there was none.',
    }),
    (0, swagger_1.ApiParam)({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' }),
    (0, swagger_1.ApiOkResponse)({ description: 'A page of summaries.', type: analysis_page_dto_js_1.AnalysisPageDto }),
    __param(0, (0, common_1.Param)('ticker')),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, analysis_query_dto_js_1.TickerAnalysesQueryDto, Object]),
    __metadata("design:returntype", Promise)
], TickerAnalysesController.prototype, "list", null);
exports.TickerAnalysesController = TickerAnalysesController = __decorate([
    (0, swagger_1.ApiTags)('Analyses'),
    (0, common_1.Controller)('v1/tickers/:ticker/analyses'),
    __metadata("design:paramtypes", [analysis_history_service_js_1.AnalysisHistoryService])
], TickerAnalysesController);
