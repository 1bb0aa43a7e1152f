import { Injectable } from '@nestjs/common';
import { DomainError, type FieldError } from '../platform/errors/domain-error.js';
import { findUnusableInput } from '../platform/http/request-text.js';
import { BALANCED } from './strategies/balanced.js';
import { findStrategy } from './strategies/catalog.js';
import { checkDraft, type CheckedDraft } from './strategies/check-draft.js';
import { type StrategyDefinition, toDefinition } from './strategies/definition.js';
import type { DraftFailure } from './strategies/draft-reader.js';
import { StrategiesService } from './strategies.service.js';

/** Names that would mean something else in a request. */
const RESERVED: readonly string[] = ['sma-cross', 'validate'];

/** Checks strategies as their owners write them. */
@Injectable()
export class StrategyDraftsService {
  constructor(private readonly strategies: StrategiesService) {}

  /**
   * A draft, complete, or everything that is wrong with it. `id` is that of the strategy it is to replace.
   * @throws DomainError VALIDATION_FAILED when it is no object, or holds text that no field can mean
   */
  async check(ownerId: string, json: unknown, id: string | null = null): Promise<CheckedDraft> {
    refuseUnusable(json);
    const given = readMember(json, 'basedOn');
    const baseId = typeof given === 'string' ? given : BALANCED.id;
    const base = await this.strategies.findKnown({ ownerId, id: baseId });
    const definition = base?.definition ?? toDefinition(BALANCED, BALANCED.id);
    const checked = checkDraft(json, { base: { id: baseId, definition }, id });
    const failures = [
      ...(given === undefined || typeof given === 'string' ? [] : [BASE_IS_NO_TEXT]),
      ...(base === null ? [await this.describeBase(ownerId, baseId)] : []),
      ...(checked.ok ? [] : checked.failures),
      ...(checked.ok && id === null ? describeReserved(checked.id) : []),
    ];
    const [worst, ...rest] = failures;
    return worst === undefined ? checked : { ok: false, failures: [worst, ...rest] };
  }

  /** @throws DomainError VALIDATION_FAILED when a value cannot be what it is */
  refuseInvalid(checked: CheckedDraft): void {
    if (!checked.ok && checked.failures.some(({ kind }) => kind === 'invalid')) throw toRefusal(checked.failures);
  }

  /** @throws DomainError VALIDATION_FAILED, UNKNOWN_INDICATOR, UNKNOWN_STRATEGY, ALREADY_EXISTS */
  require(checked: CheckedDraft): { readonly id: string; readonly definition: StrategyDefinition } {
    if (checked.ok) return checked;
    throw toRefusal(checked.failures);
  }

  private async describeBase(ownerId: string, id: string): Promise<DraftFailure> {
    const { sentence, extensions } = await this.strategies.describeKnown({ ownerId, id });
    const detail = `There is no strategy '${id.slice(0, 64)}'. ${sentence}`;
    return { kind: 'unknown_strategy', pointer: '/basedOn', code: 'unknown_strategy', detail, ...extensions };
  }
}

const BASE_IS_NO_TEXT: DraftFailure = {
  ...{ kind: 'invalid', pointer: '/basedOn', code: 'invalid_type' },
  detail: '`basedOn` must be the id of a strategy, such as balanced.',
};

function refuseUnusable(json: unknown): void {
  const errors = findUnusableInput(json, '');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    errors.push({ pointer: '', code: 'invalid_type', detail: 'The body must be a JSON object.' });
  }
  if (errors.length > 0) throw new DomainError('VALIDATION_FAILED', errors[0]?.detail ?? '', { errors });
}

function readMember(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined;
}

function describeReserved(id: string): readonly DraftFailure[] {
  return findStrategy(id) !== null || RESERVED.includes(id) ? [describeTaken(id)] : [];
}

function describeTaken(id: string): DraftFailure {
  const detail = `The id '${id}' is taken. Choose another one; a strategy of yours is changed with PUT.`;
  return { kind: 'taken', pointer: '/id', code: 'already_exists', detail };
}

const toFieldError = ({ pointer, code, detail }: DraftFailure): FieldError => ({ pointer, code, detail });

const REFUSALS = [
  { kind: 'invalid', code: 'VALIDATION_FAILED' },
  { kind: 'unknown_indicator', code: 'UNKNOWN_INDICATOR' },
  { kind: 'unknown_strategy', code: 'UNKNOWN_STRATEGY' },
  { kind: 'taken', code: 'ALREADY_EXISTS' },
] as const;

/** What cannot be comes before what is not known, and that before what is there already; all of it is told. */
function toRefusal(failures: readonly [DraftFailure, ...DraftFailure[]]): DomainError {
  const errors = failures.map(toFieldError);
  const detail =
    failures.length === 1 ? failures[0].detail : `${failures.length} things are wrong; each is listed in \`errors\`.`;
  const { code, kind } = REFUSALS.find((each) => failures.some((failure) => failure.kind === each.kind)) ?? REFUSALS[0];
  const { known, didYouMean } = failures.find((failure) => failure.kind === kind) ?? {};
  const extensions = { ...(known && { known }), ...(didYouMean !== undefined && { didYouMean }) };
  return new DomainError(code, detail, { errors, ...(kind !== 'invalid' && { extensions }) });
}
