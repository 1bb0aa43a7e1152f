"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeProvidersCheck = computeProvidersCheck;
const MEANING = {
    ok: 'answers',
    paused: 'limits our requests',
    open: 'kept failing and is not asked for a while',
};
/**
 * What is known of the providers without asking them. Those in trouble degrade the service and never end it: stored
 * and uploaded bars are still there.
 */
function computeProvidersCheck(statuses) {
    const troubled = statuses.filter(({ state }) => state !== 'ok');
    if (troubled.length === 0)
        return { status: 'up' };
    return {
        status: 'degraded',
        detail: troubled.map(({ provider, state }) => `${provider} ${MEANING[state]}`).join('; '),
    };
}
