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
exports.SettingEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("./columns.js");
/** A named value that all processes share. */
let SettingEntity = class SettingEntity {
};
exports.SettingEntity = SettingEntity;
__decorate([
    (0, columns_js_1.TextColumn)({ primary: true, length: 64 }),
    __metadata("design:type", String)
], SettingEntity.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.TextColumn)(),
    __metadata("design:type", String)
], SettingEntity.prototype, "value", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], SettingEntity.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], SettingEntity.prototype, "updatedAt", void 0);
__decorate([
    (0, columns_js_1.VersionColumn)(),
    __metadata("design:type", Number)
], SettingEntity.prototype, "version", void 0);
exports.SettingEntity = SettingEntity = __decorate([
    (0, typeorm_1.Entity)('platform_setting')
], SettingEntity);
