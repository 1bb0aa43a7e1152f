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
exports.Settings = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../clock/clock.js");
const database_service_js_1 = require("./database.service.js");
const returning_query_js_1 = require("./returning-query.js");
const setting_entity_js_1 = require("./setting.entity.js");
/** Named values that all processes share, and the place where one of several processes wins. */
let Settings = class Settings {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async find(name, unitOfWork) {
        const row = await this.database.manager(unitOfWork).findOneBy(setting_entity_js_1.SettingEntity, { name });
        return row?.value ?? null;
    }
    /** Sets the value if there is none yet. Of all processes that try, exactly one is told true. */
    async claim(name, value, unitOfWork) {
        const rows = await (0, returning_query_js_1.queryReturning)(this.database.manager(unitOfWork), `INSERT INTO "platform_setting" ("name", "value", "created_at", "updated_at", "version")
       VALUES ($1, $2, $3, $3, 1) ON CONFLICT ("name") DO NOTHING RETURNING "name"`, [name, value, this.clock.now()]);
        return rows.length === 1;
    }
    /** The value, made and stored first if there is none; every process gets the same one. */
    async getOrCreate(name, make) {
        const existing = await this.find(name);
        if (existing !== null)
            return existing;
        const made = make();
        if (await this.claim(name, made))
            return made;
        const others = await this.find(name);
        if (others === null)
            throw new Error(`The setting "${name}" was removed while it was being made.`);
        return others;
    }
    /** Compare and set: changes the value only if it is the expected one. */
    async replaceIf(name, expected, value, unitOfWork) {
        const result = await this.database
            .manager(unitOfWork)
            .update(setting_entity_js_1.SettingEntity, { name, value: expected }, { value, updatedAt: this.clock.now() });
        return result.affected === 1;
    }
};
exports.Settings = Settings;
exports.Settings = Settings = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_service_js_1.Database,
        clock_js_1.Clock])
], Settings);
