"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeHistoryWarnings = computeHistoryWarnings;
/** Bars, in multiples of the slow period, after which an exponential average has forgotten its seed (0.05 % at 4). */
const CONVERGED_PERIODS = 4;
/** What the analysis of bar `t` lacked in history: indicators still warming up, averages that have not converged. */
function computeHistoryWarnings(prepared, evaluation) {
    const { t, ballots } = evaluation;
    const missing = prepared.indicators.filter((_, i) => ballots[i]?.vote.reason === 'insufficient_history');
    return [...describeWarmUp(missing, t), ...describeConvergence(prepared, t)];
}
function describeWarmUp(missing, t) {
    if (missing.length === 0)
        return [];
    const needs = missing.map((indicator) => `${indicator.definition.name} needs ${countBarsNeeded(indicator)}`);
    return [
        {
            code: 'INDICATOR_WARMING_UP',
            detail: `With ${t + 1} bars these indicators cast no vote: ${needs.join(', ')}. Upload more history to count them.`,
        },
    ];
}
/** OBV has values from the first bar on, but votes on a change over its lookback. */
function countBarsNeeded({ firstIndex, parameters }) {
    return Math.max(firstIndex, parameters['lookback'] ?? 0) + 1;
}
function describeConvergence(prepared, t) {
    const slow = prepared.indicators.find(({ definition }) => definition.name === 'ema_crossover')?.parameters['slow'];
    if (slow === undefined || t + 1 >= CONVERGED_PERIODS * slow)
        return [];
    const converged = CONVERGED_PERIODS * slow;
    return [
        {
            code: 'SHORT_HISTORY',
            detail: `${t + 1} bars: EMA${slow} has converged after about ${converged}; until then its start still shows (several percent near ${slow} bars).`,
        },
    ];
}
