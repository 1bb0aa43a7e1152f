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
exports.PriceSeriesRepository = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const clock_js_1 = require("../platform/clock/clock.js");
const database_service_js_1 = require("../platform/database/database.service.js");
const id_js_1 = require("../platform/database/id.js");
const versioned_update_js_1 = require("../platform/database/versioned-update.js");
const columns_js_1 = require("./bars/columns.js");
const series_codec_js_1 = require("./bars/series-codec.js");
const price_series_entity_js_1 = require("./price-series.entity.js");
/** Only daily bars are stored; weeks are computed from them. */
const TIMEFRAME = '1d';
function toStored(row) {
    return {
        id: row.id,
        ownerId: row.ownerId,
        ticker: row.ticker,
        source: row.source,
        currency: row.currency,
        exchangeTimezone: row.exchangeTimezone,
        asOf: row.asOf,
        series: (0, series_codec_js_1.unpackSeries)(row.columns),
        digest: row.digest,
        quality: row.quality,
        version: row.version,
    };
}
function toColumns(snapshot) {
    const { series, currency, exchangeTimezone, asOf, digest, quality } = snapshot;
    return {
        currency,
        exchangeTimezone,
        firstDate: (0, columns_js_1.barAt)(series, 0).tradingDate,
        lastDate: (0, columns_js_1.barAt)(series, series.length - 1).tradingDate,
        bars: series.length,
        asOf,
        provisional: false,
        columns: (0, series_codec_js_1.packSeries)(series),
        digest,
        quality,
    };
}
/** The rows of `price_series`. */
let PriceSeriesRepository = class PriceSeriesRepository {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** What an owner stored of a ticker under a source. */
    async findOwned(ownerId, ticker, source) {
        const key = { ownerId, ticker, timeframe: TIMEFRAME, source };
        const row = await this.database.manager().findOneBy(price_series_entity_js_1.PriceSeriesEntity, key);
        return row && toStored(row);
    }
    /** The most recently obtained series that these sources gave for a ticker. */
    async findShared(ticker, sources) {
        const row = await this.database.manager().findOne(price_series_entity_js_1.PriceSeriesEntity, {
            where: { ownerId: (0, typeorm_1.IsNull)(), ticker, timeframe: TIMEFRAME, source: (0, typeorm_1.In)([...sources]) },
            order: { asOf: 'DESC' },
        });
        return row && toStored(row);
    }
    /**
     * Stores a snapshot in the place of the version that the caller read, or as the first one when it found none.
     * @returns null when another writer was faster: read again and decide anew.
     */
    async replace(snapshot, current) {
        return current === null ? this.insert(snapshot) : this.update(snapshot, current);
    }
    /** False when another writer was faster. */
    async remove({ id, ownerId, version }) {
        return (0, versioned_update_js_1.deleteVersioned)(this.database.manager(), price_series_entity_js_1.PriceSeriesEntity, { id, ownerId }, version);
    }
    async update(snapshot, { id, version }) {
        const patch = { ...toColumns(snapshot), updatedAt: this.clock.now() };
        const key = { id, ownerId: snapshot.ownerId };
        const isUpdated = await (0, versioned_update_js_1.updateVersioned)(this.database.manager(), price_series_entity_js_1.PriceSeriesEntity, key, version, patch);
        return isUpdated ? { ...snapshot, id, version: version + 1 } : null;
    }
    async insert(snapshot) {
        const [id, now] = [(0, id_js_1.newId)(), this.clock.now()];
        const { ownerId, ticker, source } = snapshot;
        await this.database
            .manager()
            .createQueryBuilder()
            .insert()
            .into(price_series_entity_js_1.PriceSeriesEntity)
            .values({
            ...toColumns(snapshot),
            id,
            ownerId,
            ticker,
            timeframe: TIMEFRAME,
            source,
            version: 1,
            createdAt: now,
            updatedAt: now,
        })
            .orIgnore()
            .updateEntity(false)
            .execute();
        const isOurs = await this.database.manager().existsBy(price_series_entity_js_1.PriceSeriesEntity, { id });
        return isOurs ? { ...snapshot, id, version: 1 } : null;
    }
};
exports.PriceSeriesRepository = PriceSeriesRepository;
exports.PriceSeriesRepository = PriceSeriesRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database,
        clock_js_1.Clock])
], PriceSeriesRepository);
