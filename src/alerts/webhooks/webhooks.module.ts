import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveryLeaseRepository } from './delivery-lease.repository.js';
import { DeliveryMetrics } from './delivery-metrics.service.js';
import { DeliveryRetention } from './delivery-retention.service.js';
import { DeliveryRunner } from './delivery-runner.service.js';
import { DeliverySender } from './delivery-sender.service.js';
import { DeliverySettlement } from './delivery-settlement.service.js';
import { DeliverySignals } from './delivery-signals.service.js';
import { DeliveryRepository } from './delivery.repository.js';
import { webhookHttpProvider } from './webhook-http.provider.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { WebhookSubmissions } from './webhook-submissions.service.js';
import { WebhookView } from './webhook-view.service.js';
import { WebhookRepository } from './webhook.repository.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Signed events to addresses of owners. */
@Module({
  imports: [JobsModule],
  controllers: [WebhooksController, DeliveriesController],
  providers: [
    webhookHttpProvider,
    WebhookRepository,
    WebhookSecrets,
    WebhooksService,
    WebhookSubmissions,
    WebhookView,
    DeliveryRepository,
    DeliveryLeaseRepository,
    DeliveryMetrics,
    DeliveryRetention,
    DeliverySender,
    DeliverySettlement,
    DeliverySignals,
    DeliveryRunner,
    DeliveriesService,
  ],
  exports: [WebhooksService, DeliveriesService, DeliverySignals, DeliveryRunner, DeliveryLeaseRepository],
})
export class WebhooksModule {}
