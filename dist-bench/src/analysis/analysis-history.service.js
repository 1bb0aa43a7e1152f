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
exports.AnalysisHistoryService = void 0;
const common_1 = require("@nestjs/common");
const id_js_1 = require("../platform/database/id.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const page_service_js_1 = require("../platform/http/page.service.js");
const analysis_list_js_1 = require("./analysis-list.js");
const analysis_repository_js_1 = require("./analysis.repository.js");
const latest_analysis_repository_js_1 = require("./latest-analysis.repository.js");
/** Reads what was analysed. */
let AnalysisHistoryService = class AnalysisHistoryService {
    constructor(analyses, latest, pages) {
        this.analyses = analyses;
        this.latest = latest;
        this.pages = pages;
    }
    /** @throws DomainError NOT_FOUND, also for an analysis of another owner */
    async get(ownerId, id) {
        const analysis = (0, id_js_1.isId)(id) ? await this.analyses.find(ownerId, id) : null;
        if (analysis !== null)
            return analysis;
        throw new domain_error_js_1.DomainError('NOT_FOUND', 'There is no analysis with this id. List them with GET /v1/analyses.');
    }
    /** Every analysis that was ever made. @throws DomainError INVALID_CURSOR */
    list(ownerId, order) {
        return this.readPage(this.analyses, { ownerId, list: 'analyses' }, order);
    }
    /** The newest one of each ticker, strategy and timeframe. @throws DomainError INVALID_CURSOR */
    listLatest(ownerId, order) {
        return this.readPage(this.latest, { ownerId, list: 'analyses/latest' }, order);
    }
    async readPage(source, { ownerId, list }, { filter, sort, limit, cursor, includeTotal }) {
        const context = { ownerId, list, sort: describeSort(sort), filters: { ...filter } };
        const after = await this.pages.readPosition(context, cursor);
        const rows = await source.list({ ownerId, filter, sort, after, limit: limit + 1 });
        const position = (row) => (0, analysis_list_js_1.positionOf)(row, sort);
        const page = await this.pages.toPage({ context, limit, rows, position, toItem: (row) => row });
        return includeTotal ? { ...page, total: await source.count(ownerId, filter) } : page;
    }
};
exports.AnalysisHistoryService = AnalysisHistoryService;
exports.AnalysisHistoryService = AnalysisHistoryService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [analysis_repository_js_1.AnalysisRepository,
        latest_analysis_repository_js_1.LatestAnalysisRepository,
        page_service_js_1.Pages])
], AnalysisHistoryService);
const describeSort = (sort) => sort.map(({ field, direction }) => `${direction === 'DESC' ? '-' : ''}${field}`).join(',');
