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
exports.KeyVerifier = exports.VERIFICATION_TTL_MS = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const secrets_service_js_1 = require("../platform/secrets/secrets.service.js");
const api_key_js_1 = require("./api-key.js");
const api_key_repository_js_1 = require("./api-key.repository.js");
const owners_service_js_1 = require("./owners.service.js");
const refusals_js_1 = require("./refusals.js");
const stored_key_js_1 = require("./stored-key.js");
/** How long a verified key is believed without asking the database: the delay of a revocation in another process. */
exports.VERIFICATION_TTL_MS = 3_000;
const CACHED_KEYS = 1_000;
/** Stands in for the hash of a key that does not exist, so that the comparison is made either way. */
const NO_HASH = '0'.repeat(64);
/** Tells whose a key is. */
let KeyVerifier = class KeyVerifier {
    constructor(secrets, keys, owners, clock) {
        this.secrets = secrets;
        this.keys = keys;
        this.owners = owners;
        this.clock = clock;
        this.verified = new Map();
    }
    /**
     * The known and the unknown id take the same way: one hash, one look into the database, one comparison. What is
     * remembered is filed under the hash of the whole key, so a right id with a wrong secret is not answered faster.
     * @throws DomainError UNAUTHENTICATED, saying why only to those who have the secret.
     */
    async verify(key) {
        const parsed = (0, api_key_js_1.parseApiKey)(key);
        if (parsed.kind !== 'well-formed')
            throw (0, refusals_js_1.refuseKey)({ reason: parsed.kind });
        const hash = (0, api_key_js_1.computeKeyHash)(await this.secrets.derive('api-key-pepper'), key);
        const found = this.recall(hash) ?? (await this.look(parsed.publicId, hash));
        this.refuseEnded(found.stored);
        return found;
    }
    /** Makes the next use of the key ask the database again. */
    forget(publicId) {
        for (const [hash, { stored }] of this.verified) {
            if (stored.publicId === publicId)
                this.verified.delete(hash);
        }
    }
    recall(hash) {
        const entry = this.verified.get(hash);
        return entry && entry.believedUntil > this.clock.now().getTime() ? entry : null;
    }
    async look(publicId, hash) {
        const askedAt = this.clock.now().getTime();
        const stored = await this.keys.findByPublicId(publicId);
        const isSame = (0, api_key_js_1.isSameSecret)(stored?.secretHash ?? NO_HASH, hash);
        if (!stored || !isSame)
            throw (0, refusals_js_1.refuseKey)({ reason: 'unknown' });
        const found = { stored, principal: (0, stored_key_js_1.principalOf)(stored, await this.owners.getById(stored.ownerId)) };
        this.remember(hash, { ...found, believedUntil: askedAt + exports.VERIFICATION_TTL_MS });
        return found;
    }
    remember(hash, entry) {
        this.verified.delete(hash);
        this.verified.set(hash, entry);
        const [oldest] = this.verified.keys();
        if (this.verified.size > CACHED_KEYS && oldest !== undefined)
            this.verified.delete(oldest);
    }
    refuseEnded(stored) {
        const state = (0, stored_key_js_1.computeKeyState)(stored, this.clock.now());
        if (state === 'revoked' && stored.revokedAt)
            throw (0, refusals_js_1.refuseKey)({ reason: state, at: stored.revokedAt });
        if (state === 'expired' && stored.expiresAt)
            throw (0, refusals_js_1.refuseKey)({ reason: state, at: stored.expiresAt });
    }
};
exports.KeyVerifier = KeyVerifier;
exports.KeyVerifier = KeyVerifier = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [secrets_service_js_1.Secrets,
        api_key_repository_js_1.ApiKeyRepository,
        owners_service_js_1.OwnersService,
        clock_js_1.Clock])
], KeyVerifier);
