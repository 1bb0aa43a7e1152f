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
exports.HealthController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const api_problems_decorator_js_1 = require("../platform/http/openapi/api-problems.decorator.js");
const health_dto_js_1 = require("./health.dto.js");
const health_service_js_1 = require("./health.service.js");
let HealthController = class HealthController {
    constructor(health) {
        this.health = health;
    }
    getLiveness() {
        return { status: 'ok' };
    }
    async getReadiness() {
        return { status: 'ok', checks: await this.health.getReadiness() };
    }
    async getStartup() {
        return { status: 'ok', checks: await this.health.getReadiness() };
    }
    async getHealth() {
        return (0, health_dto_js_1.toHealthDto)(await this.health.getChecks());
    }
};
exports.HealthController = HealthController;
__decorate([
    (0, common_1.Get)('live'),
    (0, scopes_decorator_js_1.Public)(),
    (0, common_1.Header)('Cache-Control', 'no-store'),
    (0, swagger_1.ApiOperation)({
        summary: 'Is the process alive',
        description: 'Answers as long as the event loop turns, whatever else is broken: restart the process when it does not.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.LivenessDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", health_dto_js_1.LivenessDto)
], HealthController.prototype, "getLiveness", null);
__decorate([
    (0, common_1.Get)('ready'),
    (0, scopes_decorator_js_1.Public)(),
    (0, common_1.Header)('Cache-Control', 'no-store'),
    (0, swagger_1.ApiOperation)({
        summary: 'May requests be sent here',
        description: 'The database answers within a second, the schema is current, and the process is not stopping. Otherwise 503 with the checks.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.ReadinessDto }),
    (0, api_problems_decorator_js_1.ApiProblems)('NOT_READY'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "getReadiness", null);
__decorate([
    (0, common_1.Get)('startup'),
    (0, scopes_decorator_js_1.Public)(),
    (0, common_1.Header)('Cache-Control', 'no-store'),
    (0, swagger_1.ApiOperation)({
        summary: 'Has the process started',
        description: 'For startup probes; the same checks as readiness.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.ReadinessDto }),
    (0, api_problems_decorator_js_1.ApiProblems)('NOT_READY'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "getStartup", null);
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Public)(),
    (0, common_1.Header)('Cache-Control', 'no-store'),
    (0, swagger_1.ApiOperation)({
        summary: 'How is every part',
        description: 'For people and dashboards. Providers in trouble make it `degraded`; without the database it is 503.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: health_dto_js_1.HealthDto }),
    (0, api_problems_decorator_js_1.ApiProblems)('NOT_READY'),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], HealthController.prototype, "getHealth", null);
exports.HealthController = HealthController = __decorate([
    (0, swagger_1.ApiTags)('Health'),
    (0, common_1.Controller)('health'),
    __metadata("design:paramtypes", [health_service_js_1.HealthService])
], HealthController);
