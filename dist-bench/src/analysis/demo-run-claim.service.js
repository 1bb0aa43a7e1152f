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
exports.DemoRunClaim = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const id_js_1 = require("../platform/database/id.js");
const settings_repository_js_1 = require("../platform/database/settings.repository.js");
const SETTING = 'demo-run';
const RUNNING = 'running';
const DONE = 'done';
/** How long an unfinished run is left alone before it counts as dead. */
const ABANDONED_AFTER_MS = 60_000;
/** Says in the database which process analyses the demo market, and that it was done. */
let DemoRunClaim = class DemoRunClaim {
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** A ticket for the process that is to run; null when another one is at it, or when it was done. */
    async take() {
        const ticket = this.issue();
        if (await this.settings.claim(SETTING, ticket))
            return ticket;
        const current = await this.settings.find(SETTING);
        if (current === null || !this.isAbandoned(current))
            return null;
        return (await this.settings.replaceIf(SETTING, current, ticket)) ? ticket : null;
    }
    /** Shows that the run is alive: a new ticket in place of the old one, or null when another process took over. */
    async renew(ticket) {
        const renewed = this.issue();
        return (await this.settings.replaceIf(SETTING, ticket, renewed)) ? renewed : null;
    }
    /** No process runs it ever again. */
    async finish(ticket) {
        await this.settings.replaceIf(SETTING, ticket, `${DONE} ${this.clock.now().toISOString()}`);
    }
    issue() {
        return `${RUNNING} ${this.clock.now().toISOString()} ${(0, id_js_1.newId)()}`;
    }
    isAbandoned(value) {
        const [state, since = ''] = value.split(' ');
        return state === RUNNING && this.clock.now().getTime() - Date.parse(since) >= ABANDONED_AFTER_MS;
    }
};
exports.DemoRunClaim = DemoRunClaim;
exports.DemoRunClaim = DemoRunClaim = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [settings_repository_js_1.Settings,
        clock_js_1.Clock])
], DemoRunClaim);
