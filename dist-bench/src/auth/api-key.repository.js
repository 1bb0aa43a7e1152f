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
exports.ApiKeyRepository = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("typeorm");
const database_service_js_1 = require("../platform/database/database.service.js");
const api_key_entity_js_1 = require("./api-key.entity.js");
/** The rows of `api_key`. */
let ApiKeyRepository = class ApiKeyRepository {
    constructor(database) {
        this.database = database;
    }
    async insert(key, uow) {
        await this.database.manager(uow).insert(api_key_entity_js_1.ApiKeyEntity, { ...key, scopes: [...key.scopes] });
    }
    findByPublicId(publicId) {
        return this.database.manager().findOneBy(api_key_entity_js_1.ApiKeyEntity, { publicId });
    }
    /** Oldest first; every owner's when none is given. */
    list(ownerId) {
        return this.database.manager().find(api_key_entity_js_1.ApiKeyEntity, {
            where: ownerId === undefined ? {} : { ownerId },
            order: { createdAt: 'ASC', id: 'ASC' },
        });
    }
    /** False when it was revoked before, or does not exist. */
    async revoke(publicId, at) {
        const result = await this.database
            .manager()
            .update(api_key_entity_js_1.ApiKeyEntity, { publicId, revokedAt: (0, typeorm_1.IsNull)() }, { revokedAt: at });
        return result.affected === 1;
    }
    /**
     * Notes a use, unless one was noted after `notAfter`, by whatever process. Not a change of the key: the version,
     * which TypeORM would raise, is set to itself.
     */
    async markUsed(id, at, notAfter) {
        await this.database
            .manager()
            .createQueryBuilder()
            .update(api_key_entity_js_1.ApiKeyEntity)
            .set({ lastUsedAt: at, version: () => 'version' })
            .where([
            { id, lastUsedAt: (0, typeorm_1.IsNull)() },
            { id, lastUsedAt: (0, typeorm_1.LessThanOrEqual)(notAfter) },
        ])
            .execute();
    }
};
exports.ApiKeyRepository = ApiKeyRepository;
exports.ApiKeyRepository = ApiKeyRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database])
], ApiKeyRepository);
