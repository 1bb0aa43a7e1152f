"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newId = newId;
exports.isId = isId;
const uuid_1 = require("uuid");
/** A UUIDv7: unique, and sorted by the time it was made. */
function newId() {
    return (0, uuid_1.v7)();
}
/** Whether the text is a UUID. Postgres fails on any other text, so ids from outside are asked first. */
function isId(text) {
    return (0, uuid_1.validate)(text);
}
