"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isStorableText = exports.joinPointer = void 0;
exports.findUnusableInput = findUnusableInput;
// A lone surrogate or a null character is refused by PostgreSQL, and means nothing in any field we have.
const UNSTORABLE = /\0|\p{Surrogate}/u;
const escapePointer = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** Appends a name or an index to an RFC 6901 pointer, or to `query`. */
const joinPointer = (base, name) => `${base}/${escapePointer(String(name))}`;
exports.joinPointer = joinPointer;
const isStorableText = (text) => !UNSTORABLE.test(text);
exports.isStorableText = isStorableText;
/** Names that every object inherits: libraries that walk over input take them for methods. */
const isInheritedName = (name) => name in Object.prototype;
function checkName(name, pointer) {
    if (!(0, exports.isStorableText)(name))
        return checkText(name, pointer);
    if (!isInheritedName(name))
        return [];
    const detail = `'${name}' is not a known name here. Take it out.`;
    return [{ pointer: (0, exports.joinPointer)(pointer, name), code: 'unknown_field', detail }];
}
function checkText(text, pointer) {
    if ((0, exports.isStorableText)(text))
        return [];
    const detail = 'Text must not hold null characters or unpaired surrogates. Take them out.';
    return [{ pointer, code: 'invalid_character', detail }];
}
/**
 * Everything in parsed input that no field can mean: text that cannot be stored, and names that every object inherits.
 */
function findUnusableInput(value, pointer) {
    if (typeof value === 'string')
        return checkText(value, pointer);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, member]) => {
        const nameErrors = checkName(name, pointer);
        return nameErrors.length > 0 ? nameErrors : findUnusableInput(member, (0, exports.joinPointer)(pointer, name));
    });
}
