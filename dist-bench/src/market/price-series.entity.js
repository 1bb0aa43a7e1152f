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
exports.PriceSeriesEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../platform/database/columns.js");
/** All bars of a ticker from one source, replaced as a whole under its version. */
let PriceSeriesEntity = class PriceSeriesEntity {
};
exports.PriceSeriesEntity = PriceSeriesEntity;
__decorate([
    (0, columns_js_1.IdColumn)(),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)({ nullable: true }),
    (0, typeorm_1.ForeignKey)('OwnerEntity'),
    __metadata("design:type", Object)
], PriceSeriesEntity.prototype, "ownerId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "ticker", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 4 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "timeframe", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "source", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 8, nullable: true }),
    __metadata("design:type", Object)
], PriceSeriesEntity.prototype, "currency", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "exchangeTimezone", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 10 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "firstDate", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 10 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "lastDate", void 0);
__decorate([
    (0, columns_js_1.IntegerColumn)(),
    __metadata("design:type", Number)
], PriceSeriesEntity.prototype, "bars", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], PriceSeriesEntity.prototype, "asOf", void 0);
__decorate([
    (0, columns_js_1.BooleanColumn)({ default: false }),
    __metadata("design:type", Boolean)
], PriceSeriesEntity.prototype, "provisional", void 0);
__decorate([
    (0, columns_js_1.BinaryColumn)(),
    __metadata("design:type", Buffer)
], PriceSeriesEntity.prototype, "columns", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64 }),
    __metadata("design:type", String)
], PriceSeriesEntity.prototype, "digest", void 0);
__decorate([
    (0, columns_js_1.JsonColumn)(),
    __metadata("design:type", Object)
], PriceSeriesEntity.prototype, "quality", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], PriceSeriesEntity.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], PriceSeriesEntity.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.VersionColumn)(),
    __metadata("design:type", Number)
], PriceSeriesEntity.prototype, "version", void 0);
exports.PriceSeriesEntity = PriceSeriesEntity = __decorate([
    (0, typeorm_1.Entity)('price_series'),
    (0, typeorm_1.Index)('uq_price_series_shared', ['ticker', 'timeframe', 'source'], { unique: true, where: '"owner_id" IS NULL' }),
    (0, typeorm_1.Index)('uq_price_series_owned', ['ownerId', 'ticker', 'timeframe', 'source'], {
        unique: true,
        where: '"owner_id" IS NOT NULL',
    }),
    (0, typeorm_1.Check)('ck_price_series_timeframe', `"timeframe" IN ('1d', '1w')`),
    (0, typeorm_1.Check)('ck_price_series_dates', '"first_date" <= "last_date"'),
    (0, typeorm_1.Check)('ck_price_series_bars', '"bars" >= 1'),
    (0, typeorm_1.Check)('ck_price_series_version', '"version" >= 1')
], PriceSeriesEntity);
