import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { labelTerm, parseTerms } from '../../../../src/reports/charts/indicator-terms.js';

const detailsOf = (text: string): string[] => {
  try {
    parseTerms(text);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.errors.map(({ detail }) => detail);
  }
};

describe('the indicators of a chart', () => {
  test('are names with parameters in order, and the rest are defaults', () => {
    const { terms, refusal } = parseTerms(' EMA:50, bollinger:10:1.5,macd ,rsi:7:20');
    expect(refusal).toBeNull();
    expect(terms.map(({ parameters }) => parameters)).toEqual([
      { period: 50 },
      { period: 10, deviations: 1.5 },
      { fast: 12, slow: 26, signal: 9 },
      { period: 7, oversold: 20, overbought: 70 },
    ]);
    expect(terms.map(labelTerm)).toEqual(['EMA 50', 'BOLLINGER 10, 1.5', 'MACD 12, 26, 9', 'RSI 7']);
  });

  test('count once, however often they are named', () => {
    expect(parseTerms('rsi,rsi:14,rsi:14:30:70').terms).toHaveLength(1);
    expect(parseTerms('none').terms).toEqual([]);
  });

  test('are refused all at once, each with what would be right', () => {
    expect(detailsOf('ema:1.5,macd:26:12,,rsi:x,psar:1:2:3')).toEqual([
      'ema: period must be a whole number from 1 to 5000, not 1.5.',
      'macd: fast (26) must be below slow (12): lower the one or raise the other.',
      expect.stringContaining('There is an empty name.'),
      expect.stringContaining("'x' is no number for rsi."),
      'psar takes step, maximum, in this order.',
    ]);
  });

  test('that do not exist, or do not fit, wait until the ticker is known', () => {
    expect(parseTerms('rsi,superternd').refusal).toMatchObject({
      code: 'UNKNOWN_INDICATOR',
      extensions: { didYouMean: 'supertrend' },
    });
    expect(parseTerms('rsi,macd,adx,cci,mfi,obv').refusal?.code).toBe('CHART_TOO_LARGE');
    const many = Array.from({ length: 13 }, (_, i) => `ema:${i + 2}`).join();
    expect(parseTerms(many).refusal?.message).toContain('at most 12 indicators, not 13');
    expect(parseTerms('rsi,macd,adx,cci,obv,ema,bollinger').refusal).toBeNull();
  });
});
