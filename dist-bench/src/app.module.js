"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var AppModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.AppModule = void 0;
const common_1 = require("@nestjs/common");
const analysis_module_js_1 = require("./analysis/analysis.module.js");
const auth_module_js_1 = require("./auth/auth.module.js");
const entities_js_1 = require("./entities.js");
const health_module_js_1 = require("./health/health.module.js");
const market_module_js_1 = require("./market/market.module.js");
const catalog_js_1 = require("./migrations/catalog.js");
const clock_module_js_1 = require("./platform/clock/clock.module.js");
const config_module_js_1 = require("./platform/config/config.module.js");
const database_module_js_1 = require("./platform/database/database.module.js");
const http_module_js_1 = require("./platform/http/http.module.js");
const logging_module_js_1 = require("./platform/logging/logging.module.js");
const metrics_module_js_1 = require("./platform/metrics/metrics.module.js");
const secrets_module_js_1 = require("./platform/secrets/secrets.module.js");
const shutdown_module_js_1 = require("./platform/shutdown/shutdown.module.js");
/** The whole application: the technical floor first, then the features, lowest layer first. */
let AppModule = AppModule_1 = class AppModule {
    static forRoot(config, role = 'server') {
        return {
            module: AppModule_1,
            imports: [
                config_module_js_1.ConfigModule.forRoot(config),
                clock_module_js_1.ClockModule,
                logging_module_js_1.LoggingModule.forRoot(role === 'tool' ? { destination: process.stderr } : {}),
                shutdown_module_js_1.ShutdownModule,
                database_module_js_1.DatabaseModule.forRoot({ entities: entities_js_1.ENTITIES, migrations: catalog_js_1.MIGRATIONS[config.database.dialect], access: role }),
                secrets_module_js_1.SecretsModule,
                http_module_js_1.HttpModule,
                metrics_module_js_1.MetricsModule,
                auth_module_js_1.AuthModule,
                market_module_js_1.MarketModule,
                analysis_module_js_1.AnalysisModule,
                health_module_js_1.HealthModule,
            ],
        };
    }
};
exports.AppModule = AppModule;
exports.AppModule = AppModule = AppModule_1 = __decorate([
    (0, common_1.Module)({})
], AppModule);
