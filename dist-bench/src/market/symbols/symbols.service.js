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
exports.SymbolsService = void 0;
const common_1 = require("@nestjs/common");
const database_service_js_1 = require("../../platform/database/database.service.js");
const page_service_js_1 = require("../../platform/http/page.service.js");
const demo_companies_js_1 = require("../providers/demo/demo-companies.js");
const listed_symbol_js_1 = require("./listed-symbol.js");
const symbol_repository_js_1 = require("./symbol.repository.js");
const DEMO_SYMBOLS = demo_companies_js_1.DEMO_COMPANIES.map(({ ticker, name }) => (0, listed_symbol_js_1.toListedSymbol)({ ticker, name }));
const isSame = (a, b) => a.name === b.name && a.exchange === b.exchange && a.currency === b.currency;
const toItem = ({ ticker, name, exchange, currency }) => ({
    ticker,
    name,
    exchange,
    currency,
});
/** The universe of known tickers; the demo market is always in it. */
let SymbolsService = class SymbolsService {
    constructor(symbols, database, pages) {
        this.symbols = symbols;
        this.database = database;
        this.pages = pages;
    }
    async onApplicationBootstrap() {
        await this.seedDemo();
    }
    /**
     * Symbols whose ticker or name contains the text, best matches first.
     * @throws DomainError INVALID_CURSOR
     */
    async list(order) {
        const text = order.query?.trim() || null;
        const exchange = order.exchange?.trim().toUpperCase() || null;
        const context = {
            ownerId: order.ownerId,
            list: 'symbols',
            sort: 'rank,ticker',
            filters: { text, exchange },
        };
        const position = await this.pages.readPosition(context, order.cursor);
        const after = position && { rank: Number(position[0]), ticker: String(position[1]) };
        const rows = await this.symbols.search({ text, exchange, after, limit: order.limit + 1 });
        return this.pages.toPage({
            context,
            limit: order.limit,
            rows,
            position: ({ rank, ticker }) => [rank, ticker],
            toItem,
        });
    }
    /** Adds what is missing and changes what differs; nothing is removed. */
    async import(symbols) {
        return this.database.transaction(async (uow) => {
            const stored = await this.symbols.findByTickers(symbols.map(({ ticker }) => ticker), uow);
            const current = new Map(stored.map((symbol) => [symbol.ticker, symbol]));
            const missing = symbols.filter(({ ticker }) => !current.has(ticker));
            await this.symbols.insertMissing(missing, uow);
            let updated = 0;
            for (const symbol of symbols) {
                const before = current.get(symbol.ticker);
                if (before && !isSame(before, symbol) && (await this.symbols.update(before, symbol, uow)))
                    updated++;
            }
            return { inserted: missing.length, updated, unchanged: symbols.length - missing.length - updated };
        });
    }
    async seedDemo() {
        const known = await this.symbols.findByTickers(DEMO_SYMBOLS.map(({ ticker }) => ticker));
        if (known.length < DEMO_SYMBOLS.length)
            await this.symbols.insertMissing(DEMO_SYMBOLS);
    }
};
exports.SymbolsService = SymbolsService;
exports.SymbolsService = SymbolsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [symbol_repository_js_1.SymbolRepository,
        database_service_js_1.Database,
        page_service_js_1.Pages])
], SymbolsService);
