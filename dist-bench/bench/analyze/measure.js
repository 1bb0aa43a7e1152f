"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
require("reflect-metadata");
const core_1 = require("@nestjs/core");
const analysis_service_js_1 = require("../../src/analysis/analysis.service.js");
const catalog_js_1 = require("../../src/analysis/strategies/catalog.js");
const app_module_js_1 = require("../../src/app.module.js");
const owners_service_js_1 = require("../../src/auth/owners.service.js");
const demo_companies_js_1 = require("../../src/market/providers/demo/demo-companies.js");
const load_config_js_1 = require("../../src/platform/config/load-config.js");
const configure_http_js_1 = require("../../src/platform/http/configure-http.js");
const http_adapter_js_1 = require("../../src/platform/http/http-adapter.js");
const listen_js_1 = require("../../src/platform/http/listen.js");
const WARM_UP = 600;
const BATCHES = 40;
const BATCH = 100;
const HTTP_WARM_UP = 150;
const HTTP_SAMPLES = 400;
/** Every ticker under every strategy in turn, one after the other, each stored. */
async function measureService(app) {
    const service = app.get(analysis_service_js_1.AnalysisService);
    const { id: ownerId } = await app.get(owners_service_js_1.OwnersService).getDefault();
    const orders = catalog_js_1.BUILT_IN_STRATEGIES.flatMap(({ id: strategy }) => demo_companies_js_1.DEMO_COMPANIES.map(({ ticker }) => ({ ownerId, ticker, strategy })));
    let next = 0;
    let bars = 0;
    const analyseNext = async () => {
        bars += (await service.analyse(orders[next++ % orders.length])).bars;
    };
    for (let i = 0; i < WARM_UP; i++)
        await analyseNext();
    const samples = [];
    for (let batch = 0; batch < BATCHES; batch++) {
        const start = performance.now();
        for (let i = 0; i < BATCH; i++)
            await analyseNext();
        samples.push((performance.now() - start) / BATCH);
    }
    return { service: samples, bars: Math.round(bars / next) };
}
/** One client that sends the next request when it has read the answer. */
async function measureHttp(url, key) {
    const samples = [];
    for (let i = 0; i < HTTP_WARM_UP + HTTP_SAMPLES; i++) {
        const start = performance.now();
        const response = await fetch(`${url}/v1/analyses`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-api-key': key },
            body: '{"ticker":"ACME.DEMO"}',
        });
        await response.arrayBuffer();
        if (response.status !== 201)
            throw new Error(`POST /v1/analyses answered ${response.status}`);
        if (i >= HTTP_WARM_UP)
            samples.push(performance.now() - start);
    }
    return samples;
}
async function main() {
    const config = (0, load_config_js_1.loadConfig)();
    const app = await core_1.NestFactory.create(app_module_js_1.AppModule.forRoot(config), (0, http_adapter_js_1.createHttpAdapter)(), {
        logger: false,
        abortOnError: false,
    });
    await (0, configure_http_js_1.configureHttp)(app);
    const port = await (0, listen_js_1.listen)(app, 0);
    try {
        const { service, bars } = await measureService(app);
        const http = await measureHttp(`http://127.0.0.1:${port}`, config.masterApiKey ?? '');
        const samples = { service, http, bars };
        process.stdout.write(`${JSON.stringify(samples)}\n`);
    }
    finally {
        await app.close();
    }
}
main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
});
