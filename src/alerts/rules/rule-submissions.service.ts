import { Injectable } from '@nestjs/common';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import type { AlertRule, NewRule } from './alert-rule.js';
import { AlertRuleRepository } from './alert-rule.repository.js';
import { AlertRulesService } from './alert-rules.service.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Makes rules for requests, which may be repeated under an `Idempotency-Key`, and lists them in pages. */
@Injectable()
export class RuleSubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly rules: AlertRulesService,
    private readonly rows: AlertRuleRepository,
    private readonly pages: Pages,
  ) {}

  /** Throws like AlertRulesService and Idempotency. */
  async create<Body>(
    call: IdempotentCall | null,
    order: NewRule,
    toAnswer: (rule: AlertRule) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    const rule = await this.rules.prepare(order);
    const answer = await this.idempotency.runInTransaction(call, async (uow) => {
      await this.rules.store(uow, rule);
      return toAnswer(rule);
    });
    this.rules.noticeChange(order.ownerId);
    return answer;
  }

  /** Oldest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<AlertRule>> {
    const context = { ownerId, list: 'alert-rules', sort: 'createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.rows.list({ ownerId, after, limit: limit + 1 });
    return this.pages.toPage({
      ...{ context, limit, rows },
      position: (rule: AlertRule) => [rule.createdAt.toISOString(), rule.id],
      toItem: (rule: AlertRule) => rule,
    });
  }
}
