import type { Outcome } from './case.js';
import type { Operation } from './contract.js';
import type { WireRequest } from './wire.js';

interface Failure {
  readonly where: string;
  readonly check: string;
  readonly detail: string;
  readonly wire: WireRequest | null;
  count: number;
}

const SLOW_MS = 5000;
/** A mistake that shows in many ways is told in this many of them. */
const SHOWN_FAILURES = 60;

/** Counts outcomes, keeps one example of each kind of failure, and says which answers were seen. */
export class Ledger {
  private passed = 0;
  private failed = 0;
  private slowest = { milliseconds: 0, where: '' };
  private readonly failures = new Map<string, Failure>();
  private readonly statuses = new Map<string, Map<string, number>>();
  private readonly names = new Map<string, number>();

  readonly record = (outcome: Outcome): void => {
    const { case: given, answer } = outcome;
    const operation = given.operation?.id ?? '(no operation)';
    const where = `${operation}, ${given.name}`;
    const complaints = [...outcome.complaints];
    if (answer && answer.milliseconds > this.slowest.milliseconds) {
      this.slowest = { milliseconds: answer.milliseconds, where };
    }
    if (answer && answer.milliseconds > SLOW_MS) {
      complaints.push({ check: 'slow', detail: `${Math.round(answer.milliseconds)} ms` });
    }
    this.count(this.statusesOf(operation), answer ? String(answer.status) : 'none');
    this.count(this.names, given.name);
    if (complaints.length === 0) this.passed++;
    else this.failed++;
    for (const { check, detail } of complaints) this.keep({ where, check, detail, wire: given.wire, count: 1 });
  };

  /** Adds a failure that belongs to no request. */
  fail(where: string, detail: string): void {
    this.failed++;
    this.keep({ where, check: 'run', detail, wire: null, count: 1 });
  }

  /** Fails for every operation that never answered 2xx: what is never reached is not tested. */
  demandSuccesses(operations: readonly Operation[]): void {
    for (const { id } of operations) {
      const isReached = [...(this.statuses.get(id)?.keys() ?? [])].some((status) => /^2\d\d$/.test(status));
      if (isReached) this.passed++;
      else this.fail(id, 'it never answered 2xx in the whole run');
    }
  }

  get counts(): { readonly passed: number; readonly failed: number } {
    return { passed: this.passed, failed: this.failed };
  }

  get requests(): number {
    return [...this.names.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How often each kind of request was made. */
  get namesSeen(): ReadonlyMap<string, number> {
    return this.names;
  }

  /** A line per operation with the statuses seen and how often. */
  renderCoverage(): string[] {
    const { milliseconds, where } = this.slowest;
    const lines = [...this.statuses].sort().map(([operation, seen]) => {
      const list = [...seen].sort().map(([status, count]) => `${status}×${count}`);
      return `  ${operation.padEnd(28)} ${list.join(' ')}`;
    });
    return [...lines, `  slowest answer: ${Math.round(milliseconds)} ms (${where})`];
  }

  /** The failures, one paragraph each, with the command that shows it again. */
  renderFailures(print: (wire: WireRequest) => string): string[] {
    const all = [...this.failures.values()];
    const lines = all
      .slice(0, SHOWN_FAILURES)
      .flatMap(({ where, check, detail, wire, count }) => [
        `FAILED ${where}: ${check}${count > 1 ? ` (${count} times)` : ''}`,
        `  ${detail.slice(0, 600)}`,
        ...(wire ? [`  ${print(wire)}`] : []),
      ]);
    return all.length > SHOWN_FAILURES ? [...lines, `... and ${all.length - SHOWN_FAILURES} more kinds`] : lines;
  }

  private keep(failure: Failure): void {
    const key = `${failure.where} ${failure.check}`;
    const known = this.failures.get(key);
    if (known) known.count++;
    else this.failures.set(key, failure);
  }

  private statusesOf(operation: string): Map<string, number> {
    const seen = this.statuses.get(operation) ?? new Map<string, number>();
    this.statuses.set(operation, seen);
    return seen;
  }

  private count(counts: Map<string, number>, name: string): void {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}
