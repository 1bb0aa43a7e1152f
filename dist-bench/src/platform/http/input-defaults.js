"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declareDefault = declareDefault;
exports.findDefaults = findDefaults;
require("reflect-metadata");
const DEFAULTS = 'barometer:input-defaults';
/** The value that a property gets when the input does not have it. */
function declareDefault(value) {
    return (prototype, key) => {
        const known = Reflect.getMetadata(DEFAULTS, prototype) ?? {};
        Reflect.defineMetadata(DEFAULTS, { ...known, [key]: value }, prototype);
    };
}
/** The declared defaults of a class, its base classes' included. */
function findDefaults(target) {
    return Reflect.getMetadata(DEFAULTS, target.prototype) ?? {};
}
