"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describeUnknownName = describeUnknownName;
exports.validateAs = validateAs;
require("reflect-metadata");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const fastest_levenshtein_1 = require("fastest-levenshtein");
const input_defaults_js_1 = require("./input-defaults.js");
const request_text_js_1 = require("./request-text.js");
/** The code that clients see for a constraint of class-validator; others keep their name in snake case. */
const CODES = {
    isDefined: 'required',
    isNotEmpty: 'required',
    min: 'out_of_range',
    max: 'out_of_range',
    isPositive: 'out_of_range',
    minLength: 'invalid_length',
    maxLength: 'invalid_length',
    isLength: 'invalid_length',
    arrayMinSize: 'invalid_length',
    arrayMaxSize: 'invalid_length',
    arrayNotEmpty: 'invalid_length',
    isIn: 'not_allowed',
    isEnum: 'not_allowed',
    matches: 'invalid_format',
    isUuid: 'invalid_format',
    isISO8601: 'invalid_format',
    isInt: 'invalid_type',
    isNumber: 'invalid_type',
    isString: 'invalid_type',
    isBoolean: 'invalid_type',
    isArray: 'invalid_type',
    isObject: 'invalid_type',
    nestedValidation: 'invalid_type',
};
const codeOf = (constraint) => CODES[constraint] ?? constraint.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
/** The names that a class has rules for. */
function listKnownNames(target) {
    if (!target)
        return [];
    const rules = (0, class_validator_1.getMetadataStorage)().getTargetValidationMetadatas(target.constructor, '', false, false);
    return [...new Set(rules.map((rule) => rule.propertyName))].sort();
}
/** Says what is known instead of an unknown name, with the likely intention. */
function describeUnknownName(kind, name, known) {
    const near = known.length > 0 ? (0, fastest_levenshtein_1.closest)(name, [...known]) : '';
    const hint = near !== '' && (0, fastest_levenshtein_1.distance)(name, near) <= 2 ? ` Did you mean '${near}'?` : '';
    const list = known.length > 0 ? `Known: ${known.join(', ')}.` : `None is taken here.`;
    return `'${name.slice(0, 80)}' is not a known ${kind}.${hint} ${list}`;
}
function describeConstraints(error, pointer, source) {
    const constraints = Object.entries(error.constraints ?? {});
    if (constraints.some(([name]) => name === 'whitelistValidation')) {
        const known = listKnownNames(error.target);
        const kind = source === 'query' ? 'query parameter' : 'field';
        return [{ pointer, code: 'unknown_field', detail: describeUnknownName(kind, error.property, known) }];
    }
    if (error.value === undefined && constraints.length > 0) {
        const what = source === 'query' ? 'query parameter' : 'field';
        return [{ pointer, code: 'required', detail: `The ${what} '${error.property}' is required.` }];
    }
    const entries = constraints.map(([name, text]) => ({ pointer, code: codeOf(name), detail: sentence(text) }));
    const typeErrors = entries.filter((entry) => entry.code === 'invalid_type');
    // A value of the wrong type fails every other rule too, which says nothing more.
    return typeErrors.length > 0 ? typeErrors.slice(0, 1) : entries;
}
function flatten(errors, base, source) {
    return errors.flatMap((error) => {
        const pointer = (0, request_text_js_1.joinPointer)(base, error.property);
        return [...describeConstraints(error, pointer, source), ...flatten(error.children ?? [], pointer, source)];
    });
}
const isPlainObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function fillIn(instance, defaults) {
    for (const [name, value] of Object.entries(defaults)) {
        if (Reflect.get(instance, name) === undefined)
            Reflect.set(instance, name, value);
    }
}
/**
 * Makes an instance of a decorated class out of parsed input. Nothing is converted unless a decorator of the class
 * says so, and unknown names are errors. An absent body counts as `{}`, so that the required fields are named.
 */
async function validateAs(target, input, source) {
    const base = source === 'query' ? 'query' : '';
    if (input !== undefined && !isPlainObject(input)) {
        return { ok: false, errors: [{ pointer: '', code: 'invalid_type', detail: 'The body must be a JSON object.' }] };
    }
    // Parsed queries have no prototype, which class-transformer takes for granted.
    const plain = { ...input };
    const unusable = (0, request_text_js_1.findUnusableInput)(plain, base);
    if (unusable.length > 0)
        return { ok: false, errors: unusable };
    const instance = (0, class_transformer_1.plainToInstance)(target, plain, { exposeDefaultValues: true });
    fillIn(instance, (0, input_defaults_js_1.findDefaults)(target));
    const errors = await (0, class_validator_1.validate)(instance, {
        whitelist: true,
        forbidNonWhitelisted: true,
        forbidUnknownValues: false,
        validationError: { target: true, value: true },
    });
    return errors.length > 0 ? { ok: false, errors: flatten(errors, base, source) } : { ok: true, value: instance };
}
