import { Injectable } from '@nestjs/common';
import { type StoredVerdict, type StoredVerdictFilter, StoredVerdictRepository } from './stored-verdicts.repository.js';

/** Tells features above what analyses said, however long ago. */
@Injectable()
export class StoredVerdicts {
  constructor(private readonly verdicts: StoredVerdictRepository) {}

  /** The owner's tickers with analyses that match, but for the dates. */
  listTickers(ownerId: string, filter: StoredVerdictFilter): Promise<readonly string[]> {
    return this.verdicts.listTickers(ownerId, filter);
  }

  /** The verdicts of one ticker, those of expired analyses too: of each kind the 5,000 newest. */
  list(ownerId: string, ticker: string, filter: StoredVerdictFilter): Promise<readonly StoredVerdict[]> {
    return this.verdicts.list(ownerId, ticker, filter);
  }
}
