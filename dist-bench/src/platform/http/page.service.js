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
exports.Pages = void 0;
const common_1 = require("@nestjs/common");
const cursor_service_js_1 = require("./cursor.service.js");
/** Turns rows into pages, and cursors into the position to read on from. */
let Pages = class Pages {
    constructor(cursors) {
        this.cursors = cursors;
    }
    /**
     * Where to read on, or null for the first page.
     * @throws DomainError INVALID_CURSOR
     */
    async readPosition(context, cursor) {
        return cursor === undefined ? null : this.cursors.decode(context, cursor);
    }
    /** The page of these rows. */
    async toPage(parts) {
        const rows = parts.rows.slice(0, parts.limit);
        const last = rows.at(-1);
        const hasMore = parts.rows.length > parts.limit && last !== undefined;
        const nextCursor = hasMore ? await this.cursors.encode(parts.context, parts.position(last)) : null;
        return { items: rows.map(parts.toItem), nextCursor };
    }
};
exports.Pages = Pages;
exports.Pages = Pages = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [cursor_service_js_1.CursorCodec])
], Pages);
