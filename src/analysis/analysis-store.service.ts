import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis } from './analysis.js';
import { AnalysisRepository } from './analysis.repository.js';
import { LatestAnalysisRepository } from './latest-analysis.repository.js';

/** Writes analyses, and keeps the latest ones in step with them. */
@Injectable()
export class AnalysisStore {
  constructor(
    private readonly database: Database,
    private readonly analyses: AnalysisRepository,
    private readonly latest: LatestAnalysisRepository,
  ) {}

  /** Stores analyses in a transaction of their own. */
  async storeAll(analyses: readonly Analysis[]): Promise<void> {
    await this.database.transaction((uow) => this.storeWithin(uow, analyses));
  }

  /** Stores analyses inside a transaction that writes something else too. */
  async storeWithin(uow: UnitOfWork, analyses: readonly Analysis[]): Promise<void> {
    await this.analyses.insert(uow, analyses);
    await this.latest.advance(uow, analyses);
  }
}
