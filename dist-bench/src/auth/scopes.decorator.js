"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Scopes = Scopes;
exports.AnyKey = AnyKey;
exports.Public = Public;
exports.findRouteAccess = findRouteAccess;
require("reflect-metadata");
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const request_gate_js_1 = require("../platform/http/request-gate.js");
const route_settings_decorator_js_1 = require("../platform/http/route-settings.decorator.js");
/** The names of the two ways to send a key, as the OpenAPI document declares them. */
const SECURITY_SCHEMES = { bearer: 'bearer', header: 'apiKey' };
const documentKey = (scopes) => (0, common_1.applyDecorators)((0, swagger_1.ApiSecurity)(SECURITY_SCHEMES.bearer), (0, swagger_1.ApiSecurity)(SECURITY_SCHEMES.header), (0, swagger_1.ApiExtension)('x-scopes', [...scopes]));
/** The route needs a key that has every one of these scopes. */
function Scopes(first, ...others) {
    const scopes = [first, ...others];
    return (0, common_1.applyDecorators)((0, route_settings_decorator_js_1.WithRouteSettings)({ access: { kind: 'scopes', scopes } }), documentKey(scopes));
}
/** The route needs a key, whatever its scopes. */
function AnyKey() {
    return (0, common_1.applyDecorators)((0, route_settings_decorator_js_1.WithRouteSettings)({ access: { kind: 'any-key' } }), documentKey([]));
}
/** The route answers without a key. */
function Public() {
    return (0, route_settings_decorator_js_1.WithRouteSettings)({ access: { kind: 'public' } });
}
/** What the route's decorator says, or null when the route has none (which stops the start). */
function findRouteAccess(handler) {
    const access = Reflect.getMetadata(request_gate_js_1.ROUTE_ACCESS, handler);
    return access ?? null;
}
