import { Check, Entity, ForeignKey } from 'typeorm';
import { InstantColumn, IntegerColumn, JsonColumn, UuidColumn } from '../platform/database/columns.js';
import { StrategyEntity } from './strategy.entity.js';
import type { StrategyDefinition } from './strategies/definition.js';

/** What a strategy was in one of its versions; never changed. */
@Entity('strategy_version')
@Check('ck_strategy_version_number', '"number" >= 1')
export class StrategyVersionEntity {
  @UuidColumn({ primary: true })
  @ForeignKey(() => StrategyEntity)
  strategyId!: string;

  @IntegerColumn({ primary: true })
  number!: number;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @JsonColumn()
  definition!: StrategyDefinition;

  @InstantColumn()
  createdAt!: Date;
}
