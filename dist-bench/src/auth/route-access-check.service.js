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
exports.RouteAccessCheck = void 0;
const common_1 = require("@nestjs/common");
const constants_js_1 = require("@nestjs/common/constants.js");
const core_1 = require("@nestjs/core");
const scopes_decorator_js_1 = require("./scopes.decorator.js");
/** Stops the start when a route does not say who may call it: what nobody thought about is closed, not open. */
let RouteAccessCheck = class RouteAccessCheck {
    constructor(discovery, scanner) {
        this.discovery = discovery;
        this.scanner = scanner;
    }
    onModuleInit() {
        const open = this.discovery.getControllers().flatMap(({ metatype }) => this.findUndeclared(metatype));
        if (open.length === 0)
            return;
        throw new Error(`Routes without a declared access: ${open.join(', ')}. ` +
            'Put @Scopes(...), @AnyKey() or @Public() on each of them.');
    }
    findUndeclared(controller) {
        if (typeof controller !== 'function')
            return [];
        const prototype = controller.prototype;
        return this.scanner
            .getAllMethodNames(prototype)
            .filter((name) => {
            const handler = prototype[name];
            return handler && Reflect.hasMetadata(constants_js_1.METHOD_METADATA, handler) && !(0, scopes_decorator_js_1.findRouteAccess)(handler);
        })
            .map((name) => `${controller.name}.${name}`);
    }
};
exports.RouteAccessCheck = RouteAccessCheck;
exports.RouteAccessCheck = RouteAccessCheck = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [core_1.DiscoveryService,
        core_1.MetadataScanner])
], RouteAccessCheck);
