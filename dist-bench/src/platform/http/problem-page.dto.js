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
exports.ProblemPageDto = void 0;
exports.findProblemPage = findProblemPage;
exports.renderProblemPage = renderProblemPage;
const swagger_1 = require("@nestjs/swagger");
const domain_error_js_1 = require("../errors/domain-error.js");
const problem_catalog_js_1 = require("../errors/problem-catalog.js");
/** What is to know of a problem code, apart from any occurrence. */
class ProblemPageDto {
}
exports.ProblemPageDto = ProblemPageDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, example: '/problems/VALIDATION_FAILED' }),
    __metadata("design:type", String)
], ProblemPageDto.prototype, "type", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, example: 'VALIDATION_FAILED' }),
    __metadata("design:type", String)
], ProblemPageDto.prototype, "code", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: 'integer', example: 400 }),
    __metadata("design:type", Number)
], ProblemPageDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: String }),
    __metadata("design:type", String)
], ProblemPageDto.prototype, "title", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, description: 'What happened, and what to do about it.' }),
    __metadata("design:type", String)
], ProblemPageDto.prototype, "description", void 0);
const isProblemCode = (code) => Object.hasOwn(problem_catalog_js_1.PROBLEM_CATALOG, code);
/** @throws DomainError NOT_FOUND when there is no such code */
function findProblemPage(code) {
    if (!isProblemCode(code)) {
        const known = Object.keys(problem_catalog_js_1.PROBLEM_CATALOG);
        throw new domain_error_js_1.DomainError('NOT_FOUND', 'There is no such problem code; `known` lists them.', { extensions: { known } });
    }
    const { status, title, description } = problem_catalog_js_1.PROBLEM_CATALOG[code];
    return { type: `/problems/${code}`, code, status, title, description };
}
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const renderText = (text) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
/** The page as HTML, for a browser that follows `type`. */
function renderProblemPage(page) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        `<head><meta charset="utf-8"><title>${page.code}</title>`,
        '<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style></head>',
        `<body><h1>${renderText(page.title)}</h1>`,
        `<p><code>${page.code}</code>, HTTP status ${page.status}</p>`,
        `<p>${renderText(page.description)}</p></body>`,
        '</html>',
        '',
    ].join('\n');
}
