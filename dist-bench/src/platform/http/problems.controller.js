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
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProblemsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const accepts_1 = __importDefault(require("accepts"));
const problem_catalog_js_1 = require("../errors/problem-catalog.js");
const problem_page_dto_js_1 = require("./problem-page.dto.js");
const route_settings_decorator_js_1 = require("./route-settings.decorator.js");
const HTML = 'text/html';
/** The pages that the `type` of every problem document points to. */
let ProblemsController = class ProblemsController {
    getProblem(code, request, reply) {
        const page = (0, problem_page_dto_js_1.findProblemPage)(code);
        if ((0, accepts_1.default)(request.raw).type(['application/json', HTML]) !== HTML)
            return page;
        void reply.type('text/html; charset=utf-8');
        return (0, problem_page_dto_js_1.renderProblemPage)(page);
    }
};
exports.ProblemsController = ProblemsController;
__decorate([
    (0, common_1.Get)(':code'),
    (0, route_settings_decorator_js_1.WithRouteSettings)({ access: { kind: 'public' } }),
    (0, route_settings_decorator_js_1.Produces)('application/json', HTML),
    (0, common_1.Header)('vary', 'accept'),
    (0, swagger_1.ApiOperation)({
        summary: 'What a problem code means',
        description: 'The page that `type` of an error answer points to: as JSON, or as HTML for a browser.',
    }),
    (0, swagger_1.ApiParam)({ name: 'code', enum: Object.keys(problem_catalog_js_1.PROBLEM_CATALOG), example: 'VALIDATION_FAILED' }),
    (0, swagger_1.ApiOkResponse)({ type: problem_page_dto_js_1.ProblemPageDto }),
    __param(0, (0, common_1.Param)('code')),
    __param(1, (0, common_1.Req)()),
    __param(2, (0, common_1.Res)({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Object)
], ProblemsController.prototype, "getProblem", null);
exports.ProblemsController = ProblemsController = __decorate([
    (0, swagger_1.ApiTags)('Problems'),
    (0, common_1.Controller)('problems')
], ProblemsController);
