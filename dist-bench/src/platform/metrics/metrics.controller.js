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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MetricsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const route_settings_decorator_js_1 = require("../http/route-settings.decorator.js");
const metrics_service_js_1 = require("./metrics.service.js");
let MetricsController = class MetricsController {
    constructor(metrics) {
        this.metrics = metrics;
    }
    async getMetrics(reply) {
        void reply.type(this.metrics.contentType);
        return this.metrics.render();
    }
};
exports.MetricsController = MetricsController;
__decorate([
    (0, common_1.Get)(),
    (0, route_settings_decorator_js_1.WithRouteSettings)({ access: { kind: 'scopes', scopes: ['ops:read'] } }),
    (0, route_settings_decorator_js_1.Produces)('text/plain', 'application/openmetrics-text'),
    (0, swagger_1.ApiSecurity)('bearer'),
    (0, swagger_1.ApiSecurity)('apiKey'),
    (0, swagger_1.ApiExtension)('x-scopes', ['ops:read']),
    (0, swagger_1.ApiOperation)({
        summary: 'Metrics',
        description: "In Prometheus' text format. `METRICS_PORT` serves the same without a key, for a scraper inside.",
    }),
    (0, swagger_1.ApiOkResponse)({ content: { 'text/plain': { schema: { type: 'string' } } } }),
    __param(0, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], MetricsController.prototype, "getMetrics", null);
exports.MetricsController = MetricsController = __decorate([
    (0, swagger_1.ApiTags)('Operations'),
    (0, common_1.Controller)('metrics'),
    __metadata("design:paramtypes", [metrics_service_js_1.Metrics])
], MetricsController);
