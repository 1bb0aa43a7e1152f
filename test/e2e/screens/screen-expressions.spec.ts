import fc from 'fast-check';
import { parseFilter } from '../../../src/filters/parse-filter.js';
import { WITH_ANALYSIS } from '../../../src/filters/fields.js';
import { readsBars } from '../../../src/filters/expression.js';
import { useApp } from '../../support/app.js';
import { filterOf, filterTexts } from '../../support/filter-samples.js';
import { EXPRESSIONS } from './expression-table.js';
import { Candidate } from './plain-reckoning.js';
import {
  ANALYSED,
  BARE,
  fillMarket,
  type Listing,
  makeWatchlist,
  screen,
  type StoredFields,
  WITHOUT_SERIES,
} from './screen-market.js';

const server = useApp();
let candidates: readonly Candidate[];
let watchlistId: string;

beforeAll(async () => {
  const market = await fillMarket(server());
  watchlistId = await makeWatchlist(server(), 'Market', [...ANALYSED, ...BARE, WITHOUT_SERIES]);
  const page = await server().request('/v1/analyses/latest?limit=200');
  const { items } = (await page.json()) as { items: StoredFields[] };
  const listingOf = (ticker: string): Listing | null => market.find((each) => each.ticker === ticker) ?? null;
  candidates = [
    ...items.map((analysis) => new Candidate(analysis.ticker, listingOf(analysis.ticker), analysis)),
    ...BARE.map((ticker) => new Candidate(ticker, listingOf(ticker), null)),
  ];
});

const nameOf = (ticker: string, strategy: string | null): string => `${ticker} ${strategy ?? 'without analysis'}`;

describe('a filter finds what it means', () => {
  test('in sixty ways and more', () => {
    expect(EXPRESSIONS.filter(([filter]) => parseFilter(filter, WITH_ANALYSIS).ok).length).toBeGreaterThanOrEqual(60);
  });

  const right = EXPRESSIONS.filter(([filter]) => parseFilter(filter, WITH_ANALYSIS).ok);

  test.each(right)('%s', async (where, meaning) => {
    const isBarsFilter = readsBars(filterOf(where));
    const expected = candidates
      .filter((candidate) => isBarsFilter || candidate.analysis !== null)
      .filter((candidate) => meaning(candidate) === true)
      .map(({ ticker, strategy }) => nameOf(ticker, strategy));
    const { items } = await screen(server(), { where, watchlistId });
    const found = items.map(({ ticker, analysis }) => nameOf(ticker, analysis?.strategy.id ?? null));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('and the filters tell candidates apart', () => {
    const counts = right.map(([, meaning]) => candidates.filter((each) => meaning(each) === true).length);
    const telling = counts.filter((count) => count > 0 && count < candidates.length);
    expect(telling.length).toBeGreaterThan(35);
  });
});

/** Whole filters with a piece taken out, doubled or replaced, kept where the parser refuses them. */
function malformed(count: number): readonly string[] {
  const { condition } = filterTexts({ averages: true, fields: true });
  const pieces = [
    '(',
    ')',
    ',',
    '[',
    '@',
    '"',
    ' and',
    'not',
    '1e999',
    '.x',
    '==',
    ' nonsense ',
    '&&',
    'rsi(1)',
    '\\',
    '{',
  ];
  const broken = fc
    .tuple(condition, fc.nat(), fc.nat({ max: 4 }), fc.constantFrom(...pieces))
    .map(([text, at, length, piece]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + piece + text.slice(start + length);
    })
    .filter((text) => !parseFilter(text, WITH_ANALYSIS).ok);
  const handMade = [
    '',
    '   ',
    'close',
    'close >',
    '> 1',
    'rsi(14) < "x"',
    'rsi() ) <',
    '1 < 2 < 3',
    'true and',
    'verdict = "bye"',
  ];
  return [...handMade, ...fc.sample(broken, { numRuns: count - handMade.length, seed: 20_261 })];
}

interface RefusalBody {
  readonly code: string;
  readonly errors: readonly { pointer: string; detail: string; expected: string; found: string; position: Place }[];
}

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

async function post(where: string): Promise<{ readonly status: number; readonly body: RefusalBody }> {
  const answer = await server().request('/v1/screens/query', { method: 'POST', json: { where, limit: 1 } });
  return { status: answer.status, body: (await answer.json()) as RefusalBody };
}

describe('a malformed filter', () => {
  test('is refused with the place of everything that is wrong, two hundred times', async () => {
    for (const where of malformed(200)) {
      const { status, body } = await post(where);
      expect([where, status, body.code]).toEqual([where, 422, 'INVALID_FILTER']);
      expect(body.errors.length).toBeGreaterThan(0);
      for (const { pointer, detail, expected, found, position } of body.errors) {
        const lines = where.slice(0, position.offset).split('\n');
        expect(position).toMatchObject({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
        expect(position.offset + position.length).toBeLessThanOrEqual(where.length);
        expect([pointer, detail, expected, found].every((text) => text.length > 0)).toBe(true);
      }
    }
  });
});

describe('any text', () => {
  const words = [
    'rsi',
    'close',
    'score',
    'verdict',
    'and',
    'or',
    'not',
    '(',
    ')',
    '<',
    '>',
    '=',
    '"buy"',
    '30',
    '[',
    ']',
    ',',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((tokens) => tokens.join(' ')),
  );

  test('as a filter is an answer or a refusal, never a defect: five hundred times over HTTP', async () => {
    const texts = fc.sample(text, { numRuns: 500, seed: 7 });
    const atOnce = 10;
    for (let start = 0; start < texts.length; start += atOnce) {
      const some = texts.slice(start, start + atOnce);
      const answers = await Promise.all(some.map(post));
      const defects = some.filter((_, index) => ![200, 400, 422].includes(answers[index]?.status ?? 0));
      expect(defects).toEqual([]);
    }
  });

  test('is read by the parser without a throw: twenty thousand times', () => {
    fc.assert(
      fc.property(text, (where) => {
        const parsed = parseFilter(where, WITH_ANALYSIS);
        return parsed.ok || parsed.failures.length > 0;
      }),
      { numRuns: 20_000, seed: 8 },
    );
  });
});
