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
exports.AnalysisPageDto = void 0;
exports.toAnalysisPageDto = toAnalysisPageDto;
const swagger_1 = require("@nestjs/swagger");
const analysis_summary_dto_js_1 = require("./analysis-summary.dto.js");
/** A page of a list of analyses. */
class AnalysisPageDto {
}
exports.AnalysisPageDto = AnalysisPageDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'The analyses of this page.', type: () => [analysis_summary_dto_js_1.AnalysisSummaryDto] }),
    __metadata("design:type", Array)
], AnalysisPageDto.prototype, "items", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Send it as `cursor` for the next page; null: no more.', type: String, nullable: true }),
    __metadata("design:type", Object)
], AnalysisPageDto.prototype, "nextCursor", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({
        description: 'Only with `includeTotal=true`: the number of all analyses that match.',
        type: 'integer',
        minimum: 0,
    }),
    __metadata("design:type", Number)
], AnalysisPageDto.prototype, "total", void 0);
function toAnalysisPageDto({ items, nextCursor, total }) {
    return { items: items.map(analysis_summary_dto_js_1.toAnalysisSummaryDto), nextCursor, ...(total === undefined ? {} : { total }) };
}
