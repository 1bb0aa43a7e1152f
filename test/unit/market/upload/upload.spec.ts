import { parseUploadBody } from '../../../../src/market/providers/upload/upload-body.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';

const HEADER = 'date,open,high,low,close,volume';
const csv = (...lines: string[]): string => [HEADER, ...lines].join('\n');
const GOOD = '2026-03-31,10,10.5,9.9,10.2,1200';
const item = { tradingDate: '2026-03-31', open: 10, high: 10.5, low: 9.9, close: 10.2, volume: 1200 };

function refusalOf(body: unknown): DomainError {
  try {
    parseUploadBody(body);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the body was taken');
}

const failuresOf = (body: unknown): string[] => refusalOf(body).errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an upload as CSV', () => {
  it('is read in its own order', () => {
    expect(parseUploadBody(csv(GOOD, '2026-03-30,1,2,1,1.5,0'))).toEqual([
      { ...item, adjustedClose: null },
      { tradingDate: '2026-03-30', open: 1, high: 2, low: 1, close: 1.5, volume: 0, adjustedClose: null },
    ]);
  });

  it('may have an adjusted close, a byte order mark, Windows line ends, blanks, quotes and empty lines', () => {
    const text =
      '\uFEFFDate, Open,High,Low,Close,Volume,Adj Close\r\n\r\n"2026-03-31", 10 ,10.5,9.9,10.2,1200,10.1\r\n2026-04-01,1,1,1,1,1,\r\n';
    const bars = parseUploadBody(text);
    expect(bars.map(({ adjustedClose }) => adjustedClose)).toEqual([10.1, null]);
    expect(bars[0]).toMatchObject({ tradingDate: '2026-03-31', open: 10 });
  });

  it('may have its columns in the order of other vendors', () => {
    const [first] = parseUploadBody(
      'Date,Open,High,Low,Close,Adj Close,Volume\n2026-03-31,10,10.5,9.9,10.2,10.1,1200\n',
    );
    expect(first).toEqual({ ...item, adjustedClose: 10.1 });
  });

  it('lists everything that is wrong, with line numbers', () => {
    const body = csv(
      GOOD,
      '2026-03-31,10,11,9,10,1',
      '2026-04-01,abc,NaN,-1,0,',
      '31.03.2026,1,1,1,1,1',
      '2026-02-30,1,1,1,1,1e999',
    );
    expect(failuresOf(body)).toEqual([
      '/line/3/date duplicate_date',
      '/line/4/open invalid_type',
      '/line/4/high invalid_type',
      '/line/4/low out_of_range',
      '/line/4/close out_of_range',
      '/line/4/volume required',
      '/line/5/date invalid_format',
      '/line/6/date invalid_format',
      '/line/6/volume invalid_type',
    ]);
    const { message, errors } = refusalOf(body);
    expect(message).toContain('Line 3: date 2026-03-31 is already on line 2; keep one bar for each date.');
    expect(message).toContain('and 8 more');
    expect(errors[2]?.detail).toBe('Line 4: high is "NaN", not a number; write it like 101.25, or leave the bar out.');
  });

  it.each([
    ['2026-04-01,1e13,1e13,1,1,1', ['/line/2/open out_of_range', '/line/2/high out_of_range']],
    ['2026-04-01,1,1,1e-9,1,1', ['/line/2/low out_of_range']],
    ['2026-04-01,1,1,1,1,1e300', ['/line/2/volume out_of_range']],
  ])('refuses sizes that no share has: %p', (line, failures) => {
    expect(failuresOf(csv(line))).toEqual(failures);
  });

  it('counts lines as an editor does', () => {
    expect(failuresOf(`${HEADER}\n\n${GOOD}\n\n2026-04-01,x,1,1,1,1\n`)).toEqual(['/line/5/open invalid_type']);
  });

  it.each([
    ['', /there is no header/],
    ['\n\n', /there is no header/],
    ['a,b,c\n1,2,3', /lacks date, open, high, low, close, volume and has unknown columns "a", "b", "c"/],
    ['date,open,high,low,close\n', /lacks volume. It must be date,open,high,low,close,volume\[,adjclose\]/],
    ['date,open,high,low,close,volume,volume\n', /names a column twice/],
    ['2026-03-31,10,10.5,9.9,10.2,1200\n', /lacks date/],
    [HEADER, /no bars/],
    [`${HEADER}\n"2026-03-31,1`, /Line 2: the text is not CSV: a quote is opened and never closed/],
    [`${HEADER}\n2026-03-31,1"0,1,1,1,1`, /not CSV: a quote stands inside a cell/],
    [`${HEADER}\n"2026"-03-31,10,1,1,1,1`, /not CSV: a quoted cell goes on after its closing quote/],
    [csv('2026-03-31,10,10.5,9.9,10.2,1,200'), /thousands separators/],
  ])('is refused with the fix: %p', (text, message) => {
    expect(refusalOf(text).code).toBe('VALIDATION_FAILED');
    expect(refusalOf(text).message).toMatch(message);
  });

  it('is not repeated in the answer, however long the cell that cannot be read', () => {
    expect(refusalOf(`${HEADER}\n${'z'.repeat(5_000)}"z`).message.length).toBeLessThan(200);
  });

  it('lists at most a hundred failures and counts the rest', () => {
    const lines = Array.from({ length: 150 }, () => 'never,1,1,1,1,1');
    const { errors } = refusalOf(csv(...lines));
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toMatchObject({ code: 'more_failures', detail: expect.stringContaining('50 more') });
  });

  it('has at most 20,000 bars', () => {
    const lines = Array.from({ length: 20_001 }, () => GOOD);
    expect(failuresOf(csv(...lines))).toEqual([' too_many_bars']);
  });
});

describe('an upload as JSON', () => {
  it('holds the same bars', () => {
    expect(parseUploadBody({ items: [item, { ...item, tradingDate: '2026-04-01', adjustedClose: 9 }] })).toEqual([
      { ...item, adjustedClose: null },
      { ...item, tradingDate: '2026-04-01', adjustedClose: 9 },
    ]);
  });

  it('lists everything that is wrong, with pointers', () => {
    const items = [
      item,
      item,
      { ...item, tradingDate: '2026-04-01', open: '10', close: null, low: 0, high: true, colour: 'red' },
      'bar',
      { tradingDate: 20260402 },
    ];
    expect(failuresOf({ items })).toEqual([
      '/items/2/colour unknown_field',
      '/items/3 invalid_type',
      '/items/1/tradingDate duplicate_date',
      '/items/2/open invalid_type',
      '/items/2/high invalid_type',
      '/items/2/low out_of_range',
      '/items/2/close required',
      '/items/4/tradingDate invalid_format',
      '/items/4/open required',
      '/items/4/high required',
      '/items/4/low required',
      '/items/4/close required',
      '/items/4/volume required',
    ]);
  });

  it('says what it was sent, and how to send it', () => {
    const { errors } = refusalOf({ items: [{ ...item, open: '10', high: 'ten' }] });
    expect(errors.map(({ detail }) => detail)).toEqual([
      'Item 0: open is the text "10"; send the number without quotes.',
      'Item 0: high is "ten", not a number; write it like 101.25, or leave the bar out.',
    ]);
  });

  it.each([
    [undefined],
    [null],
    [[]],
    [5],
    [{}],
    [{ items: 'x' }],
    [{ items: {} }],
    [{ items: [] }],
    [{ items: [item], extra: 1 }],
  ])('is refused: %p', (body) => {
    expect(refusalOf(body).code).toBe('VALIDATION_FAILED');
  });
});
