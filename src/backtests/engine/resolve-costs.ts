import { DomainError } from '../../platform/errors/domain-error.js';
import { COST_PRESETS, type CostPresetId } from './cost-presets.js';
import { DEFAULT_COSTS, NO_COSTS, type Costs } from './costs.js';

/** Costs as a caller gives them: a preset, or figures of which any may be missing (0). */
export type GivenCosts = { readonly preset: CostPresetId } | Partial<Costs>;

/** Costs above this are a typing error. */
export const MAXIMUM_COST_BPS = 1000;

/**
 * Complete costs: those of the preset, or what was given with 0 for the rest; the default when nothing is given.
 * @throws DomainError VALIDATION_FAILED for a figure outside 0..1000.
 */
export function resolveCosts(given?: GivenCosts | null): Costs {
  if (given === undefined || given === null) return DEFAULT_COSTS;
  if ('preset' in given) return COST_PRESETS[given.preset].costs;
  const costs: Costs = { ...NO_COSTS, ...given };
  const faults = Object.entries(costs).filter(([, bps]) => !(bps >= 0 && bps <= MAXIMUM_COST_BPS));
  if (faults.length === 0) return costs;
  const errors = faults.map(([name, bps]) => ({
    pointer: `/costs/${name}`,
    code: 'OUT_OF_RANGE',
    detail: `${name} must be a number from 0 to ${MAXIMUM_COST_BPS} basis points, not ${bps}.`,
  }));
  throw new DomainError('VALIDATION_FAILED', errors[0]!.detail, { errors });
}
