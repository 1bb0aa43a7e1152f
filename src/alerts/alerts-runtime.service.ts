import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { ShutdownState } from '../platform/shutdown/shutdown-state.js';
import { ScreenWatch } from './rules/screen-watch.service.js';
import { ScheduleRunner } from './schedules/schedule-runner.service.js';
import { DeliveryRunner } from './webhooks/delivery-runner.service.js';

/** Runs schedules, watches screens and sends to webhooks, in this process, from `start` until it is told to stop. */
@Injectable()
export class AlertsRuntime implements OnModuleDestroy {
  private readonly logger = new Logger('Alerts');
  private stopped: Promise<void> | null = null;
  private isStarted = false;

  constructor(
    private readonly schedules: ScheduleRunner,
    private readonly deliveries: DeliveryRunner,
    private readonly screens: ScreenWatch,
    private readonly shutdown: ShutdownState,
    private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    if (this.isStarted || this.shutdown.isDraining) return;
    this.isStarted = true;
    this.shutdown.signal.addEventListener('abort', () => void this.stop(), { once: true });
    await this.deliveries.recover();
    this.deliveries.start(this.clock);
    this.schedules.start(this.clock);
    this.screens.start(this.clock);
    this.logger.log('Running schedules, watching screens and sending to webhooks');
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private stop(): Promise<void> {
    this.stopped ??= this.isStarted ? this.end() : Promise.resolve();
    return this.stopped;
  }

  private async end(): Promise<void> {
    await Promise.all([this.schedules.stop(), this.screens.stop(), this.deliveries.stop()]);
  }
}
