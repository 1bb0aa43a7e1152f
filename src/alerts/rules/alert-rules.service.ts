import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { isId, newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../../platform/http/etag.js';
import { type AlertRule, MAXIMUM_RULES, type NewRule, ruleETagParts } from './alert-rule.js';
import { AlertRuleRepository } from './alert-rule.repository.js';
import { RuleChecks } from './rule-checks.service.js';
import { RuleMemory } from './rule-memory.service.js';

/** What becomes of a rule. @throws DomainError VALIDATION_FAILED when it cannot */
export type RuleChange = (current: AlertRule) => NewRule;

export interface RuleReference {
  readonly ownerId: string;
  readonly id: string;
}

const ATTEMPTS = 5;

/** Makes, changes and removes alert rules. */
@Injectable()
export class AlertRulesService {
  constructor(
    private readonly rules: AlertRuleRepository,
    private readonly checks: RuleChecks,
    private readonly memory: RuleMemory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, also for one of another owner */
  async get({ ownerId, id }: RuleReference): Promise<AlertRule> {
    const found = isId(id) ? await this.rules.find(ownerId, id) : null;
    if (found) return found;
    throw new DomainError('NOT_FOUND', 'There is no alert rule with this id. List them with GET /v1/alert-rules.');
  }

  /** A rule that is not stored yet. @throws DomainError NOT_FOUND, UNKNOWN_STRATEGY */
  async prepare(order: NewRule): Promise<AlertRule> {
    await this.checks.check(order);
    const now = this.clock.now();
    return { ...toRule(order), id: newId(), createdAt: now, updatedAt: now, version: 1 };
  }

  /** @throws DomainError INVALID_STATE when there are too many */
  async store(uow: UnitOfWork, rule: AlertRule): Promise<void> {
    if ((await this.rules.countForAdding(uow, rule.ownerId)) >= MAXIMUM_RULES) {
      const detail = `There are ${MAXIMUM_RULES} alert rules already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    await this.rules.insert(uow, rule);
  }

  /** Once a change is committed. */
  noticeChange(ownerId: string): void {
    this.memory.forget(ownerId);
  }

  /**
   * Changes a rule that is as the caller saw it.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, VALIDATION_FAILED, UNKNOWN_STRATEGY
   */
  async change(which: RuleReference, change: RuleChange, ifMatch: IfMatch): Promise<AlertRule> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...ruleETagParts(current)));
      const order = change(current);
      await this.checks.check(order);
      const next = { ...current, ...toRule(order), updatedAt: this.clock.now() } as AlertRule;
      if (!(await this.rules.update(current, next))) continue;
      this.noticeChange(which.ownerId);
      return this.get(which);
    }
    throw refuseRace();
  }

  /** @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED */
  async remove(which: RuleReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...ruleETagParts(current)));
      if (!(await this.rules.remove(current))) continue;
      this.noticeChange(which.ownerId);
      return;
    }
    throw refuseRace();
  }
}

const toRule = ({ trigger, scope, ...others }: NewRule) => ({ ...others, ...trigger, ...scope });

const refuseRace = (): DomainError =>
  new DomainError('PRECONDITION_FAILED', 'The alert rule is being changed by others all the time. Try again.');
