"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describeIndicator = describeIndicator;
const vote_js_1 = require("./vote.js");
/** The entry of an indicator on bar `t`. */
function describeIndicator(indicator, t, cast) {
    const { definition, output } = indicator;
    const components = Object.fromEntries(definition.components.map((component) => [component, toNullable((0, vote_js_1.readComponent)(output, component, t))]));
    return {
        name: definition.name,
        category: definition.category,
        parameters: indicator.parameters,
        value: components[definition.valueComponent] ?? null,
        components,
        vote: cast.vote.vote,
        confidence: cast.vote.confidence,
        weight: indicator.weight,
        contribution: cast.contribution,
        reason: cast.vote.reason,
    };
}
/** Null for what is no number; negative zero, which a JSON round trip would lose, as zero. */
function toNullable(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
