import type { FilterFailure } from '../../filters/failure.js';
import { BARS_ONLY } from '../../filters/fields.js';
import { parseFilter } from '../../filters/parse-filter.js';
import type { KeptCheck } from './definition.js';
import { MAXIMUM_RULES, TEXT_LIMITS } from './draft-limits.js';
import { type DraftReader, pointTo } from './draft-reader.js';

const POINTER = '/entryRules';

/** The entry rules of a draft as checks; undefined when it has none of its own. */
export function checkRules(reader: DraftReader, given: unknown): readonly KeptCheck[] | undefined {
  const rules = reader.list(given, POINTER, MAXIMUM_RULES);
  if (rules === undefined) return undefined;
  const names = new Set<string>();
  return rules.flatMap((rule, index) => {
    const check = checkRule(reader, rule, pointTo(POINTER, index));
    if (check === undefined) return [];
    if (names.has(check.name)) {
      const detail = `There is a rule named '${check.name}' already: an analysis tells its checks apart by their names.`;
      reader.complain(`${pointTo(POINTER, index)}/name`, 'duplicate', detail);
    }
    names.add(check.name);
    return [check];
  });
}

function checkRule(reader: DraftReader, rule: unknown, pointer: string): (KeptCheck & { name: string }) | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
    return reader.complain(pointer, 'invalid_type', 'A rule must be an object such as {"name": ..., "where": ...}.');
  }
  const values = reader.object(rule, pointer, ['name', 'where']);
  const name = reader.text(reader.required(values['name'], `${pointer}/name`), `${pointer}/name`, TEXT_LIMITS.ruleName);
  const where = readCondition(reader, values['where'], `${pointer}/where`);
  return name === undefined || where === undefined ? undefined : { kind: 'filter', name, where };
}

function readCondition(reader: DraftReader, given: unknown, pointer: string): string | undefined {
  if (reader.required(given, pointer) === undefined) return undefined;
  if (typeof given !== 'string') {
    return reader.complain(pointer, 'invalid_type', '`where` must be a filter as a text, such as "rsi(14) < 30".');
  }
  const parsed = parseFilter(given, BARS_ONLY);
  if (parsed.ok) return parsed.text;
  for (const failure of parsed.failures) complainOfFilter(reader, failure, pointer);
  return undefined;
}

function complainOfFilter(reader: DraftReader, failure: FilterFailure, pointer: string): void {
  const { code, offset, length, line, column, didYouMean } = failure;
  const detail = `Line ${line}, column ${column}: ${failure.detail}`;
  const position = { offset, length, line, column };
  reader.complain(pointer, `filter_${code}`, detail, { position, ...(didYouMean !== undefined && { didYouMean }) });
}
