import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IfMatchHeader, WithETag } from '../platform/http/etag.decorator.js';
import type { IfMatch } from '../platform/http/etag.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { type Page, PageQueryDto, pageDtoOf } from '../platform/http/page.dto.js';
import type { Principal } from '../platform/http/principal.js';
import {
  ApiKeyDto,
  ApiKeyEventDto,
  CreateApiKeyDto,
  CreatedApiKeyDto,
  RotateApiKeyDto,
  toApiKeyDto,
  toApiKeyEventDto,
  toCreatedAnswer,
  toKeyOrder,
  toOverlapMs,
} from './api-key.dto.js';
import { CurrentPrincipal } from './current-principal.decorator.js';
import type { KeyActor } from './key-event.js';
import { KeyHistory } from './key-history.service.js';
import { KeyIdParam } from './key-id.pipe.js';
import { KeySubmissions } from './key-submissions.service.js';
import { KeysService } from './keys.service.js';
import { Scopes } from './scopes.decorator.js';

const LOCATION = { Location: { description: 'Where the key is described.', schema: { type: 'string' } } } as const;

const ApiKeyId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Id of the key.', schema: { type: 'string', pattern: '^[0-9a-f]{16}$' } });

const actorOf = ({ keyId }: Principal, { id }: FastifyRequest): KeyActor => ({ name: keyId, requestId: id });

/** The owner's keys. */
@ApiTags('Keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly history: KeyHistory,
    private readonly keys: KeysService,
    private readonly submissions: KeySubmissions,
  ) {}

  @Get()
  @Scopes('keys:admin')
  @ApiOperation({ summary: 'List keys', description: 'Your keys, newest first, never the keys themselves.' })
  @ApiOkResponse({ description: 'A page of keys.', type: pageDtoOf(ApiKeyDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<ApiKeyDto>> {
    const { items, nextCursor } = await this.history.list(ownerId, query);
    return { items: items.map(toApiKeyDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('keys:admin')
  @WithETag((key: ApiKeyDto) => [key.id, key.version])
  @ApiOperation({
    summary: 'Make a key',
    description:
      'Another key of yours. `key` is in this one answer only; a repetition under the same `Idempotency-Key` gives it again.',
  })
  @ApiBody({
    type: CreateApiKeyDto,
    examples: {
      reader: { summary: 'A reader', value: { name: 'Dashboard', scopes: ['analysis:read', 'jobs:read'] } },
    },
  })
  @ApiCreatedResponse({ description: 'The key.', type: CreatedApiKeyDto, headers: LOCATION })
  create(
    @Body() body: CreateApiKeyDto,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<CreatedApiKeyDto>> {
    const order = toKeyOrder(principal.ownerName, body);
    return this.submissions.create(call, order, actorOf(principal, request), toCreatedAnswer);
  }

  @Get(':id')
  @Scopes('keys:admin')
  @WithETag((key: ApiKeyDto) => [key.id, key.version, key.state, key.lastUsedAt ?? ''])
  @ApiOperation({ summary: 'Read a key', description: 'What is kept about one of your keys.' })
  @ApiKeyId()
  @ApiOkResponse({ description: 'The key.', type: ApiKeyDto })
  async get(@KeyIdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<ApiKeyDto> {
    return toApiKeyDto(await this.history.get(ownerId, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('keys:admin')
  @ApiOperation({
    summary: 'Revoke a key',
    description: 'Ends it for good: here at once, in other processes within 3 s. Revoking it again changes nothing.',
  })
  @ApiKeyId()
  @ApiNoContentResponse({ description: 'It is revoked, now or before.' })
  @ApiProblems('INVALID_STATE')
  async revoke(
    @KeyIdParam() publicId: string,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.keys.revoke({ publicId, ownerId: principal.ownerId }, actorOf(principal, request), ifMatch);
  }

  @Post(':id/rotate')
  @HttpCode(201)
  @Scopes('keys:admin')
  @WithETag((key: ApiKeyDto) => [key.id, key.version])
  @ApiOperation({
    summary: 'Rotate a key',
    description:
      'A new key with the name, scopes and lifetime of the old one, which is good for `overlapSeconds` more, so that callers can change over without a gap.',
  })
  @ApiKeyId()
  @ApiBody({
    type: RotateApiKeyDto,
    required: false,
    examples: { hour: { summary: 'An hour of overlap', value: { overlapSeconds: 3600 } } },
  })
  @ApiCreatedResponse({ description: 'The new key.', type: CreatedApiKeyDto, headers: LOCATION })
  @ApiProblems('INVALID_STATE')
  rotate(
    @KeyIdParam() publicId: string,
    @Body() body: RotateApiKeyDto,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<CreatedApiKeyDto>> {
    const order = { publicId, ownerId: principal.ownerId, overlapMs: toOverlapMs(body) };
    return this.submissions.rotate(call, order, actorOf(principal, request), toCreatedAnswer);
  }

  @Get(':id/audit')
  @Scopes('keys:admin')
  @ApiOperation({
    summary: "Read a key's audit trail",
    description: 'Who made, rotated and revoked it, newest first. Nothing is ever removed from it.',
  })
  @ApiKeyId()
  @ApiOkResponse({ description: 'A page of events.', type: pageDtoOf(ApiKeyEventDto) })
  async listEvents(
    @KeyIdParam() id: string,
    @Query() query: PageQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<ApiKeyEventDto>> {
    const { items, nextCursor } = await this.history.listEvents(ownerId, id, query);
    return { items: items.map(toApiKeyEventDto), nextCursor };
  }
}
