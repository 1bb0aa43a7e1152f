"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prepare = prepare;
exports.voteAt = voteAt;
const domain_error_js_1 = require("../../platform/errors/domain-error.js");
const series_frame_js_1 = require("../indicators/series-frame.js");
const weights_js_1 = require("../strategies/weights.js");
const entry_checks_js_1 = require("./entry-checks.js");
const outputs_js_1 = require("./outputs.js");
const vote_js_1 = require("./vote.js");
const vote_rules_js_1 = require("./vote-rules.js");
const ATR_BARS = 14;
/**
 * Computes all indicators of a strategy over a series, once, on one frame. O(bars); judging a bar afterwards is a look-up.
 * @throws DomainError UNKNOWN_INDICATOR or VALIDATION_FAILED when the strategy cannot be applied.
 */
function prepare(series, strategy) {
    const frame = (0, series_frame_js_1.createFrame)(series);
    const compute = (0, outputs_js_1.createOutputs)(frame, strategy);
    const averageTrueRange = frame.averageTrueRange(ATR_BARS);
    return {
        series,
        strategy,
        frame,
        averageTrueRange,
        indicators: (0, weights_js_1.listIndicatorNames)(strategy).map((name) => prepareIndicator(name, { frame, strategy, averageTrueRange, compute })),
        entryChecks: strategy.entryChecks.map((rule) => (0, entry_checks_js_1.prepareEntryCheck)(rule, frame, compute)),
    };
}
/** What the indicator says on bar `t`; looks at nothing after it. */
function voteAt(indicator, t) {
    return t < indicator.firstIndex ? vote_js_1.NO_HISTORY : indicator.rule(indicator, t);
}
function prepareIndicator(name, context) {
    const { definition, parameters, output } = context.compute(name);
    return {
        definition,
        parameters,
        output,
        rule: getVoteRule(name),
        weight: (0, weights_js_1.computeWeight)(context.strategy, definition),
        firstIndex: definition.firstIndex(parameters),
        frame: context.frame,
        averageTrueRange: context.averageTrueRange,
    };
}
function getVoteRule(name) {
    const rule = vote_rules_js_1.VOTE_RULES[name];
    if (rule !== undefined)
        return rule;
    const voting = Object.keys(vote_rules_js_1.VOTE_RULES).join(', ');
    const detail = `${name} does not vote, so it cannot have a weight. Weigh one of ${voting}.`;
    throw new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, {
        errors: [{ pointer: `/indicatorWeights/${name}`, code: 'NOT_A_VOTING_INDICATOR', detail }],
    });
}
