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
exports.LatestAnalysisEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../platform/database/columns.js");
/** The newest analysis per owner, ticker, strategy and timeframe. */
let LatestAnalysisEntity = class LatestAnalysisEntity {
};
exports.LatestAnalysisEntity = LatestAnalysisEntity;
__decorate([
    (0, columns_js_1.UuidColumn)({ primary: true }),
    (0, typeorm_1.ForeignKey)('OwnerEntity'),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "ownerId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ primary: true, length: 20 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "ticker", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ primary: true, length: 64 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "strategyId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ primary: true, length: 4 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "timeframe", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)(),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "analysisId", void 0);
__decorate([
    (0, columns_js_1.IntegerColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "strategyVersion", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)({ nullable: true }),
    __metadata("design:type", Object)
], LatestAnalysisEntity.prototype, "jobId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "verdict", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "score", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "conviction", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "coverage", void 0);
__decorate([
    (0, columns_js_1.DoubleColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "close", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 8, nullable: true }),
    __metadata("design:type", Object)
], LatestAnalysisEntity.prototype, "action", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 10 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "tradingDate", void 0);
__decorate([
    (0, columns_js_1.IntegerColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "bars", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], LatestAnalysisEntity.prototype, "asOf", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], LatestAnalysisEntity.prototype, "provenance", void 0);
__decorate([
    (0, columns_js_1.BooleanColumn)(),
    __metadata("design:type", Boolean)
], LatestAnalysisEntity.prototype, "stale", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], LatestAnalysisEntity.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.VersionColumn)(),
    __metadata("design:type", Number)
], LatestAnalysisEntity.prototype, "version", void 0);
exports.LatestAnalysisEntity = LatestAnalysisEntity = __decorate([
    (0, typeorm_1.Entity)('latest_analysis'),
    (0, typeorm_1.Index)('ix_latest_analysis_owner', ['ownerId', 'createdAt', 'analysisId']),
    (0, typeorm_1.Check)('ck_latest_analysis_verdict', `"verdict" IN ('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`),
    (0, typeorm_1.Check)('ck_latest_analysis_action', `"action" IN ('enter', 'wait', 'exit')`),
    (0, typeorm_1.Check)('ck_latest_analysis_timeframe', `"timeframe" IN ('1d', '1w')`),
    (0, typeorm_1.Check)('ck_latest_analysis_version', '"version" >= 1')
], LatestAnalysisEntity);
