"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REGIMES = void 0;
const QUIET = { gapChance: 0.01, gapSize: 0.025, silentChance: 0, suspension: null };
const phase = (sessions, drift, volatility, volume = 1) => ({
    sessions,
    drift,
    volatility,
    volume,
});
exports.REGIMES = {
    uptrend: {
        ...QUIET,
        phases: [phase(110, 0.0032, 0.01), phase(20, -0.004, 0.013, 1.2), phase(30, 0.0008, 0.009, 0.8)],
        pull: 0.06,
    },
    downtrend: {
        ...QUIET,
        phases: [phase(95, -0.0024, 0.014, 1.1), phase(40, 0.0044, 0.013), phase(30, 0.0001, 0.01, 0.8)],
        pull: 0.06,
    },
    cycle: {
        ...QUIET,
        phases: [
            phase(70, 0.0046, 0.012, 1.1),
            phase(30, 0, 0.009, 0.8),
            phase(60, -0.0048, 0.015, 1.2),
            phase(35, 0, 0.01, 0.7),
        ],
        pull: 0.07,
    },
    range: { ...QUIET, phases: [phase(60, 0.0003, 0.011), phase(60, -0.0003, 0.009, 0.9)], pull: 0.12 },
    crash: {
        ...QUIET,
        phases: [
            phase(130, 0.0014, 0.01),
            phase(5, -0.085, 0.03, 5),
            phase(45, 0.0015, 0.022, 1.8),
            phase(80, 0.0035, 0.014),
        ],
        pull: 0.1,
    },
    gap: {
        ...QUIET,
        phases: [phase(70, 0.0018, 0.012), phase(55, -0.0019, 0.013)],
        pull: 0.03,
        gapChance: 0.045,
        gapSize: 0.07,
    },
    halt: {
        ...QUIET,
        phases: [phase(90, 0.0012, 0.013), phase(70, -0.0012, 0.015)],
        pull: 0.05,
        silentChance: 0.02,
        suspension: [210, 17],
    },
    penny: {
        ...QUIET,
        phases: [phase(50, 0.004, 0.035, 1.6), phase(80, -0.0022, 0.03, 0.7), phase(30, 0, 0.02, 0.4)],
        pull: 0.05,
        gapChance: 0.03,
        gapSize: 0.08,
        silentChance: 0.08,
    },
    recent: {
        ...QUIET,
        phases: [phase(35, 0.004, 0.024, 2), phase(45, -0.002, 0.018), phase(60, 0.0012, 0.014, 0.8)],
        pull: 0.05,
    },
};
