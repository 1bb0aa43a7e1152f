import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import { TickerSets } from '../ticker-sets.service.js';
import type { VerdictChange, VerdictChangeFilter } from './verdict-change.js';
import { VerdictChangeRepository } from './verdict-change.repository.js';
import { computeVoteMoves, type VoteMove } from './vote-moves.js';

export interface ExplainedChange extends VerdictChange {
  /** Null when one of the two analyses was removed by retention. */
  readonly votes: readonly VoteMove[] | null;
}

export interface VerdictChangeOrder {
  readonly ticker?: string | undefined;
  readonly watchlistId?: string | undefined;
  readonly strategy?: string | undefined;
  readonly timeframe?: VerdictChangeFilter['timeframe'];
  /** When the new analysis was made, at the earliest. */
  readonly since?: Date | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Lists changes of verdicts with the votes that made them. */
@Injectable()
export class VerdictChangesService {
  constructor(
    private readonly changes: VerdictChangeRepository,
    private readonly sets: TickerSets,
    private readonly pages: Pages,
  ) {}

  /** Newest first. @throws DomainError INVALID_CURSOR, NOT_FOUND for a watchlist that is not there */
  async list(ownerId: string, order: VerdictChangeOrder): Promise<Page<ExplainedChange>> {
    const { ticker, watchlistId, strategy, timeframe, since, limit, cursor } = order;
    const filters = { ticker, watchlistId, strategy, timeframe, since: since?.toISOString() };
    const context = { ownerId, list: 'analyses/changes', sort: '-createdAt', filters };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), analysisId: String(position[1]) };
    const tickers = await this.resolveTickers(ownerId, order);
    const filter = { tickers, strategy, timeframe, since };
    const rows = tickers?.length === 0 ? [] : await this.changes.list({ ownerId, filter, after, limit: limit + 1 });
    const { items, nextCursor } = await this.pages.toPage({
      context,
      limit,
      rows,
      position: (row: VerdictChange) => [row.createdAt.toISOString(), row.to.analysisId],
      toItem: (row: VerdictChange) => row,
    });
    return { items: await this.explain(ownerId, items), nextCursor };
  }

  /** Undefined: every ticker. */
  private async resolveTickers(
    ownerId: string,
    { ticker, watchlistId }: VerdictChangeOrder,
  ): Promise<readonly string[] | undefined> {
    if (watchlistId === undefined) return ticker === undefined ? undefined : [ticker];
    const tickers = await this.sets.listWatchlist(ownerId, watchlistId);
    return ticker === undefined ? tickers : tickers.filter((each) => each === ticker);
  }

  private async explain(ownerId: string, changes: readonly VerdictChange[]): Promise<ExplainedChange[]> {
    const ids = new Set(changes.flatMap(({ from, to }) => [from.analysisId, to.analysisId]));
    const evidence = await this.changes.findEvidence(ownerId, [...ids]);
    return changes.map((change) => {
      const before = evidence.get(change.from.analysisId);
      const after = evidence.get(change.to.analysisId);
      const isKept = before !== undefined && after !== undefined;
      return { ...change, votes: isKept ? computeVoteMoves(before.indicators, after.indicators) : null };
    });
  }
}
