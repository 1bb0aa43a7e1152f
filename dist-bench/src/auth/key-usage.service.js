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
var KeyUsage_1;
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeyUsage = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const api_key_repository_js_1 = require("./api-key.repository.js");
/** `lastUsedAt` is exact to this much; in return a key costs one write a minute, however busy it is. */
const USAGE_RESOLUTION_MS = 60_000;
/** Notes when keys were last used, without making the request wait for it. */
let KeyUsage = KeyUsage_1 = class KeyUsage {
    constructor(keys, clock) {
        this.keys = keys;
        this.clock = clock;
        this.logger = new common_1.Logger(KeyUsage_1.name);
        this.notedAt = new Map();
        this.pending = new Set();
    }
    note(key) {
        const now = this.clock.now();
        const last = this.notedAt.get(key.id) ?? key.lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
        if (now.getTime() - last < USAGE_RESOLUTION_MS)
            return;
        this.notedAt.set(key.id, now.getTime());
        const write = this.write(key.id, now);
        this.pending.add(write);
        void write.finally(() => this.pending.delete(write));
    }
    /** Resolves when nothing is being written any more. */
    async settle() {
        await Promise.all(this.pending);
    }
    async onModuleDestroy() {
        await this.settle();
    }
    async write(id, now) {
        try {
            await this.keys.markUsed(id, now, new Date(now.getTime() - USAGE_RESOLUTION_MS));
        }
        catch (error) {
            // The key is good; a note that could not be written is no reason to turn the request away.
            this.logger.warn({ msg: 'lastUsedAt could not be written', err: error, keyRowId: id });
        }
    }
};
exports.KeyUsage = KeyUsage;
exports.KeyUsage = KeyUsage = KeyUsage_1 = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [api_key_repository_js_1.ApiKeyRepository,
        clock_js_1.Clock])
], KeyUsage);
