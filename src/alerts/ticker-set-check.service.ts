import { Injectable } from '@nestjs/common';
import { SavedScreens } from '../analysis/screens/saved-screens.service.js';
import { TickerSets, type TickerSet } from '../analysis/ticker-sets.service.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** Whether what names a set of tickers exists. */
@Injectable()
export class TickerSetCheck {
  constructor(
    private readonly sets: TickerSets,
    private readonly screens: SavedScreens,
  ) {}

  /**
   * A list that is empty today is there: it may have items when its time comes. So is a screen, whatever it finds.
   * @throws DomainError NOT_FOUND, VALIDATION_FAILED
   */
  async assertThere(set: TickerSet, ownerId: string): Promise<void> {
    if (set.kind === 'screen') {
      await this.screens.get({ ownerId, id: set.id });
      return;
    }
    try {
      await this.sets.resolve(set, ownerId);
    } catch (error) {
      const isEmpty = error instanceof DomainError && error.errors.some(({ code }) => code === 'empty_watchlist');
      if (!isEmpty) throw error;
    }
  }
}
