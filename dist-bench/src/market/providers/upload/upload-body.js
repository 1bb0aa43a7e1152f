"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseUploadBody = parseUploadBody;
const upload_csv_js_1 = require("./upload-csv.js");
const upload_json_js_1 = require("./upload-json.js");
/**
 * Bars out of a parsed request body: text is CSV, anything else was JSON.
 * @throws DomainError VALIDATION_FAILED
 */
function parseUploadBody(body) {
    return typeof body === 'string' ? (0, upload_csv_js_1.parseBarsCsv)(body) : (0, upload_json_js_1.parseBarsJson)(body);
}
