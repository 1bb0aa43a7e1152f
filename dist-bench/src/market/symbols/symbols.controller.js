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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SymbolsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("../../auth/current-principal.decorator.js");
const scopes_decorator_js_1 = require("../../auth/scopes.decorator.js");
const symbol_dto_js_1 = require("./symbol.dto.js");
const symbols_service_js_1 = require("./symbols.service.js");
/** The universe. */
let SymbolsController = class SymbolsController {
    constructor(symbols) {
        this.symbols = symbols;
    }
    async list(query, { ownerId }) {
        const { query: text, exchange, limit, cursor } = query;
        return (0, symbol_dto_js_1.toSymbolPageDto)(await this.symbols.list({ ownerId, query: text, exchange, limit, cursor }));
    }
};
exports.SymbolsController = SymbolsController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('market:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'Search symbols',
        description: 'The known tickers whose ticker or name contains `query`: the exact ticker first, then tickers and names that begin with it, then the others; by ticker within each. Without `query` all of them. The thirty tickers of the demo market are always there; import more with `npm run cli -- symbols import <csv>`. A ticker need not be listed here to be analysed.',
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'A page of symbols.', type: symbol_dto_js_1.SymbolPageDto }),
    __param(0, (0, common_1.Query)()),
    __param(1, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [symbol_dto_js_1.SymbolsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], SymbolsController.prototype, "list", null);
exports.SymbolsController = SymbolsController = __decorate([
    (0, swagger_1.ApiTags)('Symbols'),
    (0, common_1.Controller)('v1/symbols'),
    __metadata("design:paramtypes", [symbols_service_js_1.SymbolsService])
], SymbolsController);
