import type { IndicatorName, IndicatorParameters } from '../../analysis/indicators/indicator.js';
import { findIndicator } from '../../analysis/indicators/registry.js';
import type { RiskProfile, Strategy } from '../../analysis/strategies/strategy.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** Numbers of the risk profile that may be varied. */
const RISK_NUMBERS = ['baseStopPercent', 'atrMultiple', 'maxStopPercent', 'maxBars', 'coolDownBars'] as const;

/**
 * The strategy with some of its numbers replaced: `<indicator>.<parameter>` (`rsi.period`) or `risk.<number>`
 * (`risk.atrMultiple`; also baseStopPercent, maxStopPercent, maxBars, coolDownBars). Whether indicator values fit is
 * found out when the strategy is applied.
 * @throws DomainError VALIDATION_FAILED for a name that is neither, or a risk number below 0.
 */
export function varyStrategy(strategy: Strategy, numbers: Readonly<Record<string, number>>): Strategy {
  const parameters: Partial<Record<IndicatorName, IndicatorParameters>> = { ...strategy.parameters };
  let riskProfile: RiskProfile = strategy.riskProfile;
  for (const [name, value] of Object.entries(numbers)) {
    const [group = '', number = ''] = name.split('.');
    const indicator = findIndicator(group);
    if (indicator !== null && indicator.parameters.some((parameter) => parameter.name === number)) {
      parameters[indicator.name] = { ...parameters[indicator.name], [number]: value };
    } else if (group === 'risk' && RISK_NUMBERS.some((known) => known === number) && value >= 0) {
      riskProfile = { ...riskProfile, [number]: value };
    } else {
      throw createFault(name, value);
    }
  }
  return { ...strategy, parameters, riskProfile };
}

function createFault(name: string, value: number): DomainError {
  const detail =
    `"${name}" = ${value} cannot be varied: name a parameter of an indicator ("rsi.period"), or one of ` +
    `${RISK_NUMBERS.map((known) => `risk.${known}`).join(', ')} with a value from 0.`;
  return new DomainError('VALIDATION_FAILED', detail, {
    errors: [
      { pointer: `/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'UNKNOWN_PARAMETER', detail },
    ],
  });
}
