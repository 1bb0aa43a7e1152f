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
var MetricsListener_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.MetricsListener = void 0;
const node_http_1 = require("node:http");
const common_1 = require("@nestjs/common");
const app_config_js_1 = require("../config/app-config.js");
const metrics_service_js_1 = require("./metrics.service.js");
/** Serves `GET /metrics` without a key on `METRICS_PORT`, when that is set. */
let MetricsListener = MetricsListener_1 = class MetricsListener {
    constructor(config, metrics) {
        this.config = config;
        this.metrics = metrics;
        this.logger = new common_1.Logger(MetricsListener_1.name);
        this.server = null;
    }
    /** The port in use, or null when there is none. */
    get port() {
        const address = this.server?.address();
        return typeof address === 'object' && address !== null ? address.port : null;
    }
    async onApplicationBootstrap() {
        const { metricsPort } = this.config;
        if (metricsPort === null)
            return;
        const server = (0, node_http_1.createServer)((request, response) => void this.answer(request.url ?? '', response));
        this.server = server;
        await new Promise((resolve, reject) => {
            server.once('error', (cause) => {
                reject(new Error(`METRICS_PORT ${metricsPort} cannot be listened on: ${cause.message}. Choose another.`, { cause }));
            });
            server.listen(metricsPort, resolve);
        });
    }
    async onApplicationShutdown() {
        const { server } = this;
        if (!server)
            return;
        await new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        });
    }
    async answer(url, response) {
        if (url.split('?', 1)[0] !== '/metrics') {
            response.writeHead(404, { 'content-type': 'text/plain' }).end('Only /metrics is here.\n');
            return;
        }
        try {
            const text = await this.metrics.render();
            response.writeHead(200, { 'content-type': this.metrics.contentType }).end(text);
        }
        catch (error) {
            this.logger.error({ msg: 'Metrics could not be collected', err: error });
            response.writeHead(500).end();
        }
    }
};
exports.MetricsListener = MetricsListener;
exports.MetricsListener = MetricsListener = MetricsListener_1 = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [app_config_js_1.AppConfig,
        metrics_service_js_1.Metrics])
], MetricsListener);
