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
exports.AnalysisStore = void 0;
const common_1 = require("@nestjs/common");
const database_service_js_1 = require("../platform/database/database.service.js");
const analysis_repository_js_1 = require("./analysis.repository.js");
const latest_analysis_repository_js_1 = require("./latest-analysis.repository.js");
/** Writes analyses, and keeps the latest ones in step with them. */
let AnalysisStore = class AnalysisStore {
    constructor(database, analyses, latest) {
        this.database = database;
        this.analyses = analyses;
        this.latest = latest;
    }
    /** Stores analyses in a transaction of their own. */
    async save(analyses) {
        await this.database.transaction((uow) => this.saveWithin(uow, analyses));
    }
    /** Stores analyses inside a transaction that writes something else too. */
    async saveWithin(uow, analyses) {
        await this.analyses.insert(uow, analyses);
        await this.latest.advance(uow, analyses);
    }
};
exports.AnalysisStore = AnalysisStore;
exports.AnalysisStore = AnalysisStore = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database,
        analysis_repository_js_1.AnalysisRepository,
        latest_analysis_repository_js_1.LatestAnalysisRepository])
], AnalysisStore);
