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
exports.OwnerRepository = void 0;
const common_1 = require("@nestjs/common");
const database_service_js_1 = require("../platform/database/database.service.js");
const owner_entity_js_1 = require("./owner.entity.js");
/** The rows of `owner`. */
let OwnerRepository = class OwnerRepository {
    constructor(database) {
        this.database = database;
    }
    findByName(name) {
        return this.database.manager().findOneBy(owner_entity_js_1.OwnerEntity, { name });
    }
    findById(id) {
        return this.database.manager().findOneBy(owner_entity_js_1.OwnerEntity, { id });
    }
    list() {
        return this.database.manager().find(owner_entity_js_1.OwnerEntity, { order: { name: 'ASC' } });
    }
    /** Does nothing when another process has just made an owner of that name. */
    async insertIfAbsent(owner, createdAt) {
        await this.database
            .manager()
            .createQueryBuilder()
            .insert()
            .into(owner_entity_js_1.OwnerEntity)
            .values({ id: owner.id, name: owner.name, createdAt })
            .orIgnore()
            .updateEntity(false)
            .execute();
    }
};
exports.OwnerRepository = OwnerRepository;
exports.OwnerRepository = OwnerRepository = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database])
], OwnerRepository);
