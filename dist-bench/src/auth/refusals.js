"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseKey = refuseKey;
exports.findMissingScopes = findMissingScopes;
exports.refuseScope = refuseScope;
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const REALM = 'Bearer realm="barometer"';
const MAKE_ONE = 'Make one with `npm run cli -- keys create`.';
function describeRefusal(refusal) {
    switch (refusal.reason) {
        case 'missing':
        case 'unusable-header':
            return refusal.detail;
        case 'foreign':
            return `This is not an API key of Barometer: keys look like bar_<id>_<secret>_<crc>. ${MAKE_ONE}`;
        case 'mistyped':
            return 'The API key is mistyped or cut off: its checksum does not fit. Copy the whole key again.';
        case 'unknown':
            return `The API key is not known here. Check that it was made for this server and database. ${MAKE_ONE}`;
        case 'expired':
            return `The API key expired at ${refusal.at.toISOString()}. ${MAKE_ONE}`;
        case 'revoked':
            return `The API key was revoked at ${refusal.at.toISOString()}. ${MAKE_ONE}`;
    }
}
/** 401, with the challenge that RFC 6750 section 3 asks for: no `error` when no key was sent at all. */
function refuseKey(refusal) {
    const challenge = refusal.reason === 'missing' ? REALM : `${REALM}, error="invalid_token"`;
    return new domain_error_js_1.DomainError('UNAUTHENTICATED', describeRefusal(refusal), { headers: { 'WWW-Authenticate': challenge } });
}
function findMissingScopes(principal, required) {
    return required.filter((scope) => !principal.scopes.includes(scope));
}
/** 403 that names the missing scopes and the key. */
function refuseScope(principal, missing) {
    const scopes = missing.join(', ');
    return new domain_error_js_1.DomainError('INSUFFICIENT_SCOPE', `The key '${principal.keyName}' lacks the scope ${scopes}. Use a key that has it, or make one with ` +
        `\`npm run cli -- keys create --scopes ${missing.join(',')}\`.`, {
        headers: { 'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="${missing.join(' ')}"` },
        extensions: { missingScopes: missing },
    });
}
