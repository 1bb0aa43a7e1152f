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
exports.HealthService = void 0;
const common_1 = require("@nestjs/common");
const provider_chain_js_1 = require("../market/provider-chain.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const providers_check_js_1 = require("./providers-check.js");
const readiness_service_js_1 = require("./readiness.service.js");
const RETRY_AFTER_SECONDS = 2;
/** What the probes answer. */
let HealthService = class HealthService {
    constructor(readiness, providers) {
        this.readiness = readiness;
        this.providers = providers;
    }
    /** @throws DomainError NOT_READY with the checks. */
    async getReadiness() {
        const report = await this.readiness.check();
        if (!report.isReady)
            throw notReady(report);
        return report.checks;
    }
    /**
     * Every part of the system; parts that we can do without never make it fail.
     * @throws DomainError NOT_READY with the checks, when the database or the schema is not there.
     */
    async getChecks() {
        const { database, migrations } = (await this.readiness.check()).checks;
        const checks = {
            database,
            migrations,
            queue: { status: 'not_configured' },
            redis: { status: 'not_configured' },
            providers: (0, providers_check_js_1.computeProvidersCheck)(this.providers.statuses),
        };
        if (database.status === 'down' || migrations.status === 'down')
            throw notReady({ checks });
        return checks;
    }
};
exports.HealthService = HealthService;
exports.HealthService = HealthService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [readiness_service_js_1.Readiness,
        provider_chain_js_1.ProviderChain])
], HealthService);
function notReady({ checks }) {
    const all = Object.values({ ...checks });
    const reasons = all.flatMap(({ status, detail }) => (status === 'down' && detail !== undefined ? [detail] : []));
    return new domain_error_js_1.DomainError('NOT_READY', reasons.join(' ') || 'The process is not ready.', {
        retryAfterSeconds: RETRY_AFTER_SECONDS,
        extensions: { checks },
    });
}
