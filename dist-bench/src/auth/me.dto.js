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
exports.MeDto = exports.MeKeyDto = exports.MeOwnerDto = void 0;
exports.toMeDto = toMeDto;
const swagger_1 = require("@nestjs/swagger");
const principal_js_1 = require("../platform/http/principal.js");
class MeOwnerDto {
}
exports.MeOwnerDto = MeOwnerDto;
__decorate([
    (0, swagger_1.ApiProperty)({ format: 'uuid', example: '0198b6a0-5c1e-7000-8000-000000000001' }),
    __metadata("design:type", String)
], MeOwnerDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Every row of user data belongs to one owner.', example: 'default' }),
    __metadata("design:type", String)
], MeOwnerDto.prototype, "name", void 0);
class MeKeyDto {
}
exports.MeKeyDto = MeKeyDto;
__decorate([
    (0, swagger_1.ApiProperty)({ description: 'Public part of the key; `master` for MASTER_API_KEY.', example: '3f9a1c0b7d2e4f60' }),
    __metadata("design:type", String)
], MeKeyDto.prototype, "id", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: 'First key' }),
    __metadata("design:type", String)
], MeKeyDto.prototype, "name", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, format: 'date-time', nullable: true, example: '2026-11-23T09:30:00.000Z' }),
    __metadata("design:type", Object)
], MeKeyDto.prototype, "createdAt", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: String, format: 'date-time', nullable: true, example: null, description: 'Null: never.' }),
    __metadata("design:type", Object)
], MeKeyDto.prototype, "expiresAt", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({
        type: String,
        format: 'date-time',
        nullable: true,
        example: '2026-11-23T09:31:00.000Z',
        description: 'Exact to a minute.',
    }),
    __metadata("design:type", Object)
], MeKeyDto.prototype, "lastUsedAt", void 0);
class MeDto {
}
exports.MeDto = MeDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: MeOwnerDto }),
    __metadata("design:type", MeOwnerDto)
], MeDto.prototype, "owner", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: MeKeyDto }),
    __metadata("design:type", MeKeyDto)
], MeDto.prototype, "key", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ enum: principal_js_1.SCOPES, isArray: true, example: ['analysis:read', 'analysis:write'] }),
    __metadata("design:type", Array)
], MeDto.prototype, "scopes", void 0);
/** `stored` is null for MASTER_API_KEY, about which nothing is kept. */
function toMeDto(principal, stored) {
    return {
        owner: { id: principal.ownerId, name: principal.ownerName },
        key: {
            id: principal.keyId,
            name: principal.keyName,
            createdAt: stored?.createdAt.toISOString() ?? null,
            expiresAt: stored?.expiresAt?.toISOString() ?? null,
            lastUsedAt: stored?.lastUsedAt?.toISOString() ?? null,
        },
        scopes: [...principal.scopes],
    };
}
