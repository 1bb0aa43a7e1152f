"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdParam = exports.UuidPipe = void 0;
const common_1 = require("@nestjs/common");
const domain_error_js_1 = require("../errors/domain-error.js");
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Lets ids through, in lower case; what cannot be an id is an id of nothing, hence 404 and not 400. */
let UuidPipe = class UuidPipe {
    transform(value) {
        if (UUID.test(value))
            return value.toLowerCase();
        throw new domain_error_js_1.DomainError('NOT_FOUND', 'There is nothing with this id; ids are UUIDs, as the lists return them.');
    }
};
exports.UuidPipe = UuidPipe;
exports.UuidPipe = UuidPipe = __decorate([
    (0, common_1.Injectable)()
], UuidPipe);
/** A path parameter that is an id. */
const IdParam = (name = 'id') => (0, common_1.Param)(name, UuidPipe);
exports.IdParam = IdParam;
