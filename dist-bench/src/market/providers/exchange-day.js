"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findExchangeZone = findExchangeZone;
const formatters = new Map();
function findFormatter(timezone) {
    const known = formatters.get(timezone);
    if (known)
        return known;
    try {
        const made = new Intl.DateTimeFormat('en-CA', {
            timeZone: timezone,
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
        });
        formatters.set(timezone, made);
        return made;
    }
    catch (error) {
        // The one thing that the constructor can complain of here is a zone that it does not know.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
const isoDay = (epochSeconds) => new Date(epochSeconds * 1_000).toISOString().slice(0, 10);
function zoneOfOffset(offsetSeconds) {
    const hours = offsetSeconds / 3_600;
    // Etc/GMT names have the sign of POSIX: Etc/GMT-8 is eight hours ahead. Part hours have no such name.
    const timezone = hours === 0 || !Number.isInteger(hours) ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    return { timezone, dayAt: (epochSeconds) => isoDay(epochSeconds + offsetSeconds) };
}
/** The zone by IANA name, else by its present offset from UTC in seconds; null when neither can be used. */
function findExchangeZone(name, offsetSeconds) {
    const formatter = name === null ? null : findFormatter(name);
    if (name !== null && formatter) {
        return { timezone: name, dayAt: (epochSeconds) => formatter.format(epochSeconds * 1_000) };
    }
    return offsetSeconds === null ? null : zoneOfOffset(offsetSeconds);
}
