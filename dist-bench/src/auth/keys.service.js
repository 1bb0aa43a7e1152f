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
exports.KeysService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const id_js_1 = require("../platform/database/id.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const secrets_service_js_1 = require("../platform/secrets/secrets.service.js");
const api_key_js_1 = require("./api-key.js");
const api_key_repository_js_1 = require("./api-key.repository.js");
const key_verifier_service_js_1 = require("./key-verifier.service.js");
const owners_service_js_1 = require("./owners.service.js");
const stored_key_js_1 = require("./stored-key.js");
const NAME_MAXIMUM = 80;
/** Makes, lists and revokes keys. */
let KeysService = class KeysService {
    constructor(keys, owners, secrets, verifier, clock) {
        this.keys = keys;
        this.owners = owners;
        this.secrets = secrets;
        this.verifier = verifier;
        this.clock = clock;
    }
    /**
     * Makes a key and stores its hash.
     * @throws DomainError VALIDATION_FAILED for a bad name, no scopes, or an expiry in the past.
     */
    async create(order) {
        const prepared = await this.prepare(order);
        await this.store(prepared);
        return prepared.created;
    }
    /** All of `create` that may wait or write elsewhere, so that `store` can be one statement of a transaction. */
    async prepare(order) {
        this.refuseBadOrder(order);
        const owner = await this.owners.getOrCreate(order.owner);
        const { key, publicId } = (0, api_key_js_1.createApiKey)();
        const stored = {
            id: (0, id_js_1.newId)(),
            ownerId: owner.id,
            publicId,
            name: order.name.trim(),
            secretHash: (0, api_key_js_1.computeKeyHash)(await this.secrets.derive('api-key-pepper'), key),
            scopes: [...new Set(order.scopes)],
            createdAt: this.clock.now(),
            expiresAt: order.expiresAt,
            lastUsedAt: null,
            revokedAt: null,
        };
        return { stored, created: { ...this.describe(stored, owner), key } };
    }
    async store(prepared, uow) {
        await this.keys.insert(prepared.stored, uow);
    }
    /** Every owner's keys, or one owner's; oldest first. */
    async list(ownerName) {
        const only = ownerName === undefined ? null : await this.owners.getByName(ownerName);
        const owners = only ? [only] : await this.owners.list();
        const stored = await this.keys.list(only?.id);
        return stored.flatMap((key) => {
            const owner = owners.find(({ id }) => id === key.ownerId);
            return owner ? [this.describe(key, owner)] : [];
        });
    }
    /** What is kept about a key, or null when there is none with that public id (`master` has none). */
    async findByPublicId(publicId) {
        const stored = await this.keys.findByPublicId(publicId);
        return stored && this.describe(stored, await this.owners.getById(stored.ownerId));
    }
    /**
     * Ends a key, in this process at once and in the others within `VERIFICATION_TTL_MS`.
     * @throws DomainError NOT_FOUND
     */
    async revoke(publicId) {
        const found = await this.keys.findByPublicId(publicId);
        if (!found)
            throw new domain_error_js_1.DomainError('NOT_FOUND', `There is no key with the id '${publicId}'.`);
        const isDone = await this.keys.revoke(publicId, this.clock.now());
        this.verifier.forget(publicId);
        return isDone ? 'revoked' : 'already-revoked';
    }
    describe(key, owner) {
        const { id, publicId, name, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = key;
        const state = (0, stored_key_js_1.computeKeyState)(key, this.clock.now());
        return { id, publicId, owner: owner.name, name, scopes, state, createdAt, expiresAt, lastUsedAt, revokedAt };
    }
    refuseBadOrder({ name, scopes, expiresAt }) {
        const { length } = name.trim();
        if (length < 1 || length > NAME_MAXIMUM) {
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `The name of a key has 1 to ${NAME_MAXIMUM} characters.`);
        }
        if (scopes.length === 0)
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', 'A key needs at least one scope.');
        if (expiresAt !== null && expiresAt <= this.clock.now()) {
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `The expiry ${expiresAt.toISOString()} is in the past.`);
        }
    }
};
exports.KeysService = KeysService;
exports.KeysService = KeysService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [api_key_repository_js_1.ApiKeyRepository,
        owners_service_js_1.OwnersService,
        secrets_service_js_1.Secrets,
        key_verifier_service_js_1.KeyVerifier,
        clock_js_1.Clock])
], KeysService);
