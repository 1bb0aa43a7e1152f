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
exports.OwnerEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../platform/database/columns.js");
/** A holder of API keys; every row of user data has one. */
let OwnerEntity = class OwnerEntity {
};
exports.OwnerEntity = OwnerEntity;
__decorate([
    (0, columns_js_1.IdColumn)(),
    __metadata("design:type", String)
], OwnerEntity.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64, unique: true }),
    __metadata("design:type", String)
], OwnerEntity.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], OwnerEntity.prototype, "createdAt", void 0);
exports.OwnerEntity = OwnerEntity = __decorate([
    (0, typeorm_1.Entity)('owner')
], OwnerEntity);
