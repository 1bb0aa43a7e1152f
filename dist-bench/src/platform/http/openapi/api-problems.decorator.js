"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCOPES_EXTENSION = exports.PROBLEMS_EXTENSION = void 0;
exports.ApiProblems = ApiProblems;
require("reflect-metadata");
const swagger_1 = require("@nestjs/swagger");
/** The member of an operation that names its own problems; taken out again when the document is finished. */
exports.PROBLEMS_EXTENSION = 'x-problems';
/** The member of an operation that lists the scopes its key needs. */
exports.SCOPES_EXTENSION = 'x-scopes';
const OWN_PROBLEMS = 'barometer:own-problems';
/**
 * Problems that this operation can answer with beside those that follow from its access, parameters and body, which
 * `buildOpenApi` adds by itself. Several of these on one method add up.
 */
function ApiProblems(...codes) {
    return (target, key, descriptor) => {
        const handler = descriptor.value;
        const known = Reflect.getMetadata(OWN_PROBLEMS, handler) ?? [];
        const all = [...new Set([...known, ...codes])];
        Reflect.defineMetadata(OWN_PROBLEMS, all, handler);
        (0, swagger_1.ApiExtension)(exports.PROBLEMS_EXTENSION, all)(target, key, descriptor);
    };
}
