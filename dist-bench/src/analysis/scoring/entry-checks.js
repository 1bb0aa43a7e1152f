"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prepareEntryCheck = prepareEntryCheck;
const entry_check_js_1 = require("../strategies/entry-check.js");
const vote_js_1 = require("./vote.js");
/** Binds a rule to a series, so that judging a bar only looks numbers up. */
function prepareEntryCheck(rule, frame, compute) {
    const name = (0, entry_check_js_1.describeEntryCheck)(rule);
    const judge = prepareJudgement(rule, frame, compute);
    return (t) => {
        const { passed, value } = judge(t);
        return { name, passed, value: Number.isFinite(value) ? value + 0 : null };
    };
}
function prepareJudgement(rule, frame, compute) {
    switch (rule.kind) {
        case 'range': {
            const read = prepareReading(rule.reading, frame, compute);
            return (t) => {
                const value = read(t);
                return { passed: value >= rule.minimum && value <= rule.maximum, value };
            };
        }
        case 'compare':
            return prepareComparison(rule, frame, compute);
        case 'any': {
            const alternatives = rule.alternatives.map((alternative) => prepareComparison(alternative, frame, compute));
            return (t) => judgeAny(alternatives.map((judge) => judge(t)));
        }
    }
}
function judgeAny(judgements) {
    const holding = judgements.filter((judgement) => judgement.passed).length;
    const readable = judgements.some((judgement) => !Number.isNaN(judgement.value));
    return { passed: holding > 0, value: readable ? holding : NaN };
}
function prepareComparison(comparison, frame, compute) {
    const { comparator, right } = comparison;
    const readLeft = prepareReading(comparison.left, frame, compute);
    if (typeof right === 'number') {
        return (t) => {
            const value = readLeft(t);
            return { passed: compare(value, comparator, right), value };
        };
    }
    const readRight = prepareReading(right, frame, compute);
    return (t) => {
        const [left, other] = [readLeft(t), readRight(t)];
        return { passed: compare(left, comparator, other), value: left - other };
    };
}
/** False with a NaN on either side, whatever the comparator. */
function compare(left, comparator, right) {
    switch (comparator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
    }
}
function prepareReading(reading, frame, compute) {
    switch (reading.of) {
        case 'close':
            return (t) => frame.close[t] ?? NaN;
        case 'indicator': {
            const { definition, output } = compute(reading.indicator, reading.parameters);
            const component = reading.component ?? definition.valueComponent;
            return (t) => (0, vote_js_1.readComponent)(output, component, t);
        }
        case 'change': {
            const { definition, output } = compute(reading.indicator);
            const component = reading.component ?? definition.valueComponent;
            return (t) => (0, vote_js_1.readComponent)(output, component, t) - (0, vote_js_1.readComponent)(output, component, t - reading.bars);
        }
        case 'volume_ratio':
            return (t) => readVolumeRatio(frame.volume, t, reading.bars);
    }
}
/** NaN where there are too few bars before, or none of them traded. */
function readVolumeRatio(volume, t, bars) {
    if (t < bars)
        return NaN;
    let sum = 0;
    for (let i = t - bars; i < t; i++)
        sum += volume[i];
    return sum === 0 ? NaN : (volume[t] * bars) / sum;
}
