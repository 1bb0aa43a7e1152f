"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HttpModule = void 0;
const common_1 = require("@nestjs/common");
const core_1 = require("@nestjs/core");
const conditional_interceptor_js_1 = require("./conditional.interceptor.js");
const cursor_service_js_1 = require("./cursor.service.js");
const page_service_js_1 = require("./page.service.js");
const problem_filter_js_1 = require("./problem.filter.js");
const problems_controller_js_1 = require("./problems.controller.js");
const validation_interceptor_js_1 = require("./validation.interceptor.js");
/** What every controller relies on. Imported first, so that validation comes before any other interceptor. */
let HttpModule = class HttpModule {
};
exports.HttpModule = HttpModule;
exports.HttpModule = HttpModule = __decorate([
    (0, common_1.Global)(),
    (0, common_1.Module)({
        controllers: [problems_controller_js_1.ProblemsController],
        providers: [
            cursor_service_js_1.CursorCodec,
            page_service_js_1.Pages,
            { provide: core_1.APP_FILTER, useClass: problem_filter_js_1.ProblemFilter },
            { provide: core_1.APP_INTERCEPTOR, useClass: validation_interceptor_js_1.ValidationInterceptor },
            { provide: core_1.APP_INTERCEPTOR, useClass: conditional_interceptor_js_1.ConditionalInterceptor },
        ],
        exports: [cursor_service_js_1.CursorCodec, page_service_js_1.Pages],
    })
], HttpModule);
