"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SETTING_RANGES = void 0;
exports.resolveSettings = resolveSettings;
/** Bounds of the numeric settings, both inclusive; `default` is null where the strategy decides. */
exports.SETTING_RANGES = {
    capital: { minimum: 1_000, maximum: 100_000_000, default: 100_000 },
    riskPercent: { minimum: 0.1, maximum: 5, default: 2 },
    maxPositionPercent: { minimum: 1, maximum: 100, default: null },
    minimumRewardRisk: { minimum: 1, maximum: 5, default: null },
};
/** What was given, else the strategy's value, else the default. Ranges are the edge's business. */
function resolveSettings(given, strategy) {
    return {
        capital: given.capital ?? exports.SETTING_RANGES.capital.default,
        riskPercent: given.riskPercent ?? exports.SETTING_RANGES.riskPercent.default,
        maxPositionPercent: given.maxPositionPercent ?? strategy.riskProfile.maxPositionPercent,
        minimumRewardRisk: given.minimumRewardRisk ?? strategy.riskProfile.minimumRewardRisk,
        entry: given.entry ?? 'last_close',
    };
}
