"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPresentedKey = readPresentedKey;
const HOW_TO_SEND = 'Send it in `Authorization: Bearer <key>` or in `X-API-Key: <key>`.';
const unusable = (detail) => ({ kind: 'unusable', detail });
function readAuthorization(value) {
    const text = value?.trim();
    if (!text)
        return { kind: 'absent' };
    const [scheme = '', ...rest] = text.split(/\s+/);
    const key = rest.join(' ');
    if (scheme.toLowerCase() !== 'bearer') {
        return unusable(rest.length === 0
            ? 'The Authorization header has no scheme. Write `Authorization: Bearer <key>`.'
            : 'The Authorization header uses a scheme other than Bearer. Write `Authorization: Bearer <key>`.');
    }
    return key === '' ? unusable('The Authorization header holds no key after Bearer.') : { kind: 'key', key };
}
function readApiKeyHeader(value) {
    const text = (Array.isArray(value) ? value.join(', ') : value)?.trim();
    if (!text)
        return { kind: 'absent' };
    if (/^bearer\s/i.test(text))
        return unusable('X-API-Key takes the key alone, without the word Bearer.');
    return { kind: 'key', key: text };
}
/**
 * Finds the key in the headers. An `Authorization` of another scheme (a proxy's Basic, say) does not stand in the way
 * of an `X-API-Key`; two different keys do, because it would be a guess which one was meant.
 */
function readPresentedKey(headers) {
    const authorization = readAuthorization(headers.authorization);
    const apiKey = readApiKeyHeader(headers['x-api-key']);
    if (authorization.kind === 'key' && apiKey.kind === 'key' && authorization.key !== apiKey.key) {
        return unusable('Authorization and X-API-Key hold different keys. Send one of them only.');
    }
    if (apiKey.kind !== 'absent')
        return apiKey;
    if (authorization.kind !== 'absent')
        return authorization;
    return { kind: 'none', detail: `This route needs an API key. ${HOW_TO_SEND}` };
}
