import { ApiProperty } from '@nestjs/swagger';
import { Answer } from '../../platform/http/idempotency/answer.js';
import { PageQueryDto } from '../../platform/http/page.dto.js';
import { QueryOneOf } from '../../platform/http/query.decorator.js';
import { type Delivery, DELIVERY_STATES, type DeliveryState } from './delivery.js';

/** Which deliveries. */
export class DeliveriesQueryDto extends PageQueryDto {
  @QueryOneOf(DELIVERY_STATES, { description: 'Only those in this state.' })
  readonly state?: DeliveryState;
}

/** One attempt. */
export class DeliveryAttemptDto {
  @ApiProperty({ description: 'When it began.', format: 'date-time' })
  at!: string;

  @ApiProperty({
    description: 'Status of the answer; null without one.',
    type: 'integer',
    nullable: true,
    example: 204,
  })
  status!: number | null;

  @ApiProperty({ description: 'How long it took, in milliseconds.', type: 'integer', minimum: 0, example: 87 })
  durationMs!: number;

  @ApiProperty({ description: 'What went wrong; null when nothing did.', type: String, nullable: true })
  error!: string | null;
}

/** An event on its way to a webhook. */
export class DeliveryDto {
  @ApiProperty({ description: 'Identifier, and the `webhook-id` of every attempt.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The webhook.', format: 'uuid' })
  webhookId!: string;

  @ApiProperty({ description: 'What happened.', example: 'verdict_changed' })
  type!: string;

  @ApiProperty({
    description: '`pending` waits for its next attempt, `sending` is under way, the others are over.',
    enum: DELIVERY_STATES,
    example: 'delivered',
  })
  state!: DeliveryState;

  @ApiProperty({ description: 'Attempts since it was made or sent again.', type: 'integer', minimum: 0, example: 1 })
  attempts!: number;

  @ApiProperty({
    description: 'When it is tried next; null when it is over.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  nextAttemptAt!: string | null;

  @ApiProperty({ description: 'The attempts, the newest last, at most 30.', type: [DeliveryAttemptDto] })
  log!: DeliveryAttemptDto[];

  @ApiProperty({ description: 'What is sent, as JSON text.', example: '{"type":"test","timestamp":"...","data":{}}' })
  payload!: string;

  @ApiProperty({ description: 'When it happened.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it was over.', type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;
}

export function toDeliveryDto(delivery: Delivery): DeliveryDto {
  const { id, webhookId, type, state, attempts, nextAttemptAt, log, payload, createdAt, finishedAt } = delivery;
  return {
    ...{ id, webhookId, type, state, attempts, payload },
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    log: log.map(({ at, status, durationMs, error }) => ({ at, status, durationMs, error })),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** It is sent in the background. */
export const toAcceptedDeliveryAnswer = (delivery: Delivery): Answer<DeliveryDto> =>
  new Answer({
    status: 202,
    headers: { location: `/v1/webhooks/${delivery.webhookId}/deliveries` },
    body: toDeliveryDto(delivery),
  });
