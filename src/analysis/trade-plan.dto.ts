import { ApiProperty } from '@nestjs/swagger';
import type { Analysis } from './analysis.js';
import { ACTIONS } from './analysis-summary.dto.js';

const BINDING_CONSTRAINTS = ['risk', 'position', 'none'] as const;

const level = (description: string, example: number): PropertyDecorator =>
  ApiProperty({
    description: `${description}; null when the action is \`exit\`.`,
    type: Number,
    nullable: true,
    example,
  });

/** One entry rule of the strategy, applied to the last bar. */
export class EntryCheckDto {
  @ApiProperty({ description: 'The rule.', example: 'rsi_between_30_and_70' })
  name!: string;

  @ApiProperty({ description: 'Whether it holds.', example: true })
  passed!: boolean;

  @ApiProperty({ description: 'The value it was tested on; null when there is none.', type: Number, nullable: true })
  value!: number | null;
}

/** What to do about the verdict: entry, stop, target and size. Prices are rounded to the tick. */
export class TradePlanDto {
  @ApiProperty({
    description: '`enter`: every check passes. `wait`: a check fails. `exit`: the verdict is to sell.',
    enum: ACTIONS,
    example: 'enter',
  })
  action!: string;

  @ApiProperty({ description: 'The entry rules of the strategy.', type: () => [EntryCheckDto] })
  checks!: EntryCheckDto[];

  @level('Price to buy at', 143.56)
  entry!: number | null;

  @ApiProperty({ description: 'How the entry was found.', type: String, nullable: true, example: 'last_close' })
  entryMethod!: string | null;

  @level('Price at which the loss is taken', 140.1)
  stop!: number | null;

  @level('Distance of the stop from the entry, percent', 2.41)
  stopPercent!: number | null;

  @level('Price at which the profit is taken', 150.48)
  target!: number | null;

  @level('Distance to the target over distance to the stop', 2)
  rewardRisk!: number | null;

  @ApiProperty({
    description: 'Whether reward over risk reaches the minimum; null when the action is `exit`.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  meetsMinimum!: boolean | null;

  @level('Shares to buy', 139)
  positionSize!: number | null;

  @level('Money the position takes', 19954.84)
  positionValue!: number | null;

  @level('Money lost when the stop is hit', 480.94)
  riskAmount!: number | null;

  @ApiProperty({
    description: 'What limits the size: the risk, the largest position, or `none` when the size is 0.',
    enum: [...BINDING_CONSTRAINTS, null],
    type: String,
    nullable: true,
    example: 'position',
  })
  bindingConstraint!: string | null;
}

export function toTradePlanDto(plan: NonNullable<Analysis['plan']>): TradePlanDto {
  return {
    action: plan.action,
    checks: plan.checks.map(({ name, passed, value }) => ({ name, passed, value })),
    entry: plan.entry,
    entryMethod: plan.entryMethod,
    stop: plan.stop,
    stopPercent: plan.stopPercent,
    target: plan.target,
    rewardRisk: plan.rewardRisk,
    meetsMinimum: plan.meetsMinimum,
    positionSize: plan.positionSize,
    positionValue: plan.positionValue,
    riskAmount: plan.riskAmount,
    bindingConstraint: plan.bindingConstraint,
  };
}
