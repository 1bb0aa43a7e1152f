import type { IndicatorName, IndicatorParameters } from '../../analysis/indicators/indicator.js';
import { findIndicator } from '../../analysis/indicators/registry.js';
import type { RiskProfile, Strategy } from '../../analysis/strategies/strategy.js';
import { DomainError } from '../../platform/errors/domain-error.js';

const isPercent = (value: number): boolean => value > 0 && value < 100;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Numbers of the risk profile that may be varied, and which values make sense. */
const RISK_NUMBERS: Readonly<Record<string, (value: number) => boolean>> = {
  baseStopPercent: isPercent,
  atrMultiple: (value) => value >= 0 && value <= 100,
  maxStopPercent: isPercent,
  maxBars: (value) => isCount(value) && value >= 1,
  coolDownBars: isCount,
};

/**
 * The strategy with some of its numbers replaced: `<indicator>.<parameter>` (`rsi.period`) or `risk.<number>`
 * (`risk.atrMultiple`; also baseStopPercent, maxStopPercent, maxBars, coolDownBars). Whether indicator values fit is
 * found out when the strategy is applied.
 * @throws DomainError VALIDATION_FAILED for a name that is neither, or a risk number that makes no sense.
 */
export function varyStrategy(strategy: Strategy, numbers: Readonly<Record<string, number>>): Strategy {
  const parameters: Partial<Record<IndicatorName, IndicatorParameters>> = { ...strategy.parameters };
  let riskProfile: RiskProfile = strategy.riskProfile;
  for (const [name, value] of Object.entries(numbers)) {
    const [group = '', number = ''] = name.split('.');
    const indicator = findIndicator(group);
    if (indicator !== null && indicator.parameters.some((parameter) => parameter.name === number)) {
      parameters[indicator.name] = { ...parameters[indicator.name], [number]: value };
    } else if (group === 'risk' && RISK_NUMBERS[number]?.(value) === true) {
      riskProfile = { ...riskProfile, [number]: value };
    } else {
      throw createFault(name, value);
    }
  }
  return { ...strategy, parameters, riskProfile };
}

function createFault(name: string, value: number): DomainError {
  const detail =
    `"${name}" cannot be ${value}: name a parameter of an indicator ("rsi.period"), or one of ` +
    `${Object.keys(RISK_NUMBERS)
      .map((known) => `risk.${known}`)
      .join(', ')}; percentages are above 0 and below 100, bars whole.`;
  return new DomainError('VALIDATION_FAILED', detail, {
    errors: [
      { pointer: `/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'UNKNOWN_PARAMETER', detail },
    ],
  });
}
