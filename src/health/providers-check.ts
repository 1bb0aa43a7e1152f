import type { ProviderStatus } from '../market/resilient-provider.js';
import type { Check } from './checks.js';

const MEANING: Readonly<Record<ProviderStatus['state'], string>> = {
  ok: 'answers',
  paused: 'limits our requests',
  open: 'kept failing and is not asked for a while',
};

/**
 * What is known of the providers without asking them. Those in trouble degrade the service and never end it: stored
 * and uploaded bars are still there.
 */
export function computeProvidersCheck(statuses: readonly ProviderStatus[]): Check {
  const troubled = statuses.filter(({ state }) => state !== 'ok');
  if (troubled.length === 0) return { status: 'up' };
  return {
    status: 'degraded',
    detail: troubled.map(({ provider, state }) => `${provider} ${MEANING[state]}`).join('; '),
  };
}
