"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RouteTable = void 0;
exports.hasEmptyParameter = hasEmptyParameter;
const find_my_way_1 = __importDefault(require("find-my-way"));
const ignore = () => undefined;
/** The routes as they were registered, to tell an unknown path from a known one with another method. */
class RouteTable {
    constructor() {
        this.routers = new Map();
    }
    /** Takes note of a route; meant for Fastify's `onRoute` hook. */
    add(route) {
        const methods = typeof route.method === 'string' ? [route.method] : route.method;
        for (const method of methods)
            this.addTo(method, route.url);
    }
    /** The methods that a path takes; none when there is no such path. */
    findMethods(path) {
        const methods = [...this.routers].filter(([method, router]) => this.matches(router, method, path));
        return methods.map(([method]) => method).sort();
    }
    addTo(method, url) {
        let router = this.routers.get(method);
        if (!router) {
            router = (0, find_my_way_1.default)({ maxParamLength: 500 });
            this.routers.set(method, router);
        }
        if (!router.hasRoute(method, url))
            router.on(method, url, ignore);
    }
    matches(router, method, path) {
        const found = router.find(method, path);
        return found !== null && !hasEmptyParameter(found.params);
    }
}
exports.RouteTable = RouteTable;
/** `/v1/things/` would match `/v1/things/:id` with an empty id; it is no such path. */
function hasEmptyParameter(parameters) {
    const entries = Object.entries(parameters ?? {});
    return entries.some(([name, value]) => value === '' && name !== '*');
}
