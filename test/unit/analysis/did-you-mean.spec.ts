import { describeKnown, suggestName } from '../../../src/analysis/did-you-mean.js';

const KNOWN = ['balanced', 'trend-following', 'rsi', 'ema', 'sma', 'ema_crossover'];

it.each([
  ['balansed', 'balanced'],
  ['  Balanced ', 'balanced'],
  ['trend', 'trend-following'],
  ['RSI', 'rsi'],
  ['rsy', 'rsi'],
  ['ema_crosover', 'ema_crossover'],
])('takes %j for %s', (given, expected) => {
  expect(suggestName(given, KNOWN)).toBe(expected);
});

it.each(['nope', '', 'x', 'zzzzzzzzzzzzzzzz', 'a'.repeat(10_000)])('suggests nothing for %j', (given) => {
  expect(suggestName(given, KNOWN)).toBeNull();
});

it('suggests nothing where nothing is known', () => {
  expect(suggestName('rsi', [])).toBeNull();
});

it('says what is known, and what was meant only when that is clear', () => {
  expect(describeKnown('rsy', ['rsi'])).toEqual({
    sentence: "Did you mean 'rsi'? Known: rsi.",
    extensions: { known: ['rsi'], didYouMean: 'rsi' },
  });
  expect(describeKnown('nope', ['rsi'])).toEqual({ sentence: 'Known: rsi.', extensions: { known: ['rsi'] } });
});
