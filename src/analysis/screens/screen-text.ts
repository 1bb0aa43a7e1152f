import type { FilterValue } from '../../filters/evaluation.js';
import { pointAt } from '../../filters/point-at.js';
import type { Cell, Terminal } from '../../platform/cli/terminal.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Member } from '../screener/membership.js';
import type { ScreenRow } from './screen.js';

/** Columns that a table has anyway, by the names of the fields. */
const SHOWN_ANYWAY = ['ticker', 'strategy', 'timeframe', 'verdict', 'score'];

function toCell(value: FilterValue): Cell {
  if (typeof value !== 'number') return value === null ? null : String(value);
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

/** Rows as a table, with a column for each term of the filter. */
export function showRows(terminal: Terminal, rows: readonly ScreenRow[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const terms = first.terms.map(({ term }) => term).filter((term) => !SHOWN_ANYWAY.includes(term));
  const lines = rows.map(({ ticker, timeframe, analysis, terms: values }) => [
    ticker,
    analysis?.strategy.id ?? null,
    timeframe,
    analysis?.verdict ?? null,
    analysis && analysis.score.toFixed(3),
    ...terms.map((term) => toCell(values.find((each) => each.term === term)?.value ?? null)),
  ]);
  terminal.table(['ticker', 'strategy', 'bars', 'verdict', 'score', ...terms], lines);
}

/** How many were found among how many. */
export function describeCounts(found: number, counts: { readonly checked: number; readonly withoutSeries: number }) {
  const missing = counts.withoutSeries === 0 ? '' : ` No prices are stored of ${counts.withoutSeries} tickers.`;
  return `${found} found among ${counts.checked}.${missing}`;
}

export function describeMembers(label: string, members: readonly Member[]): string {
  const names = members.map(({ ticker, strategy }) => (strategy === null ? ticker : `${ticker} (${strategy})`));
  return `${label}: ${names.length === 0 ? 'none' : names.join(', ')}.`;
}

/** Runs what may refuse a filter; a refusal is shown under the text, with carets below the places, and fails the command. */
export async function showingFaults<Result>(
  terminal: Terminal,
  where: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_FILTER') throw error;
    for (const { position, detail } of error.errors) {
      if (position !== undefined) pointAt(where, position).forEach((line) => terminal.error(`  ${line}`));
      terminal.error(detail);
    }
    process.exitCode = 1;
    return null;
  }
}
