import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AlertRule } from './alert-rule.js';
import { AlertRuleRepository } from './alert-rule.repository.js';

/** So much later than others a process may notice what was changed elsewhere. */
const KEPT_MS = 2_000;
const KEPT_OWNERS = 1_000;

/** The active rules of owners, so that analyses of those who have none cost nothing more. */
@Injectable()
export class RuleMemory {
  private readonly known = new Map<string, { readonly rules: readonly AlertRule[]; readonly until: number }>();

  constructor(
    private readonly rules: AlertRuleRepository,
    private readonly clock: Clock,
  ) {}

  async list(uow: UnitOfWork, ownerId: string): Promise<readonly AlertRule[]> {
    const now = this.clock.now().getTime();
    const kept = this.known.get(ownerId);
    if (kept !== undefined && kept.until > now) return kept.rules;
    const rules = await this.rules.listActive(uow, ownerId);
    this.known.delete(ownerId);
    this.known.set(ownerId, { rules, until: now + KEPT_MS });
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT_OWNERS && oldest !== undefined) this.known.delete(oldest);
    return rules;
  }

  /** After a change in this process. */
  forget(ownerId: string): void {
    this.known.delete(ownerId);
  }
}
