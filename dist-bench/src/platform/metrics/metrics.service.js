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
exports.Metrics = void 0;
const common_1 = require("@nestjs/common");
const prom_client_1 = require("prom-client");
const HTTP_BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** The metrics of this process in a registry of their own; features make theirs here. */
let Metrics = class Metrics {
    constructor() {
        this.registry = new prom_client_1.Registry();
        (0, prom_client_1.collectDefaultMetrics)({ register: this.registry });
        this.requests = new prom_client_1.Histogram({
            name: 'http_request_duration_seconds',
            help: 'Time from the arrival of a request to the end of its answer.',
            labelNames: ['method', 'route', 'status'],
            buckets: HTTP_BUCKETS_SECONDS,
            registers: [this.registry],
        });
    }
    get contentType() {
        return this.registry.contentType;
    }
    observeRequest({ method, route, status, durationMs }) {
        this.requests.observe({ method, route, status }, durationMs / 1000);
    }
    createCounter({ name, help, labels = [] }) {
        return new prom_client_1.Counter({ name, help, labelNames: [...labels], registers: [this.registry] });
    }
    /** A gauge; `collect` sets its value whenever the metrics are read. */
    createGauge({ name, help, labels = [] }, collect) {
        const gauge = new prom_client_1.Gauge({
            name,
            help,
            labelNames: [...labels],
            registers: [this.registry],
            ...(collect && { collect: () => collect(gauge) }),
        });
        return gauge;
    }
    createHistogram(options) {
        const { name, help, labels = [], bucketsSeconds } = options;
        return new prom_client_1.Histogram({
            name,
            help,
            labelNames: [...labels],
            buckets: [...bucketsSeconds],
            registers: [this.registry],
        });
    }
    /** Everything in Prometheus' text format. */
    render() {
        return this.registry.metrics();
    }
    onApplicationShutdown() {
        this.registry.clear();
    }
};
exports.Metrics = Metrics;
exports.Metrics = Metrics = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [])
], Metrics);
