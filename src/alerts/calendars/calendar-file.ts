import { z } from 'zod';
import { type Calendar, WEEKDAYS, weekdayOf } from './calendar.js';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const day = z.strictObject({
  date: z.string().refine(isDay, 'must be a calendar day such as 2026-01-26'),
  name: z.string().min(1),
});

const year = z.strictObject({
  source: z.string().min(1, 'must say where the days are from'),
  holidays: z.array(day),
  sessions: z.array(day).optional(),
});

const file = z.strictObject({
  exchange: z.string().regex(/^[A-Z0-9_]{1,20}$/, 'must be a code in capitals such as NSE'),
  name: z.string().min(1),
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Asia/Kolkata'),
  weekend: z.array(z.enum(WEEKDAYS)),
  withoutHolidays: z.boolean().optional(),
  years: z.record(z.string(), year),
});

type File = z.infer<typeof file>;

/** What the shape cannot say: days belong to their year, are there once, and sessions are on the weekend. */
function findContradictions({ years, weekend }: File): string[] {
  return Object.entries(years).flatMap(([name, { holidays, sessions = [] }]) => {
    const days = [...holidays, ...sessions].map(({ date }) => date);
    const strangers = days.filter((date) => !date.startsWith(`${name}-`));
    const repeated = days.filter((date, index) => days.indexOf(date) !== index);
    const ordinary = sessions.map(({ date }) => date).filter((date) => !weekend.includes(weekdayOf(date)));
    return [
      ...(/^\d{4}$/.test(name) ? [] : [`years.${name} must be a year such as 2026`]),
      ...strangers.map((date) => `years.${name} has ${date}, which is of another year`),
      ...repeated.map((date) => `years.${name} has ${date} twice`),
      ...ordinary.map((date) => `years.${name}.sessions has ${date}, which is not on the weekend`),
    ];
  });
}

/** The calendar, or everything that is wrong with the text. */
export function parseCalendar(
  text: string,
): { readonly calendar: Calendar } | { readonly problems: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: ['it is not JSON'] };
  }
  const parsed = file.safeParse(json);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`) };
  }
  const problems = findContradictions(parsed.data);
  if (problems.length > 0) return { problems };
  const { exchange, name, timeZone, weekend, withoutHolidays, years } = parsed.data;
  const toDays = (days: readonly { date: string }[]): ReadonlySet<string> => new Set(days.map(({ date }) => date));
  const entries = Object.entries(years).map(
    ([key, { holidays, sessions = [] }]) => [key, { holidays: toDays(holidays), sessions: toDays(sessions) }] as const,
  );
  return {
    calendar: {
      ...{ exchange, name, timeZone, weekend: new Set(weekend), years: new Map(entries) },
      isWithoutHolidays: withoutHolidays ?? false,
    },
  };
}
