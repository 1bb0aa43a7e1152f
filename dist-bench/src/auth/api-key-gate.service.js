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
exports.ApiKeyGate = void 0;
const common_1 = require("@nestjs/common");
const app_config_js_1 = require("../platform/config/app-config.js");
const principal_js_1 = require("../platform/http/principal.js");
const request_gate_js_1 = require("../platform/http/request-gate.js");
const api_key_js_1 = require("./api-key.js");
const key_usage_service_js_1 = require("./key-usage.service.js");
const key_verifier_service_js_1 = require("./key-verifier.service.js");
const owners_service_js_1 = require("./owners.service.js");
const presented_key_js_1 = require("./presented-key.js");
const refusals_js_1 = require("./refusals.js");
const MASTER_KEY_ID = 'master';
/** Lets a request in, or says why not, before its body is read. */
let ApiKeyGate = class ApiKeyGate extends request_gate_js_1.RequestGate {
    constructor(config, verifier, usage, owners) {
        super();
        this.config = config;
        this.verifier = verifier;
        this.usage = usage;
        this.owners = owners;
    }
    /**
     * The caller; null on a public route, where a key is neither needed nor looked at.
     * @throws DomainError UNAUTHENTICATED (401) or INSUFFICIENT_SCOPE (403)
     */
    async admit(request, access) {
        if (access.kind === 'public')
            return null;
        const principal = await this.authenticate(request.headers);
        const missing = access.kind === 'scopes' ? (0, refusals_js_1.findMissingScopes)(principal, access.scopes) : [];
        if (missing.length > 0)
            throw (0, refusals_js_1.refuseScope)(principal, missing);
        return principal;
    }
    async authenticate(headers) {
        const presented = (0, presented_key_js_1.readPresentedKey)(headers);
        switch (presented.kind) {
            case 'none':
                throw (0, refusals_js_1.refuseKey)({ reason: 'missing', detail: presented.detail });
            case 'unusable':
                throw (0, refusals_js_1.refuseKey)({ reason: 'unusable-header', detail: presented.detail });
            case 'key':
                return this.identify(presented.key);
        }
    }
    async identify(key) {
        const { masterApiKey } = this.config;
        if (masterApiKey !== null && (0, api_key_js_1.isSameSecret)(masterApiKey, key))
            return this.masterPrincipal();
        const { stored, principal } = await this.verifier.verify(key);
        this.usage.note(stored);
        return principal;
    }
    async masterPrincipal() {
        const { id, name } = await this.owners.getDefault();
        return { ownerId: id, ownerName: name, keyId: MASTER_KEY_ID, keyName: 'MASTER_API_KEY', scopes: principal_js_1.SCOPES };
    }
};
exports.ApiKeyGate = ApiKeyGate;
exports.ApiKeyGate = ApiKeyGate = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [app_config_js_1.AppConfig,
        key_verifier_service_js_1.KeyVerifier,
        key_usage_service_js_1.KeyUsage,
        owners_service_js_1.OwnersService])
], ApiKeyGate);
