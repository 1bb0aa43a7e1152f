"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var DatabaseModule_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseModule = void 0;
const common_1 = require("@nestjs/common");
const typeorm_1 = require("@nestjs/typeorm");
const typeorm_2 = require("typeorm");
const app_config_js_1 = require("../config/app-config.js");
const data_source_js_1 = require("./data-source.js");
const database_service_js_1 = require("./database.service.js");
const migrator_js_1 = require("./migrator.js");
const schema_gate_js_1 = require("./schema-gate.js");
const settings_repository_js_1 = require("./settings.repository.js");
/**
 * Opens the database and brings its schema up to date before anything can use it. Needs `AppConfig` and `Clock` from
 * global modules.
 */
let DatabaseModule = DatabaseModule_1 = class DatabaseModule {
    static forRoot({ access = 'server', ...schema }) {
        const typeOrm = typeorm_1.TypeOrmModule.forRootAsync({
            inject: [app_config_js_1.AppConfig],
            useFactory: (config) => ({
                ...(0, data_source_js_1.toDatabaseOptions)(config.database, schema),
                // Whoever runs the process restarts it; a start that fails says why at once.
                toRetry: () => false,
            }),
            dataSourceFactory: (options) => Promise.resolve((0, data_source_js_1.createDataSource)(options, access)),
        });
        const database = {
            provide: database_service_js_1.Database,
            inject: [typeorm_2.DataSource, migrator_js_1.Migrator, app_config_js_1.AppConfig],
            useFactory: async (dataSource, migrator, config) => {
                await (0, schema_gate_js_1.prepareSchema)(migrator, config.migrateOnStart ? 'migrate' : 'refuse');
                return new database_service_js_1.Database(dataSource);
            },
        };
        return {
            module: DatabaseModule_1,
            global: true,
            imports: [typeOrm],
            providers: [migrator_js_1.Migrator, database, settings_repository_js_1.Settings],
            exports: [database_service_js_1.Database, migrator_js_1.Migrator, settings_repository_js_1.Settings],
        };
    }
};
exports.DatabaseModule = DatabaseModule;
exports.DatabaseModule = DatabaseModule = DatabaseModule_1 = __decorate([
    (0, common_1.Module)({})
], DatabaseModule);
