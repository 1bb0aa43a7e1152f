"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCOPES_EXTENSION = void 0;
exports.ApiProblems = ApiProblems;
exports.takeOwnProblems = takeOwnProblems;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const problem_catalog_js_1 = require("../../errors/problem-catalog.js");
const PROBLEM_PREFIX = 'x-problem-';
/** The member of an operation that lists the scopes its key needs. */
exports.SCOPES_EXTENSION = 'x-scopes';
/**
 * Problems that this operation can answer with beside those that follow from its access, parameters and body, which
 * `buildOpenApi` adds by itself. Several of these on one method add up.
 */
function ApiProblems(...codes) {
    // One extension each: of two extensions with one name, only one survives.
    return (0, common_1.applyDecorators)(...codes.map((code) => (0, swagger_1.ApiExtension)(`${PROBLEM_PREFIX}${code}`, true)));
}
const isProblemCode = (text) => Object.hasOwn(problem_catalog_js_1.PROBLEM_CATALOG, text);
/** Takes the codes of `ApiProblems` out of an operation of the generated document. */
function takeOwnProblems(operation) {
    const names = Object.keys(operation).filter((name) => name.startsWith(PROBLEM_PREFIX));
    for (const name of names)
        Reflect.deleteProperty(operation, name);
    return names.map((name) => name.slice(PROBLEM_PREFIX.length)).filter(isProblemCode);
}
