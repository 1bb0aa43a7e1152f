"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var LoggingModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.LoggingModule = void 0;
const common_1 = require("@nestjs/common");
const nestjs_pino_1 = require("nestjs-pino");
const app_config_js_1 = require("../config/app-config.js");
const logger_options_js_1 = require("./logger-options.js");
const app_logger_service_js_1 = require("./app-logger.service.js");
const request_log_js_1 = require("./request-log.js");
/** The log. `app.useLogger(app.get(Logger))` with nestjs-pino's `Logger` makes Nest's own lines go there too. */
let LoggingModule = LoggingModule_1 = class LoggingModule {
    static forRoot(settings = {}) {
        return {
            module: LoggingModule_1,
            imports: [
                nestjs_pino_1.LoggerModule.forRootAsync({
                    inject: [app_config_js_1.AppConfig],
                    useFactory: (config) => (0, logger_options_js_1.buildLoggerParams)(config, settings),
                }),
            ],
            providers: [request_log_js_1.RequestLog, app_logger_service_js_1.AppLogger],
            exports: [request_log_js_1.RequestLog, app_logger_service_js_1.AppLogger],
        };
    }
};
exports.LoggingModule = LoggingModule;
exports.LoggingModule = LoggingModule = LoggingModule_1 = __decorate([
    (0, common_1.Global)(),
    (0, common_1.Module)({})
], LoggingModule);
