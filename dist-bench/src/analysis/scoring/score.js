"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeScore = computeScore;
/** The votes of one bar counted. */
function computeScore(ballots) {
    let enabled = 0;
    let computed = 0;
    let spoken = 0;
    let balance = 0;
    const votes = { buy: 0, sell: 0, neutral: 0 };
    for (const { weight, vote } of ballots) {
        enabled += weight;
        if (vote.vote === null)
            continue;
        computed += weight;
        spoken += weight * vote.confidence;
        balance += weight * vote.confidence * vote.vote;
        votes[sideOf(vote.vote)] += 1;
    }
    return {
        score: divide(balance, spoken),
        conviction: divide(spoken, computed),
        coverage: divide(computed, enabled),
        contributions: ballots.map(({ weight, vote }) => vote.vote === null ? null : divide(weight * vote.confidence * vote.vote, spoken)),
        votes,
    };
}
function sideOf(vote) {
    if (vote === 0)
        return 'neutral';
    return vote > 0 ? 'buy' : 'sell';
}
/** 0 when the denominator is; never negative zero, which a JSON round trip would lose. */
function divide(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator + 0;
}
