import { Module } from '@nestjs/common';
import { ExchangeCalendars } from './exchange-calendars.service.js';

/** Trading days of exchanges, from files. */
@Module({ providers: [ExchangeCalendars], exports: [ExchangeCalendars] })
export class CalendarsModule {}
