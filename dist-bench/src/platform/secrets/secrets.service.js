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
exports.Secrets = void 0;
const node_crypto_1 = require("node:crypto");
const node_util_1 = require("node:util");
const common_1 = require("@nestjs/common");
const app_config_js_1 = require("../config/app-config.js");
const settings_repository_js_1 = require("../database/settings.repository.js");
const ROOT_SETTING = 'secrets-root';
const SECRET_BYTES = 32;
const deriveKey = (0, node_util_1.promisify)(node_crypto_1.hkdf);
/** Secrets that never leave the process, each derived from one root for one purpose. */
let Secrets = class Secrets {
    constructor(config, settings) {
        this.config = config;
        this.settings = settings;
        this.derived = new Map();
    }
    /**
     * 32 bytes by HKDF-SHA256 (RFC 5869) from SECRETS_KEY, else from MASTER_API_KEY, else from random bytes that are made
     * once and kept in the database, so that every process and every later start derives the same.
     */
    derive(purpose) {
        const known = this.derived.get(purpose);
        if (known)
            return known;
        const secret = this.computeSecret(purpose);
        this.derived.set(purpose, secret);
        // A database that was away for a moment must not leave a failure behind for ever.
        secret.catch(() => this.derived.delete(purpose));
        return secret;
    }
    async computeSecret(purpose) {
        const root = await this.findRoot();
        return Buffer.from(await deriveKey('sha256', root, '', `barometer/${purpose}`, SECRET_BYTES));
    }
    async findRoot() {
        const configured = this.config.secretsKey ?? this.config.masterApiKey;
        if (configured !== null)
            return Buffer.from(configured, 'utf8');
        const kept = await this.settings.getOrCreate(ROOT_SETTING, () => (0, node_crypto_1.randomBytes)(SECRET_BYTES).toString('base64'));
        return Buffer.from(kept, 'base64');
    }
};
exports.Secrets = Secrets;
exports.Secrets = Secrets = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [app_config_js_1.AppConfig,
        settings_repository_js_1.Settings])
], Secrets);
