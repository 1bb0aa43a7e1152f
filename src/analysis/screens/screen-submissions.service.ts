import { Injectable } from '@nestjs/common';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import type { SavedScreen, ScreenDraft, ScreenReference } from './saved-screen.js';
import { SavedScreenRepository } from './saved-screen.repository.js';
import { SavedScreens } from './saved-screens.service.js';
import type { ScreenRun } from './screen-memberships.service.js';
import { ScreenRuns } from './screen-runs.service.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Makes, lists and runs saved screens for requests, which may be repeated under an `Idempotency-Key`. */
@Injectable()
export class ScreenSubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly screens: SavedScreens,
    private readonly runs: ScreenRuns,
    private readonly rows: SavedScreenRepository,
    private readonly pages: Pages,
  ) {}

  /** Throws like SavedScreens and Idempotency. */
  async create<Body>(
    call: IdempotentCall | null,
    { ownerId, ...given }: ScreenDraft & { readonly ownerId: string },
    toAnswer: (screen: SavedScreen) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    const draft = await this.screens.check(ownerId, given);
    return this.idempotency.runInTransaction(call, async (uow) =>
      toAnswer(await this.screens.create(uow, ownerId, draft)),
    );
  }

  /** Throws like ScreenRuns and Idempotency. */
  async run<Body>(
    call: IdempotentCall | null,
    { signal, ...which }: ScreenReference & { readonly signal?: AbortSignal },
    toAnswer: (run: ScreenRun) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    return this.runs.runWith(
      which,
      (pending) =>
        this.idempotency.runInTransaction(call, async (uow) => toAnswer(await this.runs.settle(uow, pending))),
      signal,
    );
  }

  /** Oldest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<SavedScreen>> {
    const context = { ownerId, list: 'screens', sort: 'createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.rows.list({ ownerId, after, limit: limit + 1 });
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (screen: SavedScreen) => [screen.createdAt.toISOString(), screen.id],
      toItem: (screen: SavedScreen) => screen,
    });
  }
}
