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
exports.RequestLog = void 0;
const common_1 = require("@nestjs/common");
const nestjs_pino_1 = require("nestjs-pino");
const LEVEL_OF_STATUS = (status) => (status >= 500 ? 'error' : 'info');
/** The log of the HTTP layer: one line per request, and one per problem that somebody should look at. */
let RequestLog = class RequestLog {
    constructor(pino) {
        this.pino = pino;
        pino.setContext('Http');
    }
    /** Runs the rest of a request so that every line written meanwhile carries its bindings. */
    runInRequest(bindings, work) {
        this.pino.runInContext(work, { bindings: { ...bindings } });
    }
    writeCompleted(bindings, completed) {
        this.pino[LEVEL_OF_STATUS(completed.status)]({ ...bindings, ...completed }, 'request completed');
    }
    /** `error` holds the cause, which the caller is never told. */
    writeProblem(bindings, problem) {
        const { level, code, error } = problem;
        const isOurs = level === 'error' || level === 'warn';
        this.pino[level]({ ...bindings, code, ...(isOurs && { err: error }) }, error.message);
    }
};
exports.RequestLog = RequestLog;
exports.RequestLog = RequestLog = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [nestjs_pino_1.PinoLogger])
], RequestLog);
