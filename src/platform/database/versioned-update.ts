import { type EntityManager, type EntityTarget, type FindOptionsWhere, IsNull, type ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface Versioned extends ObjectLiteral {
  version: number;
}

/** Which row: every given column must match; null means "is null". An undefined value would match every row. */
type RowKey<E> = { readonly [P in keyof E]?: E[P] | null };

function toCondition<E extends Versioned>(key: RowKey<E>, version: number): FindOptionsWhere<E> {
  const entries = Object.entries<unknown>(key).map(([name, value]) => {
    if (value === undefined) throw new TypeError(`The key column "${name}" has no value.`);
    return [name, value === null ? IsNull() : value] as const;
  });
  return { ...Object.fromEntries(entries), version } as FindOptionsWhere<E>;
}

/**
 * Changes a row if it still has the version that the caller read, in one statement, and counts the version up.
 * @returns false when there is no such row, or when its version is another one by now: read again to tell which.
 */
export async function updateVersioned<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: RowKey<E>,
  version: number,
  patch: QueryDeepPartialEntity<E>,
): Promise<boolean> {
  const result = await manager.update(entity, toCondition(key, version), patch);
  return result.affected === 1;
}

/**
 * Removes a row if it still has the version that the caller read.
 * @returns false when there is no such row, or when its version is another one by now.
 */
export async function deleteVersioned<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: RowKey<E>,
  version: number,
): Promise<boolean> {
  const result = await manager.delete(entity, toCondition(key, version));
  return result.affected === 1;
}
