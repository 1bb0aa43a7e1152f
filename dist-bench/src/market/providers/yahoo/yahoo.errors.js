"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noBars = exports.unknownTicker = exports.malformed = exports.YAHOO = void 0;
exports.findFailureInBody = findFailureInBody;
const market_data_provider_js_1 = require("../market-data-provider.js");
const yahoo_schema_js_1 = require("./yahoo.schema.js");
exports.YAHOO = 'yahoo';
const malformed = (subject, what, cause) => new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'malformed', `yahoo's answer for ${subject} cannot be trusted: ${what}.`, { cause });
exports.malformed = malformed;
const unknownTicker = (ticker) => new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'not-found', `yahoo does not know ${ticker}.`);
exports.unknownTicker = unknownTicker;
const noBars = (ticker, from, to) => new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'not-found', `yahoo has no daily bars of ${ticker} from ${from} to ${to}.`);
exports.noBars = noBars;
/** The failure that an error object in the body stands for, null when there is none. It comes with 4xx and with 200. */
function findFailureInBody(subject, json) {
    const parsed = yahoo_schema_js_1.errorAnswer.safeParse(json);
    const error = parsed.success ? (parsed.data.chart?.error ?? parsed.data.finance?.error) : null;
    if (!error)
        return null;
    const text = `${error.code} ${error.description ?? ''}`;
    if (/not found|no data found|data doesn't exist|delisted/i.test(text))
        return (0, exports.unknownTicker)(subject);
    if (/too many requests|rate limit/i.test(text)) {
        return new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'rate-limited', 'yahoo limits our requests.', { isTransient: true });
    }
    if (/unauthorized|forbidden|crumb/i.test(text)) {
        return new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'unauthorized', 'yahoo refused our access.');
    }
    return new market_data_provider_js_1.ProviderFailure(exports.YAHOO, 'upstream', `yahoo refused the request for ${subject}.`);
}
