import type { Expectation } from './answer-checks.js';
import { withBytes } from './body-mutations.js';
import { DOCUMENTED, type Mutation, REFUSED } from './mutation.js';
import type { Random } from './random.js';

const MEGABYTE = 1_048_576;

function csv(
  name: string,
  spoil: (lines: string[], random: Random) => string | Buffer,
  expectation: Expectation,
): Mutation {
  return {
    name: `csv: ${name}`,
    apply: (input) => {
      const { body, operation } = input.plan;
      if (body?.kind !== 'text' || body.type !== 'text/csv') return null;
      const spoilt = spoil(body.text.trimEnd().split('\n'), input.random);
      return { wire: withBytes(input, Buffer.from(spoilt)), expectation, operation };
    },
  };
}

/** Changes one cell of one row below the header. */
const cell =
  (column: number, texts: readonly string[]) =>
  (lines: string[], random: Random): string => {
    const row = random.integer(1, lines.length - 1);
    const cells = (lines[row] ?? '').split(',');
    cells[column] = random.pick(texts);
    return [...lines.slice(0, row), cells.join(','), ...lines.slice(row + 1)].join('\n');
  };

const WRONG_HEADERS = [
  'date,open,high,low,close',
  'a,b,c,d,e,f',
  'date;open;high;low;close;volume',
  '',
  'date,date,open,high,low,close,volume',
];
const WRONG_DATES = [
  '',
  'yesterday',
  '2024-02-30',
  '30/01/2024',
  '2024-1-1',
  '2024-01-01T00:00:00Z',
  '1704067200',
  '=1+1',
];
const WRONG_PRICES = ['', 'NaN', 'Infinity', '-1', '0', '1e400', 'abc', '=1+1', '1;5', '0x10', '½'];
const REST = '1,1,1,1,1';

/** Every way to spoil a CSV of bars. */
export const CSV_MUTATIONS: readonly Mutation[] = [
  csv('wrong header', ([, ...rows], random) => [random.pick(WRONG_HEADERS), ...rows].join('\n'), REFUSED),
  csv('no header', ([, ...rows]) => rows.join('\n'), REFUSED),
  csv('no rows', ([header]) => `${header ?? ''}\n`, REFUSED),
  csv('nothing', () => '', REFUSED),
  csv('wrong date', cell(0, WRONG_DATES), REFUSED),
  csv('wrong price', cell(4, WRONG_PRICES), REFUSED),
  csv('repeated date', (lines) => [...lines, lines.at(-1) ?? ''].join('\n'), REFUSED),
  csv('missing cell', (lines) => [...lines, '2030-01-01,1,1'].join('\n'), REFUSED),
  csv('surplus cell', (lines) => [...lines, `2030-01-01,${REST},1,1,1`].join('\n'), REFUSED),
  csv('open quote', (lines) => [...lines, `"2030-01-01,${REST}`].join('\n'), REFUSED),
  csv('null characters', (lines) => `${lines.join('\n')}\n\0\0`, REFUSED),
  csv(
    'bytes that are no text',
    (lines) => Buffer.concat([Buffer.from(lines.join('\n')), Buffer.from([10, 0xff, 0xfe])]),
    REFUSED,
  ),
  csv('one cell of 1 MB', (lines) => [...lines, `${'9'.repeat(MEGABYTE)},${REST}`].join('\n'), REFUSED),
  csv('21 MB', (lines) => lines.join('\n') + '\n'.repeat(21 * MEGABYTE), REFUSED),
  csv(
    '20,001 rows',
    ([header]) => [header, ...Array.from({ length: 20_001 }, (_, i) => `${i},${REST}`)].join('\n'),
    REFUSED,
  ),
  csv('line ends of other systems', (lines) => lines.join('\r\n'), DOCUMENTED),
  csv('byte order mark', (lines) => `\ufeff${lines.join('\n')}`, DOCUMENTED),
  csv('rows in another order', ([header, ...rows]) => [header, ...rows.reverse()].join('\n'), DOCUMENTED),
];
