"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccessGuard = void 0;
const common_1 = require("@nestjs/common");
const refusals_js_1 = require("./refusals.js");
const scopes_decorator_js_1 = require("./scopes.decorator.js");
/**
 * The second lock on the door: the hook in front of the body parser has done this already. Whatever comes past it
 * (a route registered in another way, a hook lost in a refactoring) is turned away here.
 */
let AccessGuard = class AccessGuard {
    canActivate(context) {
        const access = (0, scopes_decorator_js_1.findRouteAccess)(context.getHandler());
        if (!access)
            throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access.`);
        if (access.kind === 'public')
            return true;
        const { principal } = context.switchToHttp().getRequest();
        if (!principal)
            throw (0, refusals_js_1.refuseKey)({ reason: 'missing', detail: 'This route needs an API key.' });
        const missing = access.kind === 'scopes' ? (0, refusals_js_1.findMissingScopes)(principal, access.scopes) : [];
        if (missing.length > 0)
            throw (0, refusals_js_1.refuseScope)(principal, missing);
        return true;
    }
};
exports.AccessGuard = AccessGuard;
exports.AccessGuard = AccessGuard = __decorate([
    (0, common_1.Injectable)()
], AccessGuard);
