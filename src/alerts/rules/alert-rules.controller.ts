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
import { AlertRuleDto, toAlertRuleDto, toCreatedRuleAnswer, toNewRule, toRuleChange } from './alert-rule-answer.dto.js';
import { ChangeAlertRuleDto, CreateAlertRuleDto } from './alert-rule.dto.js';
import { ruleETagParts } from './alert-rule.js';
import { AlertRulesService } from './alert-rules.service.js';
import { RuleSubmissions } from './rule-submissions.service.js';

const ApiRuleId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the alert rule.', schema: { type: 'string', format: 'uuid' } });

const EXAMPLES = {
  buys: {
    summary: 'Whatever becomes a buy',
    value: {
      ...{ name: 'Buy signals', type: 'verdict_changed', to: ['buy', 'strong_buy'], strategy: 'balanced' },
      webhookId: '0198b6a0-5c1e-7000-8000-000000000001',
    },
  },
};

/** What webhooks are told of. */
@ApiTags('Alert rules')
@Controller('v1/alert-rules')
export class AlertRulesController {
  constructor(
    private readonly rules: AlertRulesService,
    private readonly submissions: RuleSubmissions,
  ) {}

  @Get()
  @Scopes('alerts:read')
  @ApiOperation({ summary: 'List alert rules', description: 'Yours, oldest first.' })
  @ApiOkResponse({ description: 'A page of alert rules.', type: pageDtoOf(AlertRuleDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<AlertRuleDto>> {
    const { items, nextCursor } = await this.submissions.list(ownerId, query);
    return { items: items.map(toAlertRuleDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('alerts:write')
  @WithETag(ruleETagParts)
  @ApiOperation({
    summary: 'Make an alert rule',
    description:
      'Has a webhook told of each new latest analysis that differs from the one before it in the way the rule says, whichever request, job or schedule made it.',
  })
  @ApiBody({ type: CreateAlertRuleDto, examples: EXAMPLES })
  @ApiCreatedResponse({
    description: 'The alert rule.',
    type: AlertRuleDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('NOT_FOUND', 'UNKNOWN_STRATEGY', 'INVALID_STATE')
  create(
    @Body() body: CreateAlertRuleDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<AlertRuleDto>> {
    return this.submissions.create(call, toNewRule(ownerId, body), toCreatedRuleAnswer);
  }

  @Get(':id')
  @Scopes('alerts:read')
  @WithETag(ruleETagParts)
  @ApiOperation({ summary: 'Read an alert rule', description: 'What it is about and which webhook it tells.' })
  @ApiRuleId()
  @ApiOkResponse({ description: 'The alert rule.', type: AlertRuleDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<AlertRuleDto> {
    return toAlertRuleDto(await this.rules.get({ ownerId, id }));
  }

  @Patch(':id')
  @Scopes('alerts:write')
  @WithETag(ruleETagParts)
  @ApiOperation({ summary: 'Change an alert rule', description: 'Needs `If-Match`. Its type stays what it is.' })
  @ApiRuleId()
  @ApiBody({ type: ChangeAlertRuleDto, examples: { off: { summary: 'Switch it off', value: { enabled: false } } } })
  @ApiOkResponse({ description: 'The alert rule as it is now.', type: AlertRuleDto })
  @ApiProblems('UNKNOWN_STRATEGY')
  async change(
    @IdParam() id: string,
    @Body() body: ChangeAlertRuleDto,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<AlertRuleDto> {
    return toAlertRuleDto(await this.rules.change({ ownerId, id }, toRuleChange(body), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('alerts:write')
  @ApiOperation({
    summary: 'Delete an alert rule',
    description: 'What it told before is still delivered. Needs `If-Match`.',
  })
  @ApiRuleId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  async remove(
    @IdParam() id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.rules.remove({ ownerId, id }, ifMatch);
  }
}
