"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthModule = void 0;
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const request_gate_js_1 = require("../platform/http/request-gate.js");
const access_guard_js_1 = require("./access.guard.js");
const api_key_gate_service_js_1 = require("./api-key-gate.service.js");
const api_key_repository_js_1 = require("./api-key.repository.js");
const first_key_service_js_1 = require("./first-key.service.js");
const key_usage_service_js_1 = require("./key-usage.service.js");
const key_verifier_service_js_1 = require("./key-verifier.service.js");
const keys_service_js_1 = require("./keys.service.js");
const me_controller_js_1 = require("./me.controller.js");
const owner_repository_js_1 = require("./owner.repository.js");
const owners_service_js_1 = require("./owners.service.js");
const route_access_check_service_js_1 = require("./route-access-check.service.js");
/** Who is calling, and what they may do. */
let AuthModule = class AuthModule {
};
exports.AuthModule = AuthModule;
exports.AuthModule = AuthModule = __decorate([
    (0, common_1.Global)(),
    (0, common_1.Module)({
        imports: [core_1.DiscoveryModule],
        controllers: [me_controller_js_1.MeController],
        providers: [
            api_key_repository_js_1.ApiKeyRepository,
            owner_repository_js_1.OwnerRepository,
            owners_service_js_1.OwnersService,
            key_verifier_service_js_1.KeyVerifier,
            key_usage_service_js_1.KeyUsage,
            keys_service_js_1.KeysService,
            first_key_service_js_1.FirstKeyService,
            route_access_check_service_js_1.RouteAccessCheck,
            { provide: request_gate_js_1.RequestGate, useClass: api_key_gate_service_js_1.ApiKeyGate },
            { provide: core_1.APP_GUARD, useClass: access_guard_js_1.AccessGuard },
        ],
        exports: [request_gate_js_1.RequestGate, keys_service_js_1.KeysService, owners_service_js_1.OwnersService, first_key_service_js_1.FirstKeyService],
    })
], AuthModule);
