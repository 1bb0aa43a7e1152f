"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProblemFilter = void 0;
const common_1 = require("@nestjs/common");
const problem_responder_js_1 = require("./problem-responder.js");
/** Answers whatever a guard, pipe, interceptor or controller throws. */
let ProblemFilter = class ProblemFilter {
    catch(error, host) {
        const http = host.switchToHttp();
        const reply = http.getResponse();
        // A stream that breaks has sent its status already; all that is left is to end it, not to answer again.
        if (reply.raw.headersSent)
            reply.raw.destroy();
        else
            void (0, problem_responder_js_1.sendProblem)(error, http.getRequest(), reply);
    }
};
exports.ProblemFilter = ProblemFilter;
exports.ProblemFilter = ProblemFilter = __decorate([
    (0, common_1.Catch)()
], ProblemFilter);
