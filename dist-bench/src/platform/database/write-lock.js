"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WriteLock = void 0;
const driver_errors_js_1 = require("./driver-errors.js");
/** Admits one holder at a time, in the order of asking. */
class WriteLock {
    constructor(timeoutMs) {
        this.timeoutMs = timeoutMs;
        this.isHeld = false;
        this.waiters = new Set();
    }
    /**
     * @returns what gives the lock back; calling it again does nothing.
     * @throws WriteLockTimeoutError
     */
    acquire() {
        if (!this.isHeld) {
            this.isHeld = true;
            return Promise.resolve(this.makeRelease());
        }
        return new Promise((admit, reject) => {
            const timer = setTimeout(() => {
                this.waiters.delete(waiter);
                reject(new driver_errors_js_1.WriteLockTimeoutError(this.timeoutMs));
            }, this.timeoutMs);
            const waiter = { admit, timer };
            this.waiters.add(waiter);
        });
    }
    makeRelease() {
        let isReleased = false;
        return () => {
            if (isReleased)
                return;
            isReleased = true;
            this.admitNext();
        };
    }
    admitNext() {
        const [next] = this.waiters;
        if (!next) {
            this.isHeld = false;
            return;
        }
        this.waiters.delete(next);
        clearTimeout(next.timer);
        next.admit(this.makeRelease());
    }
}
exports.WriteLock = WriteLock;
