import { exchangeOfTicker } from '../../../../src/market/symbols/exchange.js';
import { isDemoTicker, normaliseTicker, parseTicker } from '../../../../src/market/symbols/ticker.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';

describe('tickers', () => {
  it.each([
    [' aapl ', 'AAPL'],
    ['m&m.ns', 'M&M.NS'],
    ['^nsei', '^NSEI'],
    ['brk-b', 'BRK-B'],
    ['eurusd=x', 'EURUSD=X'],
    ['500325.bo', '500325.BO'],
    ['a_b', 'A_B'],
    ['A'.repeat(20), 'A'.repeat(20)],
  ])('normalise %p to %p', (raw, ticker) => {
    expect(parseTicker(raw)).toBe(ticker);
  });

  it.each(['', '   ', 'AAP$L', 'MS FT', 'SPY!', 'A'.repeat(21), '..', '.', 'a/b', 'ÄÖ', 'ACME\u0000', '%5ENSEI'])(
    'refuse %p',
    (raw) => {
      expect(normaliseTicker(raw)).toBeNull();
      expect(() => parseTicker(raw)).toThrow(DomainError);
    },
  );

  it('say what is wrong and where, without repeating a flood', () => {
    expect.assertions(3);
    try {
      parseTicker('x'.repeat(5000), 'path/ticker');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'VALIDATION_FAILED',
        errors: [{ pointer: 'path/ticker', code: 'invalid_ticker' }],
      });
      expect(String(error)).toContain('1 to 20 of A-Z');
      expect(String(error).length).toBeLessThan(300);
    }
  });

  it('belong to the demo market by their suffix alone', () => {
    expect(isDemoTicker('ACME.DEMO')).toBe(true);
    expect(isDemoTicker('DEMO')).toBe(false);
    expect(isDemoTicker('ACME.DEMO.NS')).toBe(false);
  });

  it.each([
    ['RELIANCE.NS', 'NSE', 'Asia/Kolkata', 'INR'],
    ['500325.BO', 'BSE', 'Asia/Kolkata', 'INR'],
    ['AAPL', 'US', 'America/New_York', 'USD'],
    ['BRK-B', 'US', 'America/New_York', 'USD'],
    ['BRK.B', 'US', 'America/New_York', 'USD'],
    ['NS', 'US', 'America/New_York', 'USD'],
    ['^NSEI', 'INDEX', 'UTC', null],
    ['VOD.L', 'LSE', 'Europe/London', null],
    ['ACME.DEMO', 'DEMO', 'UTC', 'USD'],
  ])('%s is listed on %s', (ticker, code, timezone, currency) => {
    expect(exchangeOfTicker(ticker)).toEqual({ code, timezone, currency });
  });
});
