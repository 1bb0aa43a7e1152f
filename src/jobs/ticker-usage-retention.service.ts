import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TickerAllowance } from '../platform/quota/ticker-allowance.service.js';
import { type Sweep, Sweeps } from './sweeps.service.js';

/** Removes the days of analysed tickers that nobody is shown any more. */
@Injectable()
export class TickerUsageRetention implements Sweep, OnModuleInit {
  readonly name = 'ticker usage';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly allowance: TickerAllowance,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  sweep(): Promise<number> {
    return this.allowance.removeOld();
  }
}
