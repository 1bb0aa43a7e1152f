import { parseTickerFile } from '../../../src/analysis/ticker-file.js';

const parse = (text: string) => parseTickerFile('list.txt', text);

describe('a file of tickers', () => {
  it('has one or several on a line, and comments', () => {
    const text = '\uFEFF# my list\r\nacme.demo\r\n\r\nM&M.NS, ^NSEI BRK-B;AAPL # the others\n  MSFT  ';
    expect(parse(text)).toEqual(['ACME.DEMO', 'M&M.NS', '^NSEI', 'BRK-B', 'AAPL', 'MSFT']);
  });

  it('keeps repeats, which are merged and counted later', () => {
    expect(parse('A\na')).toEqual(['A', 'A']);
  });

  it('is refused with every fault and its line at once', () => {
    expect(() => parse('AAPL\nb$d, MSFT\n\n!!\n')).toThrow(
      /^list\.txt has words that are no tickers:\nLine 2: "b\$d" is not a ticker.*\nLine 4: "!!" is not a ticker/,
    );
  });

  it('lists fifty faults and counts the rest', () => {
    const text = Array.from({ length: 60 }, () => '$').join('\n');
    expect(() => parse(text)).toThrow(/Line 50: .*\nAnd 10 more\.$/);
  });

  it('is refused when it has none', () => {
    expect(() => parse('# nothing\n\n')).toThrow('There are no tickers in list.txt. Write one on each line.');
  });
});
