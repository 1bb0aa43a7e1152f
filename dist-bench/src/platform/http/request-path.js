"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pathOf = pathOf;
const KEY_SHAPE = /bar_[\w-]{4,}/g;
/** The path of a request target, without its query; whatever looks like an API key is masked. */
function pathOf(url) {
    const end = url.search(/[?#]/);
    const path = end === -1 ? url : url.slice(0, end);
    return path.replace(KEY_SHAPE, 'bar_***').slice(0, 2000);
}
