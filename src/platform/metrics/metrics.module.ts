import { Global, Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { MetricsListener } from './metrics-listener.service.js';
import { Metrics } from './metrics.service.js';

@Global()
@Module({ controllers: [MetricsController], providers: [Metrics, MetricsListener], exports: [Metrics] })
export class MetricsModule {}
