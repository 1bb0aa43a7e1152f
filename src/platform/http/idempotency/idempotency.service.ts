import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.service.js';
import { isBusy } from '../../database/driver-errors.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../errors/domain-error.js';
import { Secrets } from '../../secrets/secrets.service.js';
import { ShutdownState } from '../../shutdown/shutdown-state.js';
import { Answer } from './answer.js';
import { decideTurn, type IdempotencyRecord, type StoredAnswer } from './idempotency-record.js';
import { type ClaimTimes, type IdempotencyClaim, IdempotencyRecords } from './idempotency-record.repository.js';
import type { IdempotentCall } from './idempotent-call.js';
import { isSealed, openSealed, seal } from '../../secrets/sealed-text.js';

const KEPT_MS = 24 * 60 * 60_000;
const LEASE_MS = 60_000;
const TWIN_WAITS_MS = 10_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;
const RETRY_AFTER_SECONDS = 2;
/** What the key for secret answers is derived for. */
const SEALING = 'idempotency-answers';

/** Work that may take long or ask others, in two halves. */
export interface SlowEffect<Result> {
  /** Outside of any transaction. It goes on when the caller hangs up, whose repetition then finds the answer. */
  readonly work: () => Promise<Result>;
  /** Database work only, in the transaction that keeps the answer. */
  readonly store: (unitOfWork: UnitOfWork, result: Result) => Promise<void>;
}

/** Rolls a transaction back whose claim another one holds, or took over. */
class ClaimLostError extends Error {}

/**
 * Does what a request asks for once, however often it is sent with the same `Idempotency-Key`. A repetition waits for
 * the first one, up to 10 s, and gets its answer. Failures are not kept. Without a key (null) the work is simply done.
 */
@Injectable()
export class Idempotency {
  private readonly logger = new Logger(Idempotency.name);

  constructor(
    private readonly database: Database,
    private readonly records: IdempotencyRecords,
    private readonly clock: Clock,
    private readonly shutdown: ShutdownState,
    private readonly secrets: Secrets,
  ) {}

  /**
   * For work on the database alone: claim, work and answer are one transaction. The work may be run again after a
   * conflict, as in every transaction. What must follow only a first answer (waking somebody) looks at `isReplay`.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, and whatever the work throws
   */
  async runInTransaction<Body>(
    call: IdempotentCall | null,
    work: (unitOfWork: UnitOfWork) => Promise<Answer<Body>>,
  ): Promise<Answer<Body>> {
    if (call === null) return this.database.transaction(work);
    return this.takeTurn(call, (stale) => this.claimAndWork(call, stale, work));
  }

  /**
   * For work that asks others: a claim for 60 s first, the work outside of any transaction, then effect and answer in
   * one. After a failure the key is free again. Who takes longer than 60 s may be overtaken, and then stores nothing.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, and whatever the work throws
   */
  async runSlow<Result, Body>(
    call: IdempotentCall | null,
    effect: SlowEffect<Result>,
    toAnswer: (result: Result) => Answer<Body>,
  ): Promise<Answer<Body>> {
    if (call === null) {
      const result = await effect.work();
      await this.database.transaction((uow) => effect.store(uow, result));
      return toAnswer(result);
    }
    return this.takeTurn(call, async (stale) => {
      const claim = await this.claim(call, stale);
      return claim === null ? null : this.workUnderClaim(claim, effect, toAnswer);
    });
  }

  /**
   * The answer that is kept for a call, null when there is none yet. Asked before looking at what an answer depends on
   * (a strategy, a watchlist): a repetition is answered as the first request was, whatever has gone since.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED
   */
  async findAnswer<Body>(call: IdempotentCall | null): Promise<Answer<Body> | null> {
    if (call === null) return null;
    const turn = decideTurn(await this.records.find(call), call, this.clock.now());
    return turn.kind === 'answered' ? this.toReplay(turn.answer) : null;
  }

  /** Removes records that are older than 24 hours, at most `limit` of them, and says how many. */
  removeExpired(limit: number): Promise<number> {
    return this.records.removeExpired(this.clock.now(), limit);
  }

  /** Attempts the work as soon as nobody else is at it; an attempt gives null when somebody was faster. */
  private async takeTurn<Body>(
    call: IdempotentCall,
    attempt: (stale: IdempotencyRecord | null) => Promise<Answer<Body> | null>,
  ): Promise<Answer<Body>> {
    const deadline = this.after(TWIN_WAITS_MS);
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const turn = decideTurn(await this.records.find(call), call, this.clock.now());
      if (turn.kind === 'answered') return this.toReplay(turn.answer);
      if (this.clock.now() >= deadline) throw refuseTwin();
      const answer = turn.kind === 'free' ? await attempt(turn.stale) : null;
      if (answer !== null) return answer;
      if (turn.kind === 'taken') await this.pause(pauseMs, call.signal);
    }
  }

  private claim(call: IdempotentCall, stale: IdempotencyRecord | null, uow?: UnitOfWork) {
    const times: ClaimTimes = {
      now: this.clock.now(),
      leaseExpiresAt: this.after(LEASE_MS),
      expiresAt: this.after(KEPT_MS),
    };
    return stale === null ? this.records.insert(call, times, uow) : this.records.takeOver(stale, call, times, uow);
  }

  private async claimAndWork<Body>(
    call: IdempotentCall,
    stale: IdempotencyRecord | null,
    work: (unitOfWork: UnitOfWork) => Promise<Answer<Body>>,
  ): Promise<Answer<Body> | null> {
    return nullWhenLost(
      this.database.transaction(async (uow) => {
        const claim = await this.claim(call, stale, uow).catch((error: unknown) => {
          // The other transaction goes on for longer than the database lets one wait for another.
          throw isBusy(error) ? new ClaimLostError() : error;
        });
        if (claim === null) throw new ClaimLostError();
        const answer = await work(uow);
        if (answer.isSecret) throw new TypeError('a secret answer needs `runSlow`, which derives its key beforehand');
        await this.keep(claim, answer, { uow, sealingKey: null });
        return answer;
      }),
    );
  }

  private async workUnderClaim<Result, Body>(
    claim: IdempotencyClaim,
    effect: SlowEffect<Result>,
    toAnswer: (result: Result) => Answer<Body>,
  ): Promise<Answer<Body> | null> {
    try {
      const result = await effect.work();
      const answer = toAnswer(result);
      const sealingKey = answer.isSecret ? await this.secrets.derive(SEALING) : null;
      return await nullWhenLost(
        this.database.transaction(async (uow) => {
          await this.keep(claim, answer, { uow, sealingKey });
          await effect.store(uow, result);
          return answer;
        }),
      );
    } catch (error) {
      await this.release(claim);
      throw error;
    }
  }

  private async keep(
    claim: IdempotencyClaim,
    answer: Answer<unknown>,
    { uow, sealingKey }: { readonly uow: UnitOfWork; readonly sealingKey: Buffer | null },
  ): Promise<void> {
    const { status, headers } = answer;
    // What the server sends is this very text: JSON that was parsed comes out the same again.
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    const body = text !== null && sealingKey !== null ? seal(sealingKey, text) : text;
    const isOurs = await this.records.complete(claim, { status, headers, body }, this.after(KEPT_MS), uow);
    if (!isOurs) throw new ClaimLostError();
  }

  private async toReplay<Body>({ status, headers, body }: StoredAnswer): Promise<Answer<Body>> {
    const text = body !== null && isSealed(body) ? await this.open(body) : body;
    const parsed = (text === null ? undefined : JSON.parse(text)) as Body;
    return new Answer({ status, headers, body: parsed, isReplay: true });
  }

  private async open(sealed: string): Promise<string> {
    const text = openSealed(await this.secrets.derive(SEALING), sealed);
    if (text !== null) return text;
    const detail =
      'The first answer under this `Idempotency-Key` holds a secret, and the secrets of this server have changed since: it cannot be given again. Send a new key with a new request.';
    throw new DomainError('INVALID_STATE', detail);
  }

  /** A claim that cannot be given back ends with its lease; what went wrong before is what the caller has to know. */
  private async release(claim: IdempotencyClaim): Promise<void> {
    try {
      await this.records.release(claim);
    } catch (error) {
      this.logger.warn({ err: error }, 'The claim of an Idempotency-Key could not be given back; its lease will end.');
    }
  }

  private async pause(ms: number, caller: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([caller, this.shutdown.signal]);
    try {
      await delay(ms, undefined, { signal });
    } catch {
      throw refuseTwin();
    }
  }

  private after(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}

async function nullWhenLost<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ClaimLostError) return null;
    throw error;
  }
}

function refuseTwin(): DomainError {
  return new DomainError(
    'IDEMPOTENCY_IN_PROGRESS',
    'The first request with this `Idempotency-Key` is still under way. Send the same request again in a few seconds to get its answer.',
    { retryAfterSeconds: RETRY_AFTER_SECONDS },
  );
}
