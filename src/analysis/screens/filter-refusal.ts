import type { FilterFailure } from '../../filters/failure.js';
import { DomainError, type FieldError } from '../../platform/errors/domain-error.js';

/** The refusal of a filter, with the place of everything that is wrong with it. */
export function refuseFilter(failures: readonly [FilterFailure, ...FilterFailure[]], pointer = '/where'): DomainError {
  const errors = failures.map((failure) => toFieldError(failure, pointer));
  const more = failures.length === 1 ? '' : ` ${failures.length} things are wrong; each is listed in \`errors\`.`;
  return new DomainError('INVALID_FILTER', `${errors[0]?.detail ?? ''}${more}`, { errors });
}

function toFieldError(failure: FilterFailure, pointer: string): FieldError {
  const { code, offset, length, line, column, expected, found, didYouMean } = failure;
  return {
    pointer,
    code: `filter_${code}`,
    detail: `Line ${line}, column ${column}: ${failure.detail}`,
    position: { offset, length, line, column },
    expected,
    found,
    ...(didYouMean !== undefined && { didYouMean }),
  };
}
