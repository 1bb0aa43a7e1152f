import { suggestName } from '../analysis/did-you-mean.js';
import { PRICE_COLUMNS, type PriceColumn } from './expression.js';
import { ANALYSIS_FIELDS, type FieldDefinition, type FilterContext } from './fields.js';
import { type FunctionDefinition, FUNCTIONS } from './functions.js';
import { type ReadingDefinition, READINGS } from './readings.js';

/** What a name stands for. `sma`, `ema` and `wma` are a reading, and a function when they are given something. */
export interface Meaning {
  readonly column: PriceColumn | null;
  readonly field: FieldDefinition | null;
  readonly reading: ReadingDefinition | null;
  readonly function: FunctionDefinition | null;
}

/** Names match whatever their case and underscores: `RSI`, `crossesAbove`, `plus_di`. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

const indexes = new WeakMap<readonly { readonly name: string }[], ReadonlyMap<string, { readonly name: string }>>();

/** The item of that name, case and underscores aside, or null. The list must not change. */
export function findNamed<Item extends { readonly name: string }>(items: readonly Item[], name: string): Item | null {
  let index = indexes.get(items);
  if (index === undefined) {
    index = new Map(items.map((item) => [fold(item.name), item]));
    indexes.set(items, index);
  }
  return (index.get(fold(name)) as Item | undefined) ?? null;
}

/** What a name stands for in a context; null when for nothing. Prices come before fields. */
export function findMeaning(name: string, context: FilterContext): Meaning | null {
  const column = PRICE_COLUMNS.find((each) => each === fold(name)) ?? null;
  const field = column === null ? findNamed(context.fields, name) : null;
  const reading = findNamed(READINGS, name);
  const definition = findNamed(FUNCTIONS, name);
  if (column === null && field === null && reading === null && definition === null) return null;
  return { column, field, reading, function: definition };
}

/** Whether the name is a field of an analysis somewhere, if not in this context. */
export function isFieldElsewhere(name: string): boolean {
  return findNamed(ANALYSIS_FIELDS, name) !== null;
}

/** The known name that was probably meant; `isCalled` leaves out what takes no brackets. */
export function suggestMeaning(name: string, context: FilterContext, isCalled: boolean): string | null {
  const callable = [...READINGS, ...FUNCTIONS].map((each) => each.name);
  const fields = context.fields.map((field) => field.name);
  return suggestName(name, isCalled ? callable : [...PRICE_COLUMNS, ...callable, ...fields]);
}
