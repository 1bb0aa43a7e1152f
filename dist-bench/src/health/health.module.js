"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HealthModule = void 0;
const common_1 = require("@nestjs/common");
const terminus_1 = require("@nestjs/terminus");
const market_module_js_1 = require("../market/market.module.js");
const health_controller_js_1 = require("./health.controller.js");
const health_service_js_1 = require("./health.service.js");
const readiness_service_js_1 = require("./readiness.service.js");
let HealthModule = class HealthModule {
};
exports.HealthModule = HealthModule;
exports.HealthModule = HealthModule = __decorate([
    (0, common_1.Module)({
        // A probe that fails every two seconds must not fill the log.
        imports: [terminus_1.TerminusModule.forRoot({ logger: false }), market_module_js_1.MarketModule],
        controllers: [health_controller_js_1.HealthController],
        providers: [health_service_js_1.HealthService, readiness_service_js_1.Readiness],
    })
], HealthModule);
