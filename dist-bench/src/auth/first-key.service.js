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
exports.FirstKeyService = void 0;
const common_1 = require("@nestjs/common");
const app_config_js_1 = require("../platform/config/app-config.js");
const database_service_js_1 = require("../platform/database/database.service.js");
const settings_repository_js_1 = require("../platform/database/settings.repository.js");
const principal_js_1 = require("../platform/http/principal.js");
const keys_service_js_1 = require("./keys.service.js");
const owners_service_js_1 = require("./owners.service.js");
const FIRST_KEY_SETTING = 'first-key';
/** The key that makes the first start usable without any preparation. */
let FirstKeyService = class FirstKeyService {
    constructor(config, database, settings, keys) {
        this.config = config;
        this.database = database;
        this.settings = settings;
        this.keys = keys;
    }
    /**
     * Makes the first key, with every scope, for the owner `default`. Of all processes and starts exactly one gets it
     * and has to show it; the others get null, as does everyone in production or under MASTER_API_KEY.
     */
    async ensureFirstKey() {
        if (this.config.masterApiKey !== null || this.config.nodeEnv === 'production')
            return null;
        if ((await this.settings.find(FIRST_KEY_SETTING)) !== null)
            return null;
        const prepared = await this.keys.prepare({
            owner: owners_service_js_1.DEFAULT_OWNER,
            name: 'First key',
            scopes: principal_js_1.SCOPES,
            expiresAt: null,
        });
        return this.database.transaction(async (uow) => {
            const isOurs = await this.settings.claim(FIRST_KEY_SETTING, prepared.created.publicId, uow);
            if (!isOurs)
                return null;
            await this.keys.store(prepared, uow);
            return prepared.created;
        });
    }
};
exports.FirstKeyService = FirstKeyService;
exports.FirstKeyService = FirstKeyService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [app_config_js_1.AppConfig,
        database_service_js_1.Database,
        settings_repository_js_1.Settings,
        keys_service_js_1.KeysService])
], FirstKeyService);
