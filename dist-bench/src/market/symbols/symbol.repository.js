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
exports.SymbolRepository = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const clock_js_1 = require("../../platform/clock/clock.js");
const database_service_js_1 = require("../../platform/database/database.service.js");
const versioned_update_js_1 = require("../../platform/database/versioned-update.js");
const symbol_entity_js_1 = require("./symbol.entity.js");
/** Few enough parameters for either database, few enough rows for SQLite's parser. */
const CHUNK = 200;
const RANK = `CASE WHEN symbol.ticker = :exact THEN 0
  WHEN symbol.ticker LIKE :tickerStart ESCAPE '!' THEN 1
  WHEN symbol.searchName LIKE :nameStart ESCAPE '!' THEN 2
  WHEN symbol.searchName LIKE :wordStart ESCAPE '!' THEN 3
  ELSE 4 END`;
const ALL_EQUAL = '0';
const escapeLike = (text) => text.replaceAll(/[!%_]/g, (character) => `!${character}`);
function chunksOf(items) {
    const count = Math.ceil(items.length / CHUNK);
    return Array.from({ length: count }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}
function restrictToText(query, text) {
    const [upper, lower] = [escapeLike(text.toUpperCase()), escapeLike(text.toLowerCase())];
    query
        .andWhere(`(symbol.ticker LIKE :tickerPart ESCAPE '!' OR symbol.searchName LIKE :namePart ESCAPE '!')`)
        .setParameters({
        exact: text.toUpperCase(),
        tickerStart: `${upper}%`,
        tickerPart: `%${upper}%`,
        nameStart: `${lower}%`,
        wordStart: `% ${lower}%`,
        namePart: `%${lower}%`,
    });
}
/** The rows of `symbol`. */
let SymbolRepository = class SymbolRepository {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** Best matches first, then by ticker. */
    async search({ text, exchange, after, limit }) {
        const rank = text === null ? ALL_EQUAL : RANK;
        const query = this.database
            .manager()
            .createQueryBuilder(symbol_entity_js_1.SymbolEntity, 'symbol')
            .select('symbol.ticker', 'ticker')
            .addSelect('symbol.name', 'name')
            .addSelect('symbol.exchange', 'exchange')
            .addSelect('symbol.currency', 'currency')
            .addSelect(rank, 'rank')
            .where('1 = 1');
        if (text !== null)
            restrictToText(query, text);
        if (exchange !== null)
            query.andWhere('symbol.exchange = :exchange', { exchange });
        if (after !== null) {
            query.andWhere(`((${rank}) > :afterRank OR ((${rank}) = :afterRank AND symbol.ticker > :afterTicker))`, {
                afterRank: after.rank,
                afterTicker: after.ticker,
            });
        }
        if (text !== null)
            query.orderBy(rank, 'ASC');
        const rows = await query.addOrderBy('symbol.ticker', 'ASC').limit(limit).getRawMany();
        return rows.map((row) => ({ ...row, rank: Number(row.rank) }));
    }
    async findByTickers(tickers, uow) {
        const found = [];
        for (const chunk of chunksOf(tickers)) {
            found.push(...(await this.database.manager(uow).findBy(symbol_entity_js_1.SymbolEntity, { ticker: (0, typeorm_1.In)(chunk) })));
        }
        return found;
    }
    /** Leaves alone what is there already. */
    async insertMissing(symbols, uow) {
        const now = this.clock.now();
        for (const chunk of chunksOf(symbols)) {
            const rows = chunk.map(({ ticker, name, exchange, currency }) => ({
                ticker,
                name,
                exchange,
                currency,
                searchName: name.toLowerCase(),
                createdAt: now,
                updatedAt: now,
                version: 1,
            }));
            const insert = this.database.manager(uow).createQueryBuilder().insert().into(symbol_entity_js_1.SymbolEntity);
            await insert.values(rows).orIgnore().updateEntity(false).execute();
        }
    }
    /** False when another writer was faster. */
    update(current, symbol, uow) {
        const { name, exchange, currency } = symbol;
        const patch = { name, exchange, currency, searchName: name.toLowerCase(), updatedAt: this.clock.now() };
        const key = { ticker: current.ticker };
        return (0, versioned_update_js_1.updateVersioned)(this.database.manager(uow), symbol_entity_js_1.SymbolEntity, key, current.version, patch);
    }
};
exports.SymbolRepository = SymbolRepository;
exports.SymbolRepository = SymbolRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database,
        clock_js_1.Clock])
], SymbolRepository);
