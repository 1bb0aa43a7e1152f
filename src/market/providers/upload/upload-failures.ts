import { DomainError, type FieldError } from '../../../platform/errors/domain-error.js';

const MAX_LISTED = 100;

/** Collects what is wrong with an upload, so that all of it is answered at once. */
export class UploadFailures {
  private readonly listed: FieldError[] = [];
  private count = 0;

  add(pointer: string, code: string, detail: string): void {
    this.count++;
    if (this.listed.length < MAX_LISTED) this.listed.push({ pointer, code, detail });
  }

  /** @throws DomainError VALIDATION_FAILED when anything was added; at most 100 failures are listed one by one. */
  throwIfAny(): void {
    const [first] = this.listed;
    if (!first) return;
    const hidden = this.count - this.listed.length;
    const errors: FieldError[] = [...this.listed];
    if (hidden > 0) {
      const detail = `${hidden} more failures are not listed. Correct the listed ones first.`;
      errors.push({ pointer: '', code: 'more_failures', detail });
    }
    const rest = this.count > 1 ? ` (and ${this.count - 1} more, see errors)` : '';
    throw new DomainError('VALIDATION_FAILED', `The bars cannot be stored: ${first.detail}${rest}`, { errors });
  }
}
