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
exports.PageQueryDto = exports.MAXIMUM_PAGE_LIMIT = exports.DEFAULT_PAGE_LIMIT = void 0;
exports.pageDtoOf = pageDtoOf;
const swagger_1 = require("@nestjs/swagger");
const query_decorator_js_1 = require("./query.decorator.js");
exports.DEFAULT_PAGE_LIMIT = 50;
exports.MAXIMUM_PAGE_LIMIT = 200;
/** What every list takes; a list's own query class extends it. */
class PageQueryDto {
}
exports.PageQueryDto = PageQueryDto;
__decorate([
    (0, query_decorator_js_1.QueryInteger)({
        minimum: 1,
        maximum: exports.MAXIMUM_PAGE_LIMIT,
        default: exports.DEFAULT_PAGE_LIMIT,
        above: 'clamp',
        description: `How many items at most; more than ${exports.MAXIMUM_PAGE_LIMIT} counts as ${exports.MAXIMUM_PAGE_LIMIT}.`,
    }),
    __metadata("design:type", Number)
], PageQueryDto.prototype, "limit", void 0);
__decorate([
    (0, query_decorator_js_1.QueryText)({ maximumLength: 2000, description: 'The `nextCursor` of the page before.' }),
    __metadata("design:type", String)
], PageQueryDto.prototype, "cursor", void 0);
/** A class that documents a page of items, for `@ApiOkResponse({ type: pageDtoOf(ThingDto) })`. */
function pageDtoOf(item) {
    class PageDto {
    }
    __decorate([
        (0, swagger_1.ApiProperty)({ type: [item] }),
        __metadata("design:type", Array)
    ], PageDto.prototype, "items", void 0);
    __decorate([
        (0, swagger_1.ApiProperty)({ type: String, nullable: true, description: 'Send it as `cursor` for the next page; null: no more.' }),
        __metadata("design:type", Object)
    ], PageDto.prototype, "nextCursor", void 0);
    Object.defineProperty(PageDto, 'name', { value: `${item.name.replace(/Dto$/, '')}PageDto` });
    return PageDto;
}
