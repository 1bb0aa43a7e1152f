"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describeEntryCheck = describeEntryCheck;
/** The check in words, unique within a strategy: `30 <= rsi <= 70`, `close >= sma(50)`. */
function describeEntryCheck(rule) {
    switch (rule.kind) {
        case 'range':
            return `${rule.minimum} <= ${describeReading(rule.reading)} <= ${rule.maximum}`;
        case 'compare':
            return describeComparison(rule);
        case 'any':
            return `one of: ${rule.alternatives.map(describeComparison).join(', ')}`;
    }
}
function describeComparison({ left, comparator, right }) {
    return `${describeReading(left)} ${comparator} ${typeof right === 'number' ? right : describeReading(right)}`;
}
function describeReading(reading) {
    switch (reading.of) {
        case 'close':
            return 'close';
        case 'indicator':
            return describeIndicator(reading.indicator, reading.parameters, reading.component);
        case 'change':
            return `change of ${describeIndicator(reading.indicator, undefined, reading.component)} over ${reading.bars} bars`;
        case 'volume_ratio':
            return `volume / mean volume of the ${reading.bars} bars before`;
    }
}
function describeIndicator(name, parameters, component) {
    const values = parameters === undefined ? '' : `(${Object.values(parameters).join(',')})`;
    return `${name}${values}${component === undefined ? '' : `.${component}`}`;
}
