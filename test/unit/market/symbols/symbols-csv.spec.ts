import { parseSymbolsCsv } from '../../../../src/market/symbols/symbols-csv.js';

describe('a file of symbols', () => {
  it('has ticker, name, exchange and currency', () => {
    const text = 'ticker,name,exchange,currency\nreliance.ns,"Reliance Industries, Ltd",nse,inr\nAAPL,Apple Inc.,,\n';
    expect(parseSymbolsCsv(text)).toEqual({
      symbols: [
        { ticker: 'RELIANCE.NS', name: 'Reliance Industries, Ltd', exchange: 'NSE', currency: 'INR' },
        { ticker: 'AAPL', name: 'Apple Inc.', exchange: 'US', currency: 'USD' },
      ],
      failures: [],
    });
  });

  it('may be the one of the earlier backend, whose tickers are in yahoo_symbol', () => {
    const text = '\uFEFFSYMBOL,NAME,YAHOO_SYMBOL,isin\nM&M,Mahindra & Mahindra,M&M.NS,INE101A01026\n';
    expect(parseSymbolsCsv(text).symbols).toEqual([
      { ticker: 'M&M.NS', name: 'Mahindra & Mahindra', exchange: 'NSE', currency: 'INR' },
    ]);
  });

  it('is taken without the lines that cannot be read, which are listed', () => {
    const text = `ticker,name\nGOOD,Good\nBA D,Bad\nLONG,${'x'.repeat(201)}\nGOOD,Better\n,Nameless\n`;
    const { symbols, failures } = parseSymbolsCsv(text);
    expect(symbols).toEqual([{ ticker: 'GOOD', name: 'Better', exchange: 'US', currency: 'USD' }]);
    expect(failures.map(({ line }) => line)).toEqual([3, 4, 6]);
  });

  it.each(['', 'a,b\n1,2\n', 'ticker,name\n'])('is refused with the fix when it has no symbols: %p', (text) => {
    expect(() => parseSymbolsCsv(text)).toThrow(/first line must be ticker,name,exchange/);
  });

  it('is refused when it is not CSV', () => {
    expect(() => parseSymbolsCsv('ticker,name\n"A,b\n')).toThrow(/not CSV/);
  });
});
