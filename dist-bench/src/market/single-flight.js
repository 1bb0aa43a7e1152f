"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SingleFlight = void 0;
const until_aborted_js_1 = require("./until-aborted.js");
/** Lets callers that ask the same thing at the same time share one piece of work. */
class SingleFlight {
    constructor() {
        this.flights = new Map();
    }
    /**
     * Joins the running work of `key`, or starts it. A caller that aborts leaves with its own reason; the work itself is
     * aborted when nobody is left.
     */
    async run(key, signal, work) {
        signal.throwIfAborted();
        const flight = this.flights.get(key) ?? this.start(key, work);
        flight.passengers += 1;
        try {
            return await (0, until_aborted_js_1.untilAborted)(flight.result, signal);
        }
        finally {
            flight.passengers -= 1;
            if (flight.passengers === 0)
                this.end(key, flight);
        }
    }
    start(key, work) {
        const controller = new AbortController();
        const flight = { controller, passengers: 0, result: work(controller.signal) };
        // Nobody may be listening any more when it fails after the last caller left.
        flight.result.catch(() => undefined);
        this.flights.set(key, flight);
        return flight;
    }
    end(key, flight) {
        if (this.flights.get(key) === flight)
            this.flights.delete(key);
        flight.controller.abort(new Error('every caller has left'));
    }
}
exports.SingleFlight = SingleFlight;
