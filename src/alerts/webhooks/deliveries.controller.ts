import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import { type Page, pageDtoOf } from '../../platform/http/page.dto.js';
import type { Principal } from '../../platform/http/principal.js';
import { IdParam } from '../../platform/http/uuid.pipe.js';
import { DeliveriesQueryDto, DeliveryDto, toAcceptedDeliveryAnswer, toDeliveryDto } from './delivery.dto.js';
import { WebhookSubmissions } from './webhook-submissions.service.js';
import { WebhookView } from './webhook-view.service.js';
import { ApiWebhookId } from './webhooks.controller.js';

/** What was, is or will be sent to a webhook. */
@ApiTags('Webhooks')
@Controller('v1/webhooks/:id')
export class DeliveriesController {
  constructor(
    private readonly view: WebhookView,
    private readonly submissions: WebhookSubmissions,
  ) {}

  @Get('deliveries')
  @Scopes('alerts:read')
  @ApiOperation({
    summary: 'List the deliveries of a webhook',
    description: 'Newest first, each with its attempts. They are kept for 30 days after their end.',
  })
  @ApiWebhookId()
  @ApiOkResponse({ description: 'A page of deliveries.', type: pageDtoOf(DeliveryDto) })
  async list(
    @IdParam() id: string,
    @Query() query: DeliveriesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<DeliveryDto>> {
    const { items, nextCursor } = await this.view.listDeliveries({ ownerId, id }, query);
    return { items: items.map(toDeliveryDto), nextCursor };
  }

  @Post('test')
  @HttpCode(202)
  @Scopes('alerts:write')
  @ApiOperation({
    summary: 'Test a webhook',
    description:
      'Sends an event of the type `test`, signed and tried again as every other one. Look at the deliveries.',
  })
  @ApiWebhookId()
  @ApiAcceptedResponse({ description: 'The delivery, which is about to be sent.', type: DeliveryDto })
  @ApiProblems('INVALID_STATE', 'QUEUE_FULL')
  test(
    @IdParam() id: string,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<DeliveryDto>> {
    return this.submissions.test(call, { ownerId, id }, toAcceptedDeliveryAnswer);
  }

  @Post('deliveries/:deliveryId/redeliver')
  @HttpCode(202)
  @Scopes('alerts:write')
  @ApiOperation({
    summary: 'Send a delivery again',
    description: 'One that is over, whether it arrived or not: the same payload under the same `webhook-id`.',
  })
  @ApiWebhookId()
  @ApiParam({
    name: 'deliveryId',
    description: 'Identifier of the delivery.',
    schema: { type: 'string', format: 'uuid' },
  })
  @ApiAcceptedResponse({ description: 'The delivery, which is about to be sent.', type: DeliveryDto })
  @ApiProblems('INVALID_STATE', 'QUEUE_FULL')
  redeliver(
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<DeliveryDto>> {
    return this.submissions.redeliver(call, { ownerId, id, deliveryId }, toAcceptedDeliveryAnswer);
  }
}
