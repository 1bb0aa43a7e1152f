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
exports.ApiKeyEntity = void 0;
const typeorm_1 = require("typeorm");
const columns_js_1 = require("../platform/database/columns.js");
const owner_entity_js_1 = require("./owner.entity.js");
let ApiKeyEntity = class ApiKeyEntity {
};
exports.ApiKeyEntity = ApiKeyEntity;
__decorate([
    (0, columns_js_1.IdColumn)(),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "id", void 0);
__decorate([
    (0, columns_js_1.UuidColumn)(),
    (0, typeorm_1.ForeignKey)(() => owner_entity_js_1.OwnerEntity),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "ownerId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 16, unique: true }),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "publicId", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 80 }),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "name", void 0);
__decorate([
    (0, columns_js_1.TextColumn)({ length: 64 }),
    __metadata("design:type", String)
], ApiKeyEntity.prototype, "secretHash", void 0);
__decorate([
    (0, columns_js_1.JsonColumn)(),
    __metadata("design:type", Array)
], ApiKeyEntity.prototype, "scopes", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)(),
    __metadata("design:type", Date)
], ApiKeyEntity.prototype, "createdAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)({ nullable: true }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "expiresAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)({ nullable: true }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "lastUsedAt", void 0);
__decorate([
    (0, columns_js_1.InstantColumn)({ nullable: true }),
    __metadata("design:type", Object)
], ApiKeyEntity.prototype, "revokedAt", void 0);
__decorate([
    (0, columns_js_1.VersionColumn)(),
    __metadata("design:type", Number)
], ApiKeyEntity.prototype, "version", void 0);
exports.ApiKeyEntity = ApiKeyEntity = __decorate([
    (0, typeorm_1.Entity)('api_key'),
    (0, typeorm_1.Index)('ix_api_key_owner', ['ownerId', 'createdAt', 'id']),
    (0, typeorm_1.Check)('ck_api_key_version', '"version" >= 1')
], ApiKeyEntity);
