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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MeController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("./current-principal.decorator.js");
const keys_service_js_1 = require("./keys.service.js");
const me_dto_js_1 = require("./me.dto.js");
const scopes_decorator_js_1 = require("./scopes.decorator.js");
let MeController = class MeController {
    constructor(keys) {
        this.keys = keys;
    }
    async getMe(principal) {
        return (0, me_dto_js_1.toMeDto)(principal, await this.keys.findByPublicId(principal.keyId));
    }
};
exports.MeController = MeController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.AnyKey)(),
    (0, swagger_1.ApiOperation)({
        summary: 'Who am I',
        description: 'The owner and the scopes of the key that the request was sent with. Any key may ask.',
    }),
    (0, swagger_1.ApiOkResponse)({ type: me_dto_js_1.MeDto }),
    __param(0, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], MeController.prototype, "getMe", null);
exports.MeController = MeController = __decorate([
    (0, swagger_1.ApiTags)('Keys'),
    (0, common_1.Controller)('v1/me'),
    __metadata("design:paramtypes", [keys_service_js_1.KeysService])
], MeController);
