const MS_PER_DAY = 86_400_000;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Year limits of a trading date: anything outside is a typing error, not a session. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const formatters = new Map<string, Intl.DateTimeFormat>();

function findDay(text: string): number | null {
  const day = DATE_PATTERN.test(text) ? Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY : NaN;
  // `Date.parse` takes 31 February for 3 March.
  return Number.isNaN(day) || dateOfDay(day) !== text ? null : day;
}

/** The day number (days since 1970-01-01) of `YYYY-MM-DD`, or null when no session can have been on it. */
export function parseTradingDate(text: string): number | null {
  const day = findDay(text);
  const year = Number(text.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? null : day;
}

/**
 * The day number (days since 1970-01-01) of any calendar day `YYYY-MM-DD`.
 * @throws RangeError when it is not one; use `parseTradingDate` for text from outside.
 */
export function dayOfDate(iso: string): number {
  const day = findDay(iso);
  if (day === null) throw new RangeError(`"${iso}" is not a calendar day of the form YYYY-MM-DD`);
  return day;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** ISO weekday of a day number: Monday 1 .. Sunday 7. */
export function weekdayOfDay(day: number): number {
  return positiveModulo(day + 3, 7) + 1;
}

/** Day number of the Monday of the day's ISO week. */
export function mondayOfDay(day: number): number {
  return day - positiveModulo(day + 3, 7);
}

/** How many weekdays (Monday to Friday) there are from the epoch's week up to, but not including, `day`. */
export function weekdaysBefore(day: number): number {
  const monday = mondayOfDay(day);
  return ((monday + 3) / 7) * 5 + Math.min(day - monday, 5);
}

function positiveModulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * Calendar day and minute of the day (0..1439) on the clocks of a time zone.
 * @throws RangeError when the zone is not an IANA name known to this Node.
 */
export function localTime(instant: Date, timeZone: string): { day: number; minute: number } {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const day = Date.UTC(read('year'), read('month') - 1, read('day')) / MS_PER_DAY;
  return { day, minute: read('hour') * 60 + read('minute') };
}
