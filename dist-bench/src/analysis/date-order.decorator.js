"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NotBefore = NotBefore;
const class_validator_1 = require("class-validator");
/** A day of the query that must not be before the day in another parameter, when both are given. */
function NotBefore(other) {
    return (0, class_validator_1.ValidateBy)({
        name: 'outOfRange',
        validator: {
            validate: (value, parameters) => {
                const earlier = Reflect.get(parameters?.object ?? {}, other);
                return typeof value !== 'string' || typeof earlier !== 'string' || earlier <= value;
            },
        },
    }, { message: ({ property, value }) => `${property} (${value}) is before ${other}; swap them` });
}
