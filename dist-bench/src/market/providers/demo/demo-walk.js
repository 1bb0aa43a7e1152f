"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.walkDemoBars = walkDemoBars;
const trading_date_js_1 = require("../../bars/trading-date.js");
const demo_randomness_js_1 = require("./demo-randomness.js");
const demo_regimes_js_1 = require("./demo-regimes.js");
const SATURDAY = 6;
/** Another number is another market: every bar of it changes. */
const EDITION = 15;
/** No session moves the price by more than this fraction. */
const MAX_RETURN = 0.18;
/** How fast the fair price returns to the base price in the long run, as a fraction a session. */
const LONG_RUN_PULL = 0.0005;
const LISTING_DAY_VOLUME = 3;
/** One channel number for each draw of a session; a bell takes four. */
const CHANNEL = {
    noise: 0,
    open: 4,
    gap: 8,
    gapSign: 9,
    high: 10,
    low: 11,
    volume: 12,
    silent: 13,
    length: 14,
};
const clampTo = (value, limit) => Math.min(Math.max(value, -limit), limit);
function phaseOf(regime, index) {
    return regime.phases[index % regime.phases.length] ?? regime.phases[0];
}
function lengthOf(regime, index, seed) {
    return Math.round(phaseOf(regime, index).sessions * (0.75 + 0.5 * (0, demo_randomness_js_1.uniform)(seed, index, CHANNEL.length)));
}
/** Shares of one regime start at different points of it, so that they never move in step. */
function startOf(company, regime, seed) {
    const isRecent = company.regime === 'recent';
    const phaseIndex = isRecent ? 0 : Math.floor((0, demo_randomness_js_1.uniform)(seed, 0, CHANNEL.length) * regime.phases.length);
    const length = lengthOf(regime, phaseIndex, seed);
    const sessionsLeft = isRecent ? length : 1 + Math.floor((0, demo_randomness_js_1.uniform)(seed, 1, CHANNEL.length) * length);
    return { price: company.basePrice, fairPrice: company.basePrice, phaseIndex, sessionsLeft };
}
function overnightMove(regime, phase, seed, session) {
    const usual = 0.3 * phase.volatility * (0, demo_randomness_js_1.bell)(seed, session, CHANNEL.open);
    if ((0, demo_randomness_js_1.uniform)(seed, session, CHANNEL.gap) >= regime.gapChance)
        return usual;
    const direction = (0, demo_randomness_js_1.uniform)(seed, session, CHANNEL.gapSign) < 0.5 ? -1 : 1;
    return usual + direction * regime.gapSize;
}
/** A price that a rounded bar may hold: the tick of a bar follows from its close. */
function rounderOf(close) {
    const perUnit = close < 1 ? 10_000 : 100;
    return (price) => Math.max(Math.round(price * perUnit), 1) / perUnit;
}
class Walk {
    constructor(company) {
        this.company = company;
        this.next = 0;
        this.regime = demo_regimes_js_1.REGIMES[company.regime];
        this.seed = (0, demo_randomness_js_1.seedOf)(`${company.ticker} ${EDITION}`);
        this.state = startOf(company, this.regime, this.seed);
    }
    /** Walks one session on; null while the share is suspended. */
    step() {
        const number = this.next++;
        return this.isSuspended(number) ? null : this.trade(number);
    }
    barOf(session, day) {
        const { seed } = this;
        const reach = 0.6 * (session.phase?.volatility ?? 0);
        const high = Math.max(session.open, session.close) * (1 + reach * (0, demo_randomness_js_1.uniform)(seed, session.number, CHANNEL.high));
        const low = Math.min(session.open, session.close) * (1 - reach * (0, demo_randomness_js_1.uniform)(seed, session.number, CHANNEL.low));
        const round = rounderOf(session.close);
        const close = round(session.close);
        return {
            tradingDate: (0, trading_date_js_1.dateOfDay)(day),
            open: round(session.open),
            high: round(high),
            low: round(low),
            close,
            volume: this.volumeOf(session),
            adjustedClose: close,
        };
    }
    isSuspended(number) {
        if (this.regime.suspension === null)
            return false;
        const [span, suspended] = this.regime.suspension;
        return (number + (this.seed % span)) % span >= span - suspended;
    }
    trade(number) {
        const { regime, seed, state } = this;
        const before = state.price;
        if ((0, demo_randomness_js_1.uniform)(seed, number, CHANNEL.silent) < regime.silentChance) {
            return { number, open: before, close: before, move: 0, phase: null };
        }
        const phase = phaseOf(regime, state.phaseIndex);
        this.moveFairPrice(phase);
        const open = before * (1 + overnightMove(regime, phase, seed, number));
        const wanted = open + (state.fairPrice - open) * regime.pull;
        const drift = (wanted - before) / before + phase.drift;
        const move = clampTo(drift + phase.volatility * (0, demo_randomness_js_1.bell)(seed, number, CHANNEL.noise), MAX_RETURN);
        state.price = before * (1 + move);
        return { number, open, close: state.price, move, phase };
    }
    moveFairPrice(phase) {
        const { regime, seed, state, company } = this;
        const homeward = LONG_RUN_PULL * (1 - state.fairPrice / company.basePrice);
        state.fairPrice *= 1 + phase.drift + homeward;
        state.sessionsLeft--;
        if (state.sessionsLeft > 0)
            return;
        state.phaseIndex++;
        state.sessionsLeft = lengthOf(regime, state.phaseIndex, seed);
    }
    volumeOf({ number, phase, move }) {
        if (phase === null)
            return 0;
        const calm = 0.55 + 0.9 * (0, demo_randomness_js_1.uniform)(this.seed, number, CHANNEL.volume);
        const excitement = 1 + Math.min(Math.abs(move) / phase.volatility, 6) * 0.35;
        const listing = number === 0 ? LISTING_DAY_VOLUME : 1;
        return Math.round(this.company.baseVolume * phase.volume * calm * excitement * listing);
    }
}
/**
 * Bars of a demo company between two dates, both included, oldest first. The walk always begins at the listing, so a
 * bar depends on (ticker, date) alone.
 */
function walkDemoBars(company, from, to) {
    const walk = new Walk(company);
    const [fromDay, toDay] = [(0, trading_date_js_1.dayOfDate)(from), (0, trading_date_js_1.dayOfDate)(to)];
    const bars = [];
    for (let day = (0, trading_date_js_1.dayOfDate)(company.listedOn); day <= toDay; day++) {
        if ((0, trading_date_js_1.weekdayOfDay)(day) >= SATURDAY)
            continue;
        const session = walk.step();
        if (session && day >= fromDay)
            bars.push(walk.barOf(session, day));
    }
    return bars;
}
