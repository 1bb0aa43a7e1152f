"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeProvidersCheck = computeProvidersCheck;
exports.checkProviders = checkProviders;
const MEANING = {
    ok: 'answers',
    paused: 'limits our requests',
    open: 'kept failing and is not asked for a while',
};
const knowsStatuses = (chain) => 'statuses' in chain;
/** Providers in trouble degrade the service and never end it: stored and uploaded bars are still there. */
function computeProvidersCheck(statuses) {
    const troubled = statuses.filter(({ state }) => state !== 'ok');
    if (troubled.length === 0)
        return { status: 'up' };
    return {
        status: 'degraded',
        detail: troubled.map(({ provider, state }) => `${provider} ${MEANING[state]}`).join('; '),
    };
}
/** What the chain knows of its providers without asking them: a probe must not cost a request to a provider. */
function checkProviders(chain) {
    if (knowsStatuses(chain))
        return computeProvidersCheck(chain.statuses);
    return { status: 'up', detail: `Configured, not observed: ${chain.names.join(', ')}` };
}
