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
exports.AnalysisRepository = void 0;
const common_1 = require("@nestjs/common");
const database_service_js_1 = require("../platform/database/database.service.js");
const analysis_entity_js_1 = require("./analysis.entity.js");
const analysis_selection_repository_js_1 = require("./analysis-selection.repository.js");
const ROWS_PER_INSERT = 100;
/** The rows of `analysis`: appended and read, never changed. */
let AnalysisRepository = class AnalysisRepository {
    constructor(database) {
        this.database = database;
    }
    /** Appends analyses inside the given transaction. */
    async insert(uow, analyses) {
        for (let start = 0; start < analyses.length; start += ROWS_PER_INSERT) {
            const rows = analyses.slice(start, start + ROWS_PER_INSERT).map(toRow);
            const statement = this.database.manager(uow).createQueryBuilder().insert().into(analysis_entity_js_1.AnalysisEntity).values(rows);
            await statement.updateEntity(false).execute();
        }
    }
    /** The whole analysis, or null when there is none of that id for this owner. */
    async find(ownerId, id) {
        const row = await this.database.manager().findOneBy(analysis_entity_js_1.AnalysisEntity, { id, ownerId });
        return row === null ? null : toAnalysis(row);
    }
    async list(request) {
        const columns = ['a.id', ...analysis_selection_repository_js_1.SUMMARY_COLUMNS.map((name) => `a.${name}`)];
        const query = this.select().select(columns);
        const rows = await (0, analysis_selection_repository_js_1.applyPage)((0, analysis_selection_repository_js_1.applyFilter)(query, request.ownerId, request.filter), 'a.id', request).getMany();
        return rows.map((row) => (0, analysis_selection_repository_js_1.toSummary)(row.id, row));
    }
    count(ownerId, filter) {
        return (0, analysis_selection_repository_js_1.applyFilter)(this.select(), ownerId, filter).getCount();
    }
    select() {
        return this.database.manager().createQueryBuilder(analysis_entity_js_1.AnalysisEntity, 'a');
    }
};
exports.AnalysisRepository = AnalysisRepository;
exports.AnalysisRepository = AnalysisRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database])
], AnalysisRepository);
function toRow(analysis) {
    const { votes, indicators, plan, warnings } = analysis;
    const document = { votes, indicators, plan, warnings };
    return {
        id: analysis.id,
        ownerId: analysis.ownerId,
        ...(0, analysis_selection_repository_js_1.toSummaryColumns)(analysis),
        seriesOwnerId: analysis.seriesOwnerId,
        engineVersion: analysis.engineVersion,
        inputDigest: analysis.inputDigest,
        settings: analysis.settings,
        document,
    };
}
function toAnalysis(row) {
    return {
        ...(0, analysis_selection_repository_js_1.toSummary)(row.id, row),
        ...row.document,
        ownerId: row.ownerId,
        seriesOwnerId: row.seriesOwnerId,
        engineVersion: row.engineVersion,
        inputDigest: row.inputDigest,
        settings: row.settings,
    };
}
