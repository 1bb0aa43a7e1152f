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
exports.IndicatorsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const indicator_dto_js_1 = require("./indicator.dto.js");
const registry_js_1 = require("./indicators/registry.js");
/** What indicators there are. */
let IndicatorsController = class IndicatorsController {
    list() {
        return (0, indicator_dto_js_1.toIndicatorListDto)(registry_js_1.INDICATORS);
    }
};
exports.IndicatorsController = IndicatorsController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'List indicators',
        description: 'Every indicator with its formula, outputs, parameters, their ranges and defaults.',
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'Every indicator.', type: indicator_dto_js_1.IndicatorListDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", indicator_dto_js_1.IndicatorListDto)
], IndicatorsController.prototype, "list", null);
exports.IndicatorsController = IndicatorsController = __decorate([
    (0, swagger_1.ApiTags)('Indicators'),
    (0, common_1.Controller)('v1/indicators')
], IndicatorsController);
