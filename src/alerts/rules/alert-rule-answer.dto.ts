import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS } from '../../analysis/scoring/verdict.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Answer } from '../../platform/http/idempotency/answer.js';
import {
  ALERT_RULE_TYPES,
  type AlertRule,
  type AlertRuleType,
  type AlertScope,
  type AlertTrigger,
  type NewRule,
} from './alert-rule.js';
import type { ChangeAlertRuleDto, CreateAlertRuleDto } from './alert-rule.dto.js';

/** Has a webhook told when something happens. */
export class AlertRuleDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Its name.', example: 'Buy signals' })
  name!: string;

  @ApiProperty({ description: 'What happens.', enum: ALERT_RULE_TYPES, example: 'verdict_changed' })
  type!: AlertRuleType;

  @ApiProperty({ description: 'The webhook that is told.', format: 'uuid' })
  webhookId!: string;

  @ApiProperty({ description: 'From which verdicts; null: from any.', enum: VERDICTS, isArray: true, nullable: true })
  from!: string[] | null;

  @ApiProperty({ description: 'To which verdicts; null: to any.', enum: VERDICTS, isArray: true, nullable: true })
  to!: string[] | null;

  @ApiProperty({ description: 'The level of a score.', type: Number, nullable: true })
  level!: number | null;

  @ApiProperty({ description: 'Which way the level is crossed: up, down or either.', type: String, nullable: true })
  direction!: string | null;

  @ApiProperty({ description: 'The saved screen.', type: String, format: 'uuid', nullable: true })
  screenId!: string | null;

  @ApiProperty({ description: 'Only these tickers; null: any.', type: [String], nullable: true })
  tickers!: string[] | null;

  @ApiProperty({ description: 'Only what is in this watchlist.', type: String, format: 'uuid', nullable: true })
  watchlistId!: string | null;

  @ApiProperty({ description: 'Only verdicts of this strategy.', type: String, nullable: true })
  strategy!: string | null;

  @ApiProperty({ description: 'Only of these bars.', type: String, nullable: true })
  timeframe!: string | null;

  @ApiProperty({ description: 'Whether it is looked at.', example: true })
  enabled!: boolean;

  @ApiProperty({ description: 'Counts changes.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'When it was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it was last changed.', format: 'date-time' })
  updatedAt!: string;
}

function refuse(pointer: string, code: string, detail: string): never {
  throw new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer, code, detail }] });
}

type Fields = Pick<ChangeAlertRuleDto, 'from' | 'to' | 'level' | 'direction' | 'screenId'>;

function refuseStrays(type: AlertRuleType, fields: Fields, names: readonly (keyof Fields)[]): void {
  const stray = names.find((name) => fields[name] !== undefined && fields[name] !== null);
  if (stray !== undefined) refuse(`/${stray}`, 'not_allowed', `\`${stray}\` says nothing of a rule of type ${type}.`);
}

function toTrigger(type: AlertRuleType, fields: Fields): AlertTrigger {
  switch (type) {
    case 'verdict_changed': {
      refuseStrays(type, fields, ['level', 'direction', 'screenId']);
      return { type, condition: { from: fields.from ?? null, to: fields.to ?? null } };
    }
    case 'score_crosses': {
      refuseStrays(type, fields, ['from', 'to', 'screenId']);
      const { level, direction = 'either' } = fields;
      if (level === undefined)
        refuse('/level', 'required', 'A rule of type score_crosses needs a `level`, such as 0.3.');
      return { type, condition: { level, direction } };
    }
    case 'screen_entered':
    case 'screen_left': {
      refuseStrays(type, fields, ['from', 'to', 'level', 'direction']);
      const { screenId } = fields;
      if (screenId === undefined) refuse('/screenId', 'required', `A rule of type ${type} needs the \`screenId\`.`);
      return { type, condition: { screenId: screenId.toLowerCase() } };
    }
  }
}

/** The fields of a trigger as they were given. */
function fieldsOf({ type, condition }: AlertTrigger): Fields {
  switch (type) {
    case 'verdict_changed':
      return { from: condition.from as Fields['from'], to: condition.to as Fields['to'] };
    case 'score_crosses':
      return { level: condition.level, direction: condition.direction };
    case 'screen_entered':
    case 'screen_left':
      return { screenId: condition.screenId };
  }
}

function toScope({ tickers, watchlistId, strategy, timeframe }: Partial<AlertScope>): AlertScope {
  const isTwofold = tickers !== undefined && tickers !== null && watchlistId !== undefined && watchlistId !== null;
  if (isTwofold) refuse('/tickers', 'one_of', 'Give one of `tickers` and `watchlistId`, not both.');
  return {
    tickers: tickers ? [...new Set(tickers)] : null,
    watchlistId: watchlistId?.toLowerCase() ?? null,
    strategy: strategy ?? null,
    timeframe: timeframe ?? null,
  };
}

/** A screen says itself what it looks for and among what. */
function refuseScope({ type }: AlertTrigger, scope: AlertScope): void {
  if (type !== 'screen_entered' && type !== 'screen_left') return;
  const stray = Object.entries(scope).find(([, value]) => value !== null);
  if (stray === undefined) return;
  const [name] = stray;
  refuse(`/${name}`, 'not_allowed', `\`${name}\` says nothing of a rule of type ${type}: the screen has its own.`);
}

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** @throws DomainError VALIDATION_FAILED */
export function toNewRule(ownerId: string, body: CreateAlertRuleDto): NewRule {
  const { name, type, webhookId, enabled, tickers, watchlistId, strategy, timeframe } = body;
  const trigger = toTrigger(type, body);
  const scope = toScope(given({ tickers, watchlistId, strategy, timeframe }));
  refuseScope(trigger, scope);
  return { ownerId, name, webhookId: webhookId.toLowerCase(), trigger, scope, isEnabled: enabled ?? true };
}

/** @throws DomainError VALIDATION_FAILED, at once when nothing is to be changed */
export function toRuleChange(body: ChangeAlertRuleDto): (current: AlertRule) => NewRule {
  if (Object.keys(given(body)).length === 0)
    refuse('', 'nothing_to_change', 'Name what is to be changed: a change of nothing is a mistake.');
  const { name, webhookId, enabled, from, to, level, direction, screenId } = body;
  const { tickers, watchlistId, strategy, timeframe } = body;
  return (current) => {
    const fields = { ...fieldsOf(current), ...given({ from, to, level, direction, screenId }) };
    const scope = toScope({ ...current, ...given({ tickers, watchlistId, strategy, timeframe }) });
    const trigger = toTrigger(current.type, fields);
    refuseScope(trigger, scope);
    return {
      ownerId: current.ownerId,
      name: name ?? current.name,
      webhookId: webhookId?.toLowerCase() ?? current.webhookId,
      trigger,
      scope,
      isEnabled: enabled ?? current.isEnabled,
    };
  };
}

export function toAlertRuleDto(rule: AlertRule): AlertRuleDto {
  const { id, name, type, webhookId, watchlistId, strategy, timeframe, version } = rule;
  const { from = null, to = null, level = null, direction = null, screenId = null } = fieldsOf(rule);
  return {
    ...{ id, name, type, webhookId, from, to, level, direction, screenId },
    tickers: rule.tickers && [...rule.tickers],
    ...{ watchlistId, strategy, timeframe, enabled: rule.isEnabled, version },
    createdAt: rule.createdAt.toISOString(),
    updatedAt: rule.updatedAt.toISOString(),
  };
}

export function toCreatedRuleAnswer(rule: AlertRule): Answer<AlertRuleDto> {
  return new Answer({ status: 201, headers: { location: `/v1/alert-rules/${rule.id}` }, body: toAlertRuleDto(rule) });
}
