"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.StrategiesService = void 0;
const common_1 = require("@nestjs/common");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const did_you_mean_js_1 = require("./did-you-mean.js");
const catalog_js_1 = require("./strategies/catalog.js");
/** The strategies that there are. */
let StrategiesService = class StrategiesService {
    list() {
        return catalog_js_1.BUILT_IN_STRATEGIES;
    }
    find(id) {
        return (0, catalog_js_1.findStrategy)(id);
    }
    /** The strategy as it was in that version, or null when that version is not there any more. */
    findVersion(id, version) {
        const strategy = this.find(id);
        return strategy?.version === version ? strategy : null;
    }
    /** @throws DomainError NOT_FOUND with the known ones */
    get(id) {
        const strategy = this.find(id);
        if (strategy !== null)
            return strategy;
        const { sentence, extensions } = (0, did_you_mean_js_1.describeKnown)(id, this.listIds());
        throw new domain_error_js_1.DomainError('NOT_FOUND', `There is no strategy '${shorten(id)}'. ${sentence}`, { extensions });
    }
    /** The refusal of a request that names a strategy which does not exist: UNKNOWN_STRATEGY with the known ones. */
    describeUnknown(id) {
        const { sentence, extensions } = (0, did_you_mean_js_1.describeKnown)(id, this.listIds());
        const detail = `There is no strategy '${shorten(id)}'. ${sentence}`;
        const errors = [{ pointer: '/strategy', code: 'unknown_strategy', detail }];
        return new domain_error_js_1.DomainError('UNKNOWN_STRATEGY', detail, { errors, extensions });
    }
    listIds() {
        return this.list().map(({ id }) => id);
    }
};
exports.StrategiesService = StrategiesService;
exports.StrategiesService = StrategiesService = __decorate([
    (0, common_1.Injectable)()
], StrategiesService);
const shorten = (text) => (text.length > 64 ? `${text.slice(0, 64)}...` : text);
