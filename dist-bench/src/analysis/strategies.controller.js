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
exports.StrategiesController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const strategy_dto_js_1 = require("./strategy.dto.js");
const strategies_service_js_1 = require("./strategies.service.js");
/** What strategies there are. */
let StrategiesController = class StrategiesController {
    constructor(strategies) {
        this.strategies = strategies;
    }
    list() {
        return (0, strategy_dto_js_1.toStrategyListDto)(this.strategies.list());
    }
    get(id) {
        return (0, strategy_dto_js_1.toStrategyDto)(this.strategies.get(id));
    }
};
exports.StrategiesController = StrategiesController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'List strategies',
        description: 'Every strategy with its weights, parameters and their ranges, thresholds, risk profile and help.',
    }),
    (0, swagger_1.ApiOkResponse)({ description: 'Every strategy.', type: strategy_dto_js_1.StrategyListDto }),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", strategy_dto_js_1.StrategyListDto)
], StrategiesController.prototype, "list", null);
__decorate([
    (0, common_1.Get)(':id'),
    (0, scopes_decorator_js_1.Scopes)('analysis:read'),
    (0, swagger_1.ApiOperation)({
        summary: 'Read a strategy',
        description: 'One strategy: everything that it applies, as data, and as Markdown in `help`.',
    }),
    (0, swagger_1.ApiParam)({ name: 'id', description: 'Identifier of the strategy.', example: 'balanced' }),
    (0, swagger_1.ApiOkResponse)({ description: 'The strategy.', type: strategy_dto_js_1.StrategyDto }),
    __param(0, (0, common_1.Param)('id')),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String]),
    __metadata("design:returntype", strategy_dto_js_1.StrategyDto)
], StrategiesController.prototype, "get", null);
exports.StrategiesController = StrategiesController = __decorate([
    (0, swagger_1.ApiTags)('Strategies'),
    (0, common_1.Controller)('v1/strategies'),
    __metadata("design:paramtypes", [strategies_service_js_1.StrategiesService])
], StrategiesController);
