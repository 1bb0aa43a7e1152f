"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MINIMUM_BARS = exports.ENGINE_VERSION = void 0;
exports.analyze = analyze;
exports.evaluateAt = evaluateAt;
const trading_date_js_1 = require("../market/bars/trading-date.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const history_warnings_js_1 = require("./scoring/history-warnings.js");
const indicator_entry_js_1 = require("./scoring/indicator-entry.js");
const prepare_js_1 = require("./scoring/prepare.js");
const score_js_1 = require("./scoring/score.js");
const verdict_js_1 = require("./scoring/verdict.js");
const levels_js_1 = require("./trade-plan/levels.js");
const trade_plan_js_1 = require("./trade-plan/trade-plan.js");
/** Changes whenever the same bars, strategy and settings may give another result. */
exports.ENGINE_VERSION = '1.0.0';
/** Fewest bars of the timeframe that are analysed. */
exports.MINIMUM_BARS = 60;
/**
 * Analyses the last bar of a series. Pure: the result depends on nothing but the input.
 * @throws DomainError INSUFFICIENT_HISTORY below 60 bars; UNKNOWN_INDICATOR or VALIDATION_FAILED when the strategy
 *   cannot be applied.
 */
function analyze({ ticker, series, strategy, settings }) {
    requireHistory(ticker, series);
    const prepared = (0, prepare_js_1.prepare)(series, strategy);
    const t = series.length - 1;
    const evaluation = evaluateAt(prepared, t, settings);
    const { score, conviction, coverage, verdict, votes, close } = evaluation;
    return {
        tradingDate: (0, trading_date_js_1.dateOfDay)(series.days[t]),
        bars: series.length,
        close,
        score,
        conviction,
        coverage,
        verdict,
        votes,
        indicators: prepared.indicators.map((indicator, i) => (0, indicator_entry_js_1.describeIndicator)(indicator, t, {
            vote: evaluation.ballots[i].vote,
            contribution: evaluation.contributions[i] ?? null,
        })),
        plan: buildPlan(ticker, evaluation.proposal, settings),
        warnings: (0, history_warnings_js_1.computeHistoryWarnings)(prepared, evaluation),
    };
}
/** Judges bar `t` as if it were the last; bars after it change nothing. Look-ups only, so that a backtest can call it for every bar. */
function evaluateAt(prepared, t, settings) {
    const ballots = prepared.indicators.map((indicator) => ({ weight: indicator.weight, vote: (0, prepare_js_1.voteAt)(indicator, t) }));
    const counted = (0, score_js_1.computeScore)(ballots);
    const verdict = (0, verdict_js_1.computeVerdict)(counted, prepared.strategy.thresholds);
    // Named one by one: spreading the counted score takes three times as long as everything else here.
    return {
        score: counted.score,
        conviction: counted.conviction,
        coverage: counted.coverage,
        contributions: counted.contributions,
        votes: counted.votes,
        t,
        close: prepared.series.close[t],
        ballots,
        verdict,
        proposal: propose(prepared, t, verdict, settings),
    };
}
function propose(prepared, t, verdict, settings) {
    const side = (0, trade_plan_js_1.computeSide)(verdict);
    if (side !== 'buy')
        return { action: side };
    const checks = prepared.entryChecks.map((judge) => judge(t));
    const bar = { series: prepared.series, t, averageTrueRange: prepared.averageTrueRange[t] };
    return {
        action: checks.every((check) => check.passed) ? 'enter' : 'wait',
        checks,
        levels: (0, levels_js_1.computeLevels)(bar, prepared.strategy.riskProfile, settings),
    };
}
function buildPlan(ticker, proposal, settings) {
    switch (proposal.action) {
        case null:
            return null;
        case 'exit':
            return trade_plan_js_1.EXIT_PLAN;
        case 'enter':
        case 'wait':
            return (0, trade_plan_js_1.buildOpeningPlan)(ticker, proposal, settings);
    }
}
function requireHistory(ticker, series) {
    if (series.length >= exports.MINIMUM_BARS)
        return;
    const unit = series.timeframe === '1w' ? 'weekly' : 'daily';
    const advice = series.timeframe === '1w' ? 'Upload more history, or analyse the timeframe 1d.' : 'Upload more history.';
    throw new domain_error_js_1.DomainError('INSUFFICIENT_HISTORY', `${ticker} has ${series.length} good ${unit} bars; an analysis needs at least ${exports.MINIMUM_BARS}. ${advice}`, { extensions: { bars: series.length, minimumBars: exports.MINIMUM_BARS } });
}
