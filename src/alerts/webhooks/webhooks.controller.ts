import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { RequiredIfMatchHeader, WithETag } from '../../platform/http/etag.decorator.js';
import type { IfMatch } from '../../platform/http/etag.js';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import { type Page, PageQueryDto, pageDtoOf } from '../../platform/http/page.dto.js';
import type { Principal } from '../../platform/http/principal.js';
import { IdParam } from '../../platform/http/uuid.pipe.js';
import {
  ChangeWebhookDto,
  CreateWebhookDto,
  RotateWebhookSecretDto,
  toCreatedWebhookAnswer,
  toNewWebhook,
  toOverlapMs,
  toRotatedWebhookAnswer,
  toWebhookChange,
  toWebhookDto,
  WebhookDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { WebhookSubmissions } from './webhook-submissions.service.js';
import { WebhookView } from './webhook-view.service.js';
import { webhookETagParts } from './webhook.js';
import { WebhooksService } from './webhooks.service.js';

export const ApiWebhookId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the webhook.', schema: { type: 'string', format: 'uuid' } });

/** Addresses that events are sent to. */
@ApiTags('Webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly view: WebhookView,
    private readonly submissions: WebhookSubmissions,
  ) {}

  @Get()
  @Scopes('alerts:read')
  @ApiOperation({ summary: 'List webhooks', description: 'Yours, oldest first, never their secrets.' })
  @ApiOkResponse({ description: 'A page of webhooks.', type: pageDtoOf(WebhookDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<WebhookDto>> {
    const { items, nextCursor } = await this.view.list(ownerId, query);
    return { items: items.map(toWebhookDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('alerts:write')
  @WithETag(webhookETagParts)
  @ApiOperation({
    summary: 'Make a webhook',
    description:
      'An address that events are posted to, signed as Standard Webhooks says. `secret` is in this one answer only; a repetition under the same `Idempotency-Key` gives it again.',
  })
  @ApiBody({
    type: CreateWebhookDto,
    examples: { hook: { summary: 'A webhook', value: { url: 'https://example.com/hooks/barometer' } } },
  })
  @ApiCreatedResponse({
    description: 'The webhook.',
    type: WebhookWithSecretDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('INVALID_STATE')
  create(
    @Body() body: CreateWebhookDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<WebhookWithSecretDto>> {
    return this.submissions.create(call, toNewWebhook(ownerId, body), toCreatedWebhookAnswer);
  }

  @Get(':id')
  @Scopes('alerts:read')
  @WithETag(webhookETagParts)
  @ApiOperation({ summary: 'Read a webhook', description: 'Without its secret.' })
  @ApiWebhookId()
  @ApiOkResponse({ description: 'The webhook.', type: WebhookDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<WebhookDto> {
    return toWebhookDto(await this.webhooks.get({ ownerId, id }));
  }

  @Patch(':id')
  @Scopes('alerts:write')
  @WithETag(webhookETagParts)
  @ApiOperation({
    summary: 'Change a webhook',
    description: 'Needs `If-Match`. Switching it on again also forgets why it was switched off.',
  })
  @ApiWebhookId()
  @ApiBody({ type: ChangeWebhookDto, examples: { on: { summary: 'Switch it on', value: { enabled: true } } } })
  @ApiOkResponse({ description: 'The webhook as it is now.', type: WebhookDto })
  async change(
    @IdParam() id: string,
    @Body() body: ChangeWebhookDto,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<WebhookDto> {
    return toWebhookDto(await this.webhooks.change({ ownerId, id }, toWebhookChange(body), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('alerts:write')
  @ApiOperation({
    summary: 'Delete a webhook',
    description: 'With its deliveries, sent or not. Refused while alert rules send to it. Needs `If-Match`.',
  })
  @ApiWebhookId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems('INVALID_STATE')
  async remove(
    @IdParam() id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.webhooks.remove({ ownerId, id }, ifMatch);
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @Scopes('alerts:write')
  @WithETag(webhookETagParts)
  @ApiOperation({
    summary: 'Rotate the secret of a webhook',
    description:
      'A new secret. The old one signs too for `overlapSeconds`, so that the receiver can change over without a gap.',
  })
  @ApiWebhookId()
  @ApiBody({
    type: RotateWebhookSecretDto,
    required: false,
    examples: { day: { summary: 'A day of overlap', value: { overlapSeconds: 86400 } } },
  })
  @ApiOkResponse({ description: 'The webhook with its new secret.', type: WebhookWithSecretDto })
  @ApiProblems('PRECONDITION_FAILED')
  rotate(
    @IdParam() id: string,
    @Body() body: RotateWebhookSecretDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<WebhookWithSecretDto>> {
    return this.submissions.rotate(call, { ownerId, id, overlapMs: toOverlapMs(body) }, toRotatedWebhookAnswer);
  }
}
