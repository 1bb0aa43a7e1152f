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
exports.CursorCodec = void 0;
const node_crypto_1 = require("node:crypto");
const common_1 = require("@nestjs/common");
const domain_error_js_1 = require("../errors/domain-error.js");
const secrets_service_js_1 = require("../secrets/secrets.service.js");
const canonical = (context) => {
    const filters = Object.entries(context.filters)
        .filter(([, value]) => value !== undefined)
        .sort(([left], [right]) => (left < right ? -1 : 1));
    return JSON.stringify([context.ownerId, context.list, context.sort, filters]);
};
const invalid = () => {
    const detail = 'The cursor is damaged, or belongs to another list, sort, filter or key. Repeat the first request without `cursor`, then follow `nextCursor` with everything else unchanged.';
    return new domain_error_js_1.DomainError('INVALID_CURSOR', detail, {
        errors: [{ pointer: 'query/cursor', code: 'invalid_cursor', detail }],
    });
};
const isCursorValue = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
function parsePosition(payload) {
    const position = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return Array.isArray(position) && position.every(isCursorValue) ? position : null;
}
/** Makes and reads the opaque positions of keyset pagination, signed so that nobody makes up their own. */
let CursorCodec = class CursorCodec {
    constructor(secrets) {
        this.secrets = secrets;
        this.secret = null;
    }
    /** A cursor that stands after the row with these sort columns. */
    async encode(context, position) {
        const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
        return `${payload}.${(await this.sign(context, payload)).toString('base64url')}`;
    }
    /**
     * The sort columns that a cursor was made from.
     * @throws DomainError INVALID_CURSOR when it was changed, or made for another owner, list, sort or filters
     */
    async decode(context, cursor) {
        const [payload = '', signature = '', ...rest] = cursor.split('.');
        const given = Buffer.from(signature, 'base64url');
        const expected = await this.sign(context, payload);
        const isGenuine = rest.length === 0 && given.length === expected.length && (0, node_crypto_1.timingSafeEqual)(given, expected);
        const position = isGenuine ? parsePosition(payload) : null;
        if (!position)
            throw invalid();
        return position;
    }
    async sign(context, payload) {
        this.secret ??= this.secrets.derive('cursor');
        const hmac = (0, node_crypto_1.createHmac)('sha256', await this.secret).update(`${canonical(context)}\n${payload}`);
        return hmac.digest().subarray(0, 16);
    }
};
exports.CursorCodec = CursorCodec;
exports.CursorCodec = CursorCodec = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [secrets_service_js_1.Secrets])
], CursorCodec);
