/** `not_configured`: this installation does without it. */
export type CheckStatus = 'up' | 'degraded' | 'down' | 'not_configured';

export interface Check {
  readonly status: CheckStatus;
  readonly detail?: string;
}

const CHECK_NAMES = ['database', 'migrations', 'queue', 'redis', 'providers'] as const;

type CheckName = (typeof CHECK_NAMES)[number];

export type Checks = Readonly<Record<CheckName, Check>>;

export type OverallStatus = 'ok' | 'degraded' | 'down';

/** Without these no request can be served; everything else only makes the service poorer. */
const ESSENTIAL: readonly CheckName[] = ['database', 'migrations'];

export function computeOverallStatus(checks: Checks): OverallStatus {
  if (ESSENTIAL.some((name) => checks[name].status === 'down')) return 'down';
  const isPoorer = CHECK_NAMES.some((name) => ['down', 'degraded'].includes(checks[name].status));
  return isPoorer ? 'degraded' : 'ok';
}
