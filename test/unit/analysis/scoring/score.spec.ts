import { computeScore, type Ballot } from '../../../../src/analysis/scoring/score.js';

const ballot = (vote: -1 | 0 | 1, confidence: number, weight = 1): Ballot => ({
  weight,
  vote: { vote, confidence, reason: null },
});
const missing = (weight = 1): Ballot => ({
  weight,
  vote: { vote: null, confidence: null, reason: 'insufficient_history' },
});

describe('computeScore', () => {
  test('the score is the confidence-weighted mean of the votes', () => {
    expect(computeScore([ballot(1, 0.5), ballot(1, 0.25), ballot(-1, 0.55)]).score).toBeCloseTo(0.153846, 6);
    expect(computeScore([ballot(1, 0.5), ballot(1, 0.25), ballot(-1, 0.55, 0.9)]).score).toBeCloseTo(0.204819, 6);
  });

  test('a lone weak vote makes a full score and hardly any conviction', () => {
    const { score, conviction, coverage } = computeScore([
      ballot(1, 0.01),
      ...Array.from({ length: 9 }, () => ballot(0, 0)),
    ]);
    expect(score).toBe(1);
    expect(conviction).toBeCloseTo(0.001, 15);
    expect(coverage).toBe(1);
  });

  test('contributions are in the order of the ballots and add up to the score', () => {
    const result = computeScore([ballot(1, 0.5, 2), missing(3), ballot(0, 0), ballot(-1, 0.2, 5)]);
    expect(result.contributions).toEqual([0.5, null, 0, -0.5]);
    expect(result.score).toBe(0);
    expect(result.votes).toEqual({ buy: 1, sell: 1, neutral: 1 });
  });

  test('missing readings lower the coverage and nothing else', () => {
    const result = computeScore([ballot(1, 1, 2), ballot(0, 0, 1), missing(2)]);
    expect(result.coverage).toBe(0.6);
    expect(result.conviction).toBeCloseTo(2 / 3, 15);
    expect(result.score).toBe(1);
  });

  test.each([
    ['nothing was cast', []],
    ['nothing is computed', [missing(), missing()]],
    ['nothing spoke', [ballot(0, 0), ballot(1, 0), ballot(-1, 0)]],
    ['nothing has weight', [ballot(1, 1, 0)]],
  ])('when %s the score and the conviction are plain zero', (_, ballots) => {
    const result = computeScore(ballots);
    expect(result.score).toBe(0);
    expect(result.conviction).toBe(0);
    for (const contribution of result.contributions) expect([0, null]).toContain(contribution);
  });

  test('a ballot without weight is counted as a vote but moves nothing', () => {
    const result = computeScore([ballot(1, 1), ballot(-1, 1, 0)]);
    expect(result.score).toBe(1);
    expect(result.votes).toEqual({ buy: 1, sell: 1, neutral: 0 });
    expect(result.contributions).toEqual([1, 0]);
  });
});
