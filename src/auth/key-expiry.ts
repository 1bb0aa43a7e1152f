const DURATION = /^([1-9]\d{0,4})([dh])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const MS_PER_UNIT = { d: 86_400_000, h: 3_600_000 };

/**
 * Reads `90d`, `12h`, `2027-01-31` (the beginning of that day in UTC) or an RFC 3339 instant.
 * Null when it is none of them, or no such day exists.
 */
export function parseExpiry(text: string, now: Date): Date | null {
  const duration = DURATION.exec(text);
  if (duration) {
    const unit = duration[2] === 'h' ? 'h' : 'd';
    return new Date(now.getTime() + Number(duration[1]) * MS_PER_UNIT[unit]);
  }
  if (!DAY.test(text) && !INSTANT.test(text)) return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  // The parser takes 31 February for 3 March.
  const isRealDay = new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  return isRealDay ? instant : null;
}
