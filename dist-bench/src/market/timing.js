"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemTiming = void 0;
const promises_1 = require("node:timers/promises");
exports.systemTiming = {
    now: () => performance.now(),
    async wait(ms, signal) {
        try {
            await (0, promises_1.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            throw signal.aborted ? signal.reason : error;
        }
    },
};
