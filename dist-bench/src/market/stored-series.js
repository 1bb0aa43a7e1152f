"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPLOAD_SOURCE = void 0;
exports.seriesETagParts = seriesETagParts;
exports.computeSeriesETag = computeSeriesETag;
const etag_js_1 = require("../platform/http/etag.js");
exports.UPLOAD_SOURCE = 'upload';
/** What of a stored series is in its entity tag: a removed and newly uploaded series begins at version 1 again. */
function seriesETagParts(of) {
    return [of.source, of.version, of.asOf];
}
function computeSeriesETag({ source, version, asOf }) {
    return (0, etag_js_1.computeETag)(...seriesETagParts({ source, version, asOf: asOf.toISOString() }));
}
