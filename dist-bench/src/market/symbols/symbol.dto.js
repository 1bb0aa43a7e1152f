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
exports.SymbolPageDto = exports.SymbolDto = exports.SymbolsQueryDto = void 0;
exports.toSymbolPageDto = toSymbolPageDto;
const swagger_1 = require("@nestjs/swagger");
const page_dto_js_1 = require("../../platform/http/page.dto.js");
const query_decorator_js_1 = require("../../platform/http/query.decorator.js");
class SymbolsQueryDto extends page_dto_js_1.PageQueryDto {
}
exports.SymbolsQueryDto = SymbolsQueryDto;
__decorate([
    (0, query_decorator_js_1.QueryText)({ maximumLength: 100, description: 'Part of a ticker or a name, in any case.', example: 'acme' }),
    __metadata("design:type", String)
], SymbolsQueryDto.prototype, "query", void 0);
__decorate([
    (0, query_decorator_js_1.QueryText)({ maximumLength: 20, description: 'Only this exchange: `DEMO`, `NSE`, `US` ...', example: 'DEMO' }),
    __metadata("design:type", String)
], SymbolsQueryDto.prototype, "exchange", void 0);
/** A row of the universe. */
class SymbolDto {
}
exports.SymbolDto = SymbolDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Provider-style symbol; percent-encode it in paths.', example: 'ACME.DEMO' }),
    __metadata("design:type", String)
], SymbolDto.prototype, "ticker", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'Acme Industries' }),
    __metadata("design:type", String)
], SymbolDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'DEMO' }),
    __metadata("design:type", String)
], SymbolDto.prototype, "exchange", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Quote currency; null when not known.', type: String, nullable: true, example: 'USD' }),
    __metadata("design:type", Object)
], SymbolDto.prototype, "currency", void 0);
class SymbolPageDto extends (0, page_dto_js_1.pageDtoOf)(SymbolDto) {
}
exports.SymbolPageDto = SymbolPageDto;
function toSymbolPageDto({ items, nextCursor }) {
    return {
        items: items.map(({ ticker, name, exchange, currency }) => ({ ticker, name, exchange, currency })),
        nextCursor,
    };
}
