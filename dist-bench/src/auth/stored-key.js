"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeKeyState = computeKeyState;
exports.principalOf = principalOf;
/** Revoking outlasts expiry: a key that is both counts as revoked. */
function computeKeyState(key, now) {
    if (key.revokedAt !== null)
        return 'revoked';
    return key.expiresAt !== null && key.expiresAt <= now ? 'expired' : 'active';
}
function principalOf(key, owner) {
    return {
        ownerId: owner.id,
        ownerName: owner.name,
        keyId: key.publicId,
        keyName: key.name,
        scopes: key.scopes,
    };
}
