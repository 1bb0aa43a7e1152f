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
    expect(failures.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(failures[0]?.detail).toMatch(/^GOOD is on line 5 again with other details/);
  });

  it.each(['', 'a,b\n1,2\n', 'ticker,name\n'])('is refused with the fix when it has no symbols: %p', (text) => {
    expect(() => parseSymbolsCsv(text)).toThrow(/first line must be ticker,name,exchange/);
  });

  it.each([
    ['ticker,name\n"A,b\n', /not CSV, on line \d: a quote is opened and never closed/],
    ['ticker,name\nA,x\nB,x"y\n', /not CSV, on line 3: a quote stands inside a cell/],
    ['ticker,name\nA,"x"y\nB,x\n', /not CSV, on line 2: a quoted cell goes on/],
  ])('is refused with the line when it is not CSV: %p', (text, message) => {
    expect(() => parseSymbolsCsv(text)).toThrow(message);
  });

  it('may come from Windows: a byte order mark, CRLF, quoted commas, empty lines and a cell of two lines', () => {
    const text = '\uFEFFTicker,Name\r\nA,"One, Ltd"\r\n\r\nB,"Two\r\nLines"\r\n"C ","Say ""hi"""\r\nb ad,x\r\n';
    const { symbols, failures } = parseSymbolsCsv(text);
    expect(symbols.map(({ ticker, name }) => [ticker, name])).toEqual([
      ['A', 'One, Ltd'],
      ['B', 'Two Lines'],
      ['C', 'Say "hi"'],
    ]);
    expect(failures).toEqual([{ line: 8, detail: expect.stringContaining('"b ad" is not a ticker') }]);
  });

  it('may have columns that are not known, and lines that are too short', () => {
    const text = 'isin,name,sector,ticker,currency\nX1,One,Steel,A\nX2,Two,"Oil, gas",B,eur\n';
    expect(parseSymbolsCsv(text)).toEqual({
      symbols: [
        { ticker: 'A', name: 'One', exchange: 'US', currency: 'USD' },
        { ticker: 'B', name: 'Two', exchange: 'US', currency: 'EUR' },
      ],
      failures: [],
    });
  });

  it('is not taken where a comma without quotes has moved the cells', () => {
    const { symbols, failures } = parseSymbolsCsv('ticker,name,exchange\nA,One, Ltd,NSE\nB,Two,NSE,,\n');
    expect(symbols.map(({ ticker }) => ticker)).toEqual(['B']);
    expect(failures).toEqual([{ line: 2, detail: expect.stringMatching(/4 cells and the first line 3.*in quotes/) }]);
  });

  it('may repeat a ticker, of which nothing is said when the lines agree', () => {
    const { symbols, failures } = parseSymbolsCsv('ticker,name\na,One\nB,Two\nA,One\nA,Other\nA,Third\n');
    expect(symbols.map(({ name }) => name)).toEqual(['Third', 'Two']);
    expect(failures.map(({ line }) => line)).toEqual([4, 5]);
  });

  it.each(['caf\uFFFD', 'nul\u0000', 'bell\u0007'])('is not taken where a name cannot be read: %j', (name) => {
    const { symbols, failures } = parseSymbolsCsv(`ticker,name\nA,${name}\nB,Good\n`);
    expect(symbols.map(({ ticker }) => ticker)).toEqual(['B']);
    expect(failures).toEqual([{ line: 2, detail: expect.stringContaining('UTF-8') }]);
  });

  it('is refused when it has more symbols than all exchanges together', () => {
    expect(() => parseSymbolsCsv(`ticker\n${'A\n'.repeat(200_001)}`)).toThrow(/more than 200000 symbols/);
    expect(parseSymbolsCsv(`ticker\n${'A\n'.repeat(50_000)}`).symbols).toHaveLength(1);
  });
});
