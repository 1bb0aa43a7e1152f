import { computeKeysetCondition } from '../../../src/analysis/analysis-keyset.js';

it('compares rows as a whole when all columns go the same way', () => {
  expect(
    computeKeysetCondition([
      { column: 'a.createdAt', direction: 'DESC', parameter: 'p0' },
      { column: 'a.id', direction: 'DESC', parameter: 'p1' },
    ]),
  ).toBe('(a.createdAt, a.id) < (:p0, :p1)');
  expect(computeKeysetCondition([{ column: 'a.id', direction: 'ASC', parameter: 'p0' }])).toBe('(a.id) > (:p0)');
});

it('compares column by column when they go different ways, bounded by the first one', () => {
  expect(
    computeKeysetCondition([
      { column: 'a.ticker', direction: 'ASC', parameter: 'p0' },
      { column: 'a.createdAt', direction: 'DESC', parameter: 'p1' },
      { column: 'a.id', direction: 'DESC', parameter: 'p2' },
    ]),
  ).toBe(
    'a.ticker >= :p0 AND ((a.ticker > :p0) OR (a.ticker = :p0 AND a.createdAt < :p1) OR ' +
      '(a.ticker = :p0 AND a.createdAt = :p1 AND a.id < :p2))',
  );
});
