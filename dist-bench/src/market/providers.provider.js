"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.providerChainProvider = void 0;
exports.createProviderChain = createProviderChain;
const clock_js_1 = require("../platform/clock/clock.js");
const app_config_js_1 = require("../platform/config/app-config.js");
const metrics_service_js_1 = require("../platform/metrics/metrics.service.js");
const outbound_http_js_1 = require("./outbound-http.js");
const provider_chain_js_1 = require("./provider-chain.js");
const provider_metrics_js_1 = require("./provider-metrics.js");
const demo_provider_js_1 = require("./providers/demo/demo.provider.js");
const yahoo_provider_js_1 = require("./providers/yahoo/yahoo.provider.js");
const resilient_provider_js_1 = require("./resilient-provider.js");
/** How each name of MARKET_PROVIDERS is made. `upload` is not here: uploaded bars are stored, never fetched. */
const FACTORIES = {
    demo: (_config, clock) => new demo_provider_js_1.DemoProvider(clock),
    yahoo: (config, clock, options) => {
        const http = new outbound_http_js_1.OutboundHttp({ allowPrivate: config.outboundAllowPrivate });
        const limits = { requestsPerSecond: config.providerRequestsPerSecond, ...options.limits };
        return new resilient_provider_js_1.ResilientProvider(new yahoo_provider_js_1.YahooProvider(http, config.yahooBaseUrl, clock), { ...options, limits });
    },
};
/** The chain of the configured providers, in the order of MARKET_PROVIDERS. */
function createProviderChain(config, clock, options = {}) {
    const factories = config.marketProviders.flatMap((name) => FACTORIES[name] ?? []);
    return new provider_chain_js_1.ProviderChain(factories.map((create) => create(config, clock, options)));
}
exports.providerChainProvider = {
    provide: provider_chain_js_1.ProviderChain,
    inject: [app_config_js_1.AppConfig, clock_js_1.Clock, { token: metrics_service_js_1.Metrics, optional: true }],
    useFactory: (config, clock, metrics) => createProviderChain(config, clock, metrics ? { observer: (0, provider_metrics_js_1.createProviderObserver)(metrics) } : {}),
};
