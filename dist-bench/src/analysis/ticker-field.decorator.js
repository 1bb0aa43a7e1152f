"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TickerField = TickerField;
const common_1 = require("@nestjs/common");
const class_transformer_1 = require("class-transformer");
const class_validator_1 = require("class-validator");
const ticker_js_1 = require("../market/symbols/ticker.js");
const describe = (value) => typeof value === 'string' ? (0, ticker_js_1.describeBadTicker)(value) : 'The ticker must be a text, given once, such as ACME.DEMO.';
/** A ticker in a body or a query: trimmed and upper-cased, then checked. */
function TickerField() {
    return (0, common_1.applyDecorators)((0, class_transformer_1.Transform)(({ value }) => (typeof value === 'string' ? ((0, ticker_js_1.normaliseTicker)(value) ?? value) : value)), (0, class_validator_1.ValidateBy)({
        name: 'invalidTicker',
        validator: { validate: (value) => typeof value === 'string' && (0, ticker_js_1.normaliseTicker)(value) !== null },
    }, { message: ({ value }) => describe(value) }));
}
