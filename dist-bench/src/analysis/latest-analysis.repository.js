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
exports.LatestAnalysisRepository = void 0;
const common_1 = require("@nestjs/common");
const database_service_js_1 = require("../platform/database/database.service.js");
const analysis_selection_repository_js_1 = require("./analysis-selection.repository.js");
const latest_analysis_entity_js_1 = require("./latest-analysis.entity.js");
const ROWS_PER_INSERT = 100;
/** Also the alias in the statement below, so that both dialects call the existing row by this name. */
const TABLE = 'latest_analysis';
const KEY = ['owner_id', 'ticker', 'strategy_id', 'timeframe'];
const REPLACED = [
    'analysis_id',
    'strategy_version',
    'job_id',
    'verdict',
    'score',
    'conviction',
    'coverage',
    'close',
    'action',
    'trading_date',
    'bars',
    'as_of',
    'provenance',
    'stale',
    'created_at',
];
/** Takes the place of the row there is, unless that one is newer: greatest createdAt, ties by id. */
const REPLACE_WHEN_NEWER = [
    `(${KEY.join(', ')}) DO UPDATE SET`,
    [...REPLACED.map((name) => `${name} = excluded.${name}`), `version = ${TABLE}.version + 1`].join(', '),
    `WHERE (excluded.created_at, excluded.analysis_id) > (${TABLE}.created_at, ${TABLE}.analysis_id)`,
].join(' ');
/** The rows of `latest_analysis`: the newest analysis of each ticker, strategy and timeframe of an owner. */
let LatestAnalysisRepository = class LatestAnalysisRepository {
    constructor(database) {
        this.database = database;
    }
    /** Makes these the latest ones wherever they are newer, inside the transaction that inserts them. */
    async advance(uow, analyses) {
        const newest = selectNewest(analyses);
        for (let start = 0; start < newest.length; start += ROWS_PER_INSERT) {
            const rows = newest.slice(start, start + ROWS_PER_INSERT).map(toRow);
            const query = this.database.manager(uow).createQueryBuilder(latest_analysis_entity_js_1.LatestAnalysisEntity, TABLE).insert().values(rows);
            await query.onConflict(REPLACE_WHEN_NEWER).updateEntity(false).execute();
        }
    }
    async list(request) {
        const query = (0, analysis_selection_repository_js_1.applyFilter)(this.select(), request.ownerId, request.filter);
        const rows = await (0, analysis_selection_repository_js_1.applyPage)(query, 'a.analysisId', request).getMany();
        return rows.map((row) => (0, analysis_selection_repository_js_1.toSummary)(row.analysisId, row));
    }
    count(ownerId, filter) {
        return (0, analysis_selection_repository_js_1.applyFilter)(this.select(), ownerId, filter).getCount();
    }
    select() {
        return this.database.manager().createQueryBuilder(latest_analysis_entity_js_1.LatestAnalysisEntity, 'a');
    }
};
exports.LatestAnalysisRepository = LatestAnalysisRepository;
exports.LatestAnalysisRepository = LatestAnalysisRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database])
], LatestAnalysisRepository);
const keyOf = ({ ownerId, ticker, strategy, timeframe }) => JSON.stringify([ownerId, ticker, strategy.id, timeframe]);
const isNewer = (one, other) => {
    const difference = one.createdAt.getTime() - other.createdAt.getTime();
    return difference === 0 ? one.id > other.id : difference > 0;
};
/** One per key, as a statement may touch a row only once; in key order, so that two batches lock in the same order. */
function selectNewest(analyses) {
    const newest = new Map();
    for (const analysis of analyses) {
        const known = newest.get(keyOf(analysis));
        if (known === undefined || isNewer(analysis, known))
            newest.set(keyOf(analysis), analysis);
    }
    return [...newest].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, analysis]) => analysis);
}
function toRow(analysis) {
    return { ownerId: analysis.ownerId, analysisId: analysis.id, ...(0, analysis_selection_repository_js_1.toSummaryColumns)(analysis) };
}
