"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isError = void 0;
const types_1 = require("node:util/types");
/**
 * Whether something thrown is an error: also one of another realm, as vm contexts have, and one that a library made
 * without the constructor of `Error`.
 */
const isError = (thrown) => thrown instanceof Error || (0, types_1.isNativeError)(thrown);
exports.isError = isError;
