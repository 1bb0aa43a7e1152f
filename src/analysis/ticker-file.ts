import { describeBadTicker, normaliseTicker } from '../market/symbols/ticker.js';
import { DomainError } from '../platform/errors/domain-error.js';

/** More faults than this are counted instead of listed. */
const SHOWN_FAULTS = 50;

/**
 * Tickers in a text: one or several on a line, separated by spaces, commas or semicolons; `#` begins a comment.
 * @throws DomainError VALIDATION_FAILED that names everything that is no ticker, with its line
 */
export function parseTickerFile(path: string, text: string): readonly string[] {
  const tickers: string[] = [];
  const faults: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    for (const word of line.replace(/#.*$/, '').split(/[\s,;]+/)) {
      if (word === '') continue;
      const ticker = normaliseTicker(word);
      if (ticker === null) faults.push(`Line ${index + 1}: ${describeBadTicker(word)}`);
      else tickers.push(ticker);
    }
  }
  if (faults.length > 0) throw refuse(path, faults);
  if (tickers.length > 0) return tickers;
  throw new DomainError('VALIDATION_FAILED', `There are no tickers in ${path}. Write one on each line.`);
}

function refuse(path: string, faults: readonly string[]): DomainError {
  const hidden = faults.length - SHOWN_FAULTS;
  const shown = hidden > 0 ? [...faults.slice(0, SHOWN_FAULTS), `And ${hidden} more.`] : faults;
  return new DomainError('VALIDATION_FAILED', `${path} has words that are no tickers:\n${shown.join('\n')}`);
}
