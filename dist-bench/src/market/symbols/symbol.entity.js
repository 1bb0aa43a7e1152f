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
exports.SymbolEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../../platform/database/columns.js");
/** One member of the universe. */
let SymbolEntity = class SymbolEntity {
};
exports.SymbolEntity = SymbolEntity;
__decorate([
    (0, columns_js_1.TextColumn)({ primary: true, length: 20 }),
    __metadata("design:type", String)
], SymbolEntity.prototype, "ticker", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 200 }),
    __metadata("design:type", String)
], SymbolEntity.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 20 }),
    __metadata("design:type", String)
], SymbolEntity.prototype, "exchange", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 8, nullable: true }),
    __metadata("design:type", Object)
], SymbolEntity.prototype, "currency", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 200 }),
    __metadata("design:type", String)
], SymbolEntity.prototype, "searchName", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], SymbolEntity.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], SymbolEntity.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.VersionColumn)(),
    __metadata("design:type", Number)
], SymbolEntity.prototype, "version", void 0);
exports.SymbolEntity = SymbolEntity = __decorate([
    (0, typeorm_1.Entity)('symbol'),
    (0, typeorm_1.Index)('ix_symbol_exchange', ['exchange', 'ticker'])
], SymbolEntity);
