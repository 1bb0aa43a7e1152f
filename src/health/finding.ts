/** What `doctor` found out about one thing. `warning`: it works, but look at it. */
type FindingState = 'ok' | 'warning' | 'broken';

export interface Finding {
  readonly check: 'node' | 'environment' | 'database' | 'migrations' | 'providers' | 'disk';
  readonly state: FindingState;
  readonly detail: string;
  /** What to do about it; null when there is nothing to do. */
  readonly fix: string | null;
}

export const found = (check: Finding['check'], detail: string): Finding => ({ check, state: 'ok', detail, fix: null });

export const warned = (check: Finding['check'], detail: string, fix: string): Finding => ({
  check,
  state: 'warning',
  detail,
  fix,
});

export const broken = (check: Finding['check'], detail: string, fix: string): Finding => ({
  check,
  state: 'broken',
  detail,
  fix,
});
