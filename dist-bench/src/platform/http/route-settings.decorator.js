"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WithRouteSettings = WithRouteSettings;
exports.findRouteSettings = findRouteSettings;
exports.AcceptsUpload = AcceptsUpload;
exports.Produces = Produces;
exports.WithoutTimeout = WithoutTimeout;
exports.publishRouteSettings = publishRouteSettings;
require("reflect-metadata");
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const constants_js_1 = require("@nestjs/platform-fastify/constants.js");
const swagger_1 = require("@nestjs/swagger");
const request_gate_js_1 = require("./request-gate.js");
const ROUTE_SETTINGS = 'barometer:route-settings';
const MEBIBYTE = 1024 * 1024;
/** Adds settings to a route; several of these decorators on one method are merged, whatever their order. */
function WithRouteSettings(settings) {
    return (_target, _key, descriptor) => {
        const handler = descriptor.value;
        const merged = { ...findRouteSettings(handler), ...settings };
        Reflect.defineMetadata(ROUTE_SETTINGS, merged, handler);
        if (merged.access)
            Reflect.defineMetadata(request_gate_js_1.ROUTE_ACCESS, merged.access, handler);
    };
}
/** The settings that decorators gave to a controller's method. */
function findRouteSettings(handler) {
    return Reflect.getMetadata(ROUTE_SETTINGS, handler) ?? {};
}
/** The route takes a file of up to 20 MB, as CSV text or as JSON, and may take 60 s. */
function AcceptsUpload() {
    const consumes = ['application/json', 'text/csv'];
    return (0, common_1.applyDecorators)(WithRouteSettings({ bodyLimitBytes: 20 * MEBIBYTE, timeoutMs: 60_000, consumes }), (0, swagger_1.ApiConsumes)(...consumes));
}
/** The route answers with these media types instead of JSON; a request that accepts none of them gets 406. */
function Produces(...mediaTypes) {
    return (0, common_1.applyDecorators)(WithRouteSettings({ produces: mediaTypes }), (0, swagger_1.ApiProduces)(...mediaTypes));
}
/** The route has no time limit of its own: a stream, or a wait that the caller asked for. */
function WithoutTimeout() {
    return WithRouteSettings({ timeoutMs: null });
}
function mergeIntoFastifyConfig(handler) {
    const settings = findRouteSettings(handler);
    if (Object.keys(settings).length === 0)
        return;
    const config = Reflect.getMetadata(constants_js_1.FASTIFY_ROUTE_CONFIG_METADATA, handler) ?? {};
    Reflect.defineMetadata(constants_js_1.FASTIFY_ROUTE_CONFIG_METADATA, { ...config, ...settings }, handler);
}
/**
 * Hands the settings of every controller's method to Fastify, beside what `RouteConfig` says: of that decorator only
 * the last one on a method counts, so the settings are kept apart until no decorator can come any more.
 */
function publishRouteSettings(app) {
    const scanner = new core_1.MetadataScanner();
    const modules = [...app.get(core_1.ModulesContainer).values()];
    for (const { metatype } of modules.flatMap((module) => [...module.controllers.values()])) {
        if (typeof metatype !== 'function')
            continue;
        const prototype = metatype.prototype;
        const handlers = scanner.getAllMethodNames(prototype).flatMap((name) => prototype[name] ?? []);
        handlers.forEach(mergeIntoFastifyConfig);
    }
}
