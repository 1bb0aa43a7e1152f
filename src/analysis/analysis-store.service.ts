import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis } from './analysis.js';
import { AnalysisRepository } from './analysis.repository.js';
import { VerdictChangeRepository } from './changes/verdict-change.repository.js';
import { LatestAnalysisRepository } from './latest-analysis.repository.js';
import { LatestObservers } from './latest-observers.service.js';

/** Writes analyses, and keeps the latest ones and the changes of verdicts in step with them. */
@Injectable()
export class AnalysisStore {
  constructor(
    private readonly database: Database,
    private readonly analyses: AnalysisRepository,
    private readonly latest: LatestAnalysisRepository,
    private readonly changes: VerdictChangeRepository,
    private readonly observers: LatestObservers,
  ) {}

  /** Stores analyses in a transaction of their own. */
  async storeAll(analyses: readonly Analysis[]): Promise<void> {
    await this.database.transaction((uow) => this.storeWithin(uow, analyses));
  }

  /** Stores analyses inside a transaction that writes something else too. */
  async storeWithin(uow: UnitOfWork, analyses: readonly Analysis[]): Promise<void> {
    await this.analyses.insert(uow, analyses);
    const replaced = await this.latest.advance(uow, analyses);
    await this.changes.insert(uow, replaced);
    await this.observers.tell(uow, replaced);
  }
}
