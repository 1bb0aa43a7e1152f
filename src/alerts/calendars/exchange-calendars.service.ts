import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../platform/config/app-config.js';
import { ConfigError } from '../../platform/config/load-config.js';
import { type Calendar, dayAt, isTradingDay, isYearKnown } from './calendar.js';
import { parseCalendar } from './calendar-file.js';

/** Three folders above this file, in `src` and in `dist` alike. */
const SHIPPED = join(__dirname, '..', '..', '..', 'calendars');

/**
 * Reads every `<exchange>.json` of a folder.
 * @throws ConfigError that says what is wrong with each file
 */
export function readCalendars(folder: string): ReadonlyMap<string, Calendar> {
  const calendars = new Map<string, Calendar>();
  const problems: string[] = [];
  for (const name of listFiles(folder)) {
    const parsed = parseCalendar(readFileSync(join(folder, name), 'utf8'));
    if ('problems' in parsed) problems.push(...parsed.problems.map((problem) => `The calendar ${name}: ${problem}.`));
    else if (name.toLowerCase() !== `${parsed.calendar.exchange.toLowerCase()}.json`)
      problems.push(`The calendar ${name} is of ${parsed.calendar.exchange}: call the file by its exchange.`);
    else calendars.set(parsed.calendar.exchange, parsed.calendar);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return calendars;
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`CALENDARS_DIR must be a folder with calendars such as nse.json (${why}).`]);
  }
}

/** The days on which exchanges trade, read once at the start. */
@Injectable()
export class ExchangeCalendars {
  private readonly logger = new Logger('Calendars');
  private readonly calendars: ReadonlyMap<string, Calendar>;
  private readonly warned = new Set<string>();

  /** @throws ConfigError, which stops the start */
  constructor({ calendarsDir }: AppConfig) {
    this.calendars = readCalendars(calendarsDir ?? SHIPPED);
  }

  get exchanges(): readonly string[] {
    return [...this.calendars.keys()];
  }

  /** By the code of the exchange, in any case. */
  find(exchange: string): Calendar | null {
    return this.calendars.get(exchange.toUpperCase()) ?? null;
  }

  /** Whether the exchange trades on the day, of its own, that an instant falls on. */
  isTradingAt(calendar: Calendar, instant: Date): boolean {
    this.findWarning(calendar, instant);
    return isTradingDay(calendar, dayAt(instant, calendar.timeZone));
  }

  /** What to know of the answer for that instant; null when the holidays of its year are known. Logged once. */
  findWarning(calendar: Calendar, instant: Date): string | null {
    const day = dayAt(instant, calendar.timeZone);
    if (isYearKnown(calendar, day)) return null;
    const { exchange } = calendar;
    const year = day.slice(0, 4);
    const text = `The holidays of ${exchange} in ${year} are not known: every day but the weekend counts as a trading day. Add the year to the calendar.`;
    if (!this.warned.has(`${exchange} ${year}`)) this.logger.warn(text);
    this.warned.add(`${exchange} ${year}`);
    return text;
  }
}
