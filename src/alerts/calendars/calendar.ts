export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The days on which an exchange trades, in its own calendar days `YYYY-MM-DD`. */
export interface Calendar {
  /** Its code in the universe, such as `NSE`. */
  readonly exchange: string;
  readonly name: string;
  readonly timeZone: string;
  readonly weekend: ReadonlySet<Weekday>;
  /** It never has any, so no year has to be written down. */
  readonly isWithoutHolidays: boolean;
  readonly years: ReadonlyMap<string, CalendarYear>;
}

export interface CalendarYear {
  readonly holidays: ReadonlySet<string>;
  /** Days of the weekend on which there is trading. */
  readonly sessions: ReadonlySet<string>;
}

export const weekdayOf = (day: string): Weekday => {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (weekday === undefined) throw new RangeError(`${day} is no calendar day`);
  return weekday;
};

/** The calendar day in a time zone at an instant. */
export function dayAt(instant: Date, timeZone: string): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', options).format(instant);
}

/** Whether the holidays of the day's year are known; where they are not, every day but the weekend counts as one of trading. */
export const isYearKnown = (calendar: Calendar, day: string): boolean =>
  calendar.isWithoutHolidays || calendar.years.has(day.slice(0, 4));

export function isTradingDay(calendar: Calendar, day: string): boolean {
  const year = calendar.years.get(day.slice(0, 4));
  if (year?.holidays.has(day)) return false;
  return !calendar.weekend.has(weekdayOf(day)) || (year?.sessions.has(day) ?? false);
}
