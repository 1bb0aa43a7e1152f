"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CurrentPrincipal = void 0;
const common_1 = require("@nestjs/common");
/** The caller, as a parameter of a controller's method; only on routes that need a key. */
exports.CurrentPrincipal = (0, common_1.createParamDecorator)((_, context) => {
    const { principal } = context.switchToHttp().getRequest();
    if (!principal)
        throw new TypeError('@CurrentPrincipal() stands on a route that is @Public()');
    return principal;
});
