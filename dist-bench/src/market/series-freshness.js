"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isFresh = isFresh;
const trading_date_js_1 = require("./bars/trading-date.js");
/** Exchanges trade inside these hours of their own clocks, with room for what is published after the close. */
const SESSION_START_MINUTE = 9 * 60;
const SESSION_END_MINUTE = 18 * 60;
const SESSION_MINUTES = SESSION_END_MINUTE - SESSION_START_MINUTE;
/** How many minutes of session a stored network series stays fresh. */
const FRESH_SESSION_MINUTES = 15;
const SATURDAY = 6;
/** Minutes of session hours (09:00 to 18:00 on weekdays) that an exchange has seen until an instant. */
function sessionMinutesUntil(instant, timezone) {
    const { day, minute } = (0, trading_date_js_1.localTime)(instant, timezone);
    const whole = (0, trading_date_js_1.weekdaysBefore)(day) * SESSION_MINUTES;
    if ((0, trading_date_js_1.weekdayOfDay)(day) >= SATURDAY)
        return whole;
    return whole + Math.min(Math.max(minute - SESSION_START_MINUTE, 0), SESSION_MINUTES);
}
/** Weekday sessions of the demo market that are over: its session ends with the UTC day. */
function finishedDemoSessions(instant) {
    return (0, trading_date_js_1.weekdaysBefore)((0, trading_date_js_1.localTime)(instant, 'UTC').day);
}
/**
 * Whether a stored series may be served without asking its source. Demo: until another session is over. Network: until
 * 15 minutes of session hours have passed since it was obtained, so all evening and weekend long.
 */
function isFresh(stored, now) {
    if (stored.source === 'demo')
        return finishedDemoSessions(stored.asOf) === finishedDemoSessions(now);
    const { asOf, exchangeTimezone } = stored;
    return (sessionMinutesUntil(now, exchangeTimezone) - sessionMinutesUntil(asOf, exchangeTimezone) < FRESH_SESSION_MINUTES);
}
