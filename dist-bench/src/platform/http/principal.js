"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCOPES = void 0;
/** What a key may do. `keys:admin` and `ops:read` are for operators. */
exports.SCOPES = [
    'analysis:read',
    'analysis:write',
    'analysis:bulk',
    'market:read',
    'market:write',
    'strategy:write',
    'jobs:read',
    'jobs:write',
    'watchlist:read',
    'watchlist:write',
    'alerts:read',
    'alerts:write',
    'keys:admin',
    'ops:read',
];
