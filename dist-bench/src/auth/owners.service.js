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
exports.OwnersService = exports.DEFAULT_OWNER = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../platform/clock/clock.js");
const id_js_1 = require("../platform/database/id.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const owner_repository_js_1 = require("./owner.repository.js");
exports.DEFAULT_OWNER = 'default';
const NAME_SHAPE = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u;
/** Owners are never renamed or removed, so what was read once is kept. */
let OwnersService = class OwnersService {
    constructor(owners, clock) {
        this.owners = owners;
        this.clock = clock;
        this.known = new Map();
    }
    async onApplicationBootstrap() {
        await this.getDefault();
    }
    /** The owner that MASTER_API_KEY, the first key and the command line act as. */
    getDefault() {
        return this.getOrCreate(exports.DEFAULT_OWNER);
    }
    /**
     * The owner of that name, made when there is none; safe to call from many processes at once.
     * @throws DomainError VALIDATION_FAILED when the name cannot be one.
     */
    async getOrCreate(name) {
        const known = this.known.get(name);
        if (known)
            return known;
        if (!NAME_SHAPE.test(name)) {
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `'${name}' cannot name an owner. Use 1 to 64 letters, digits, spaces and . _ @ - and begin with a letter or digit.`);
        }
        const existing = await this.owners.findByName(name);
        if (existing)
            return this.remember(existing);
        await this.owners.insertIfAbsent({ id: (0, id_js_1.newId)(), name }, this.clock.now());
        return this.remember(await this.getByName(name));
    }
    /** @throws DomainError NOT_FOUND */
    async getByName(name) {
        const owner = this.known.get(name) ?? (await this.owners.findByName(name));
        if (!owner)
            throw new domain_error_js_1.DomainError('NOT_FOUND', `There is no owner named '${name}'.`);
        return this.remember(owner);
    }
    /** @throws DomainError NOT_FOUND */
    async getById(id) {
        const known = [...this.known.values()].find((owner) => owner.id === id) ?? (await this.owners.findById(id));
        if (!known)
            throw new domain_error_js_1.DomainError('NOT_FOUND', `There is no owner with the id ${id}.`);
        return this.remember(known);
    }
    list() {
        return this.owners.list();
    }
    remember(owner) {
        const { id, name } = owner;
        this.known.set(name, { id, name });
        return { id, name };
    }
};
exports.OwnersService = OwnersService;
exports.OwnersService = OwnersService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [owner_repository_js_1.OwnerRepository,
        clock_js_1.Clock])
], OwnersService);
