import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { OptionalField } from '../../analysis/optional-field.decorator.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Answer } from '../../platform/http/idempotency/answer.js';
import type { Webhook } from './webhook.js';
import type { NewWebhook, PreparedWebhook, WebhookChange } from './webhooks.service.js';

const DEFAULT_OVERLAP_SECONDS = 86_400;
const MAXIMUM_OVERLAP_SECONDS = 7 * 86_400;

const URL_FIELD = {
  description: 'Where events are posted to: an http or https address of the public internet.',
  format: 'uri',
  minLength: 8,
  maxLength: 2_000,
  example: 'https://example.com/hooks/barometer',
};
const DESCRIPTION = { description: 'What it is for.', maxLength: 500, example: 'The trading desk' };
const URL_MESSAGE = 'the url must be a text of 8 to 2,000 characters such as https://example.com/hooks';

/** A webhook to be made. */
export class CreateWebhookDto {
  @ApiProperty({ type: String, ...URL_FIELD })
  @IsString({ message: URL_MESSAGE })
  @Length(8, 2_000, { message: URL_MESSAGE })
  readonly url!: string;

  @ApiPropertyOptional({ type: String, default: '', ...DESCRIPTION })
  @OptionalField()
  @IsString({ message: 'the description must be a text' })
  @Matches(/^.{0,500}$/su, { message: 'the description must have at most 500 characters' })
  readonly description?: string;

  @ApiPropertyOptional({ description: 'Whether anything is sent to it.', type: Boolean, default: true })
  @OptionalField()
  @IsBoolean({ message: 'the field enabled must be true or false' })
  readonly enabled?: boolean;
}

/** What of a webhook is to be changed; what is left out stays. */
export class ChangeWebhookDto {
  @ApiPropertyOptional({ type: String, ...URL_FIELD })
  @OptionalField()
  @IsString({ message: URL_MESSAGE })
  @Length(8, 2_000, { message: URL_MESSAGE })
  readonly url?: string;

  @ApiPropertyOptional({ type: String, ...DESCRIPTION })
  @OptionalField()
  @IsString({ message: 'the description must be a text' })
  @Matches(/^.{0,500}$/su, { message: 'the description must have at most 500 characters' })
  readonly description?: string;

  @ApiPropertyOptional({ description: 'Whether anything is sent to it.', type: Boolean })
  @OptionalField()
  @IsBoolean({ message: 'the field enabled must be true or false' })
  readonly enabled?: boolean;
}

/** How a secret is replaced. */
export class RotateWebhookSecretDto {
  @ApiPropertyOptional({
    description: 'For how many seconds the old secret signs too, 0 to 604,800 (7 days).',
    type: 'integer',
    minimum: 0,
    maximum: MAXIMUM_OVERLAP_SECONDS,
    default: DEFAULT_OVERLAP_SECONDS,
    example: DEFAULT_OVERLAP_SECONDS,
  })
  @OptionalField()
  @IsInt({ message: 'overlapSeconds must be a whole number of seconds' })
  @Min(0, { message: 'overlapSeconds must be at least 0' })
  @Max(MAXIMUM_OVERLAP_SECONDS, { message: `overlapSeconds must be at most ${MAXIMUM_OVERLAP_SECONDS}` })
  readonly overlapSeconds?: number;
}

/** An address that events are sent to. */
export class WebhookDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Where events are posted to.', example: 'https://example.com/hooks/barometer' })
  url!: string;

  @ApiProperty({ description: 'What it is for.', example: 'The trading desk' })
  description!: string;

  @ApiProperty({ description: 'Whether anything is sent to it.', example: true })
  enabled!: boolean;

  @ApiProperty({
    description:
      'Why it was switched off by itself: `gone` (it answered 410), `failing` (no attempt succeeded for 5 days), `secret_unreadable` (the secrets of the server have changed; rotate it).',
    type: String,
    nullable: true,
  })
  disabledReason!: string | null;

  @ApiProperty({
    description: 'Since when no attempt has succeeded.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  failingSince!: string | null;

  @ApiProperty({
    description: 'Until when the secret before the current one signs too.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  previousSecretUntil!: string | null;

  @ApiProperty({ description: 'Counts changes.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'When it was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it was last changed.', format: 'date-time' })
  updatedAt!: string;
}

/** The one answer that holds the secret. */
export class WebhookWithSecretDto extends WebhookDto {
  @ApiProperty({
    description: 'What events are signed with. It is kept encrypted and cannot be shown again: keep it now.',
    example: 'whsec_<Base64 of 32 bytes>',
  })
  secret!: string;
}

export const toNewWebhook = (ownerId: string, { url, description, enabled }: CreateWebhookDto): NewWebhook => ({
  ...{ ownerId, url },
  description: description ?? '',
  isEnabled: enabled ?? true,
});

/** @throws DomainError VALIDATION_FAILED when nothing is to be changed */
export function toWebhookChange({ url, description, enabled }: ChangeWebhookDto): WebhookChange {
  if (url === undefined && description === undefined && enabled === undefined) {
    const detail = 'Give `url`, `description` or `enabled`: a change of nothing is a mistake.';
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '', code: 'nothing_to_change', detail }],
    });
  }
  return {
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...(enabled !== undefined && { isEnabled: enabled }),
  };
}

export const toOverlapMs = ({ overlapSeconds = DEFAULT_OVERLAP_SECONDS }: RotateWebhookSecretDto): number =>
  overlapSeconds * 1_000;

export function toWebhookDto(webhook: Webhook): WebhookDto {
  const { id, url, description, isEnabled, disabledReason, failingSince, previousSecretUntil } = webhook;
  return {
    ...{ id, url, description, enabled: isEnabled, disabledReason },
    failingSince: failingSince?.toISOString() ?? null,
    previousSecretUntil: previousSecretUntil?.toISOString() ?? null,
    version: webhook.version,
    createdAt: webhook.createdAt.toISOString(),
    updatedAt: webhook.updatedAt.toISOString(),
  };
}

const toSecretAnswer = (status: number, { webhook, secret }: PreparedWebhook): Answer<WebhookWithSecretDto> =>
  new Answer({
    status,
    headers: { location: `/v1/webhooks/${webhook.id}`, 'cache-control': 'no-store' },
    body: { ...toWebhookDto(webhook), secret },
    isSecret: true,
  });

/** With the secret. What is kept of it for a repetition is encrypted. */
export const toCreatedWebhookAnswer = (made: PreparedWebhook): Answer<WebhookWithSecretDto> =>
  toSecretAnswer(201, made);

export const toRotatedWebhookAnswer = (made: PreparedWebhook): Answer<WebhookWithSecretDto> =>
  toSecretAnswer(200, made);
