"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createOutputs = createOutputs;
const domain_error_js_1 = require("../../platform/errors/domain-error.js");
const parameters_js_1 = require("../indicators/parameters.js");
const registry_js_1 = require("../indicators/registry.js");
/** The indicators of one series under one strategy. */
function createOutputs(frame, strategy) {
    const computed = new Map();
    return (name, given) => {
        const definition = getIndicator(name);
        const parameters = getParameters(definition, { ...strategy.parameters[name], ...given });
        const key = `${name} ${JSON.stringify(parameters)}`;
        const known = computed.get(key);
        if (known !== undefined)
            return known;
        const made = { definition, parameters, output: definition.compute(frame, parameters) };
        computed.set(key, made);
        return made;
    };
}
function getIndicator(name) {
    const definition = (0, registry_js_1.findIndicator)(name);
    if (definition !== null)
        return definition;
    const known = registry_js_1.INDICATORS.map((indicator) => indicator.name);
    throw new domain_error_js_1.DomainError('UNKNOWN_INDICATOR', `There is no indicator "${name}". Use one of ${known.join(', ')}.`, {
        extensions: { known },
    });
}
function getParameters(definition, given) {
    const resolved = (0, parameters_js_1.resolveParameters)(definition, given);
    if (resolved.ok)
        return resolved.parameters;
    const detail = `The strategy's parameters for ${definition.name} are not valid: ${resolved.issues[0]?.detail ?? ''}`;
    throw new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, {
        errors: resolved.issues.map((issue) => ({
            pointer: `/parameters/${definition.name}/${issue.parameter}`,
            code: 'INVALID_PARAMETER',
            detail: issue.detail,
        })),
    });
}
