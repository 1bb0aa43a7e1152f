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
exports.AnalysisEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../platform/database/columns.js");
/** One stored result, never changed. */
let AnalysisEntity = class AnalysisEntity {
};
exports.AnalysisEntity = AnalysisEntity;
__decorate([
    (0, columns_js_1.IdColumn)(),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)(),
    (0, typeorm_1.ForeignKey)('OwnerEntity'),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "ownerId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "ticker", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 4 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "timeframe", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "strategyId", void 0);
__decorate([
    (0, columns_js_1.IntegerColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "strategyVersion", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)({ nullable: true }),
    __metadata("design:type", Object)
], AnalysisEntity.prototype, "jobId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "verdict", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "score", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "conviction", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "coverage", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "close", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 8, nullable: true }),
    __metadata("design:type", Object)
], AnalysisEntity.prototype, "action", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 10 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "tradingDate", void 0);
__decorate([
    (0, columns_js_1.IntegerColumn)(),
    __metadata("design:type", Number)
], AnalysisEntity.prototype, "bars", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], AnalysisEntity.prototype, "asOf", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "provenance", void 0);
__decorate([
    (0, columns_js_1.BooleanColumn)(),
    __metadata("design:type", Boolean)
], AnalysisEntity.prototype, "stale", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)({ nullable: true }),
    __metadata("design:type", Object)
], AnalysisEntity.prototype, "seriesOwnerId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "engineVersion", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64 }),
    __metadata("design:type", String)
], AnalysisEntity.prototype, "inputDigest", void 0);
__decorate([
    (0, columns_js_1.JsonColumn)(),
    __metadata("design:type", Object)
], AnalysisEntity.prototype, "settings", void 0);
__decorate([
    (0, columns_js_1.JsonColumn)(),
    __metadata("design:type", Object)
], AnalysisEntity.prototype, "document", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], AnalysisEntity.prototype, "createdAt", void 0);
exports.AnalysisEntity = AnalysisEntity = __decorate([
    (0, typeorm_1.Entity)('analysis'),
    (0, typeorm_1.Index)('ix_analysis_owner', ['ownerId', 'createdAt', 'id']),
    (0, typeorm_1.Index)('ix_analysis_owner_ticker', ['ownerId', 'ticker', 'createdAt', 'id']),
    (0, typeorm_1.Check)('ck_analysis_verdict', `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`),
    (0, typeorm_1.Check)('ck_analysis_action', `"action" IN ('enter', 'wait', 'exit')`),
    (0, typeorm_1.Check)('ck_analysis_timeframe', `"timeframe" IN ('1d', '1w')`),
    (0, typeorm_1.Check)('ck_analysis_score', '"score" BETWEEN -1.000001 AND 1.000001'),
    (0, typeorm_1.Check)('ck_analysis_conviction', '"conviction" BETWEEN 0 AND 1.000001'),
    (0, typeorm_1.Check)('ck_analysis_coverage', '"coverage" BETWEEN 0 AND 1.000001'),
    (0, typeorm_1.Check)('ck_analysis_close', '"close" > 0'),
    (0, typeorm_1.Check)('ck_analysis_bars', '"bars" >= 1')
], AnalysisEntity);
