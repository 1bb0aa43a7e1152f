import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** Writes one HTTP answer; may keep the response open until the client goes away. */
export type Answer = (response: ServerResponse) => void;

/** One session of a scripted chart; `at` is its opening in epoch seconds. */
export interface Row {
  readonly at: number;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number | null;
  readonly volume: number | null;
  readonly adjustedClose?: number | null;
}

export interface ChartOptions {
  readonly ticker: string;
  readonly rows: readonly Row[];
  /** Merged over the meta object; `undefined` takes a member away. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

const DAY_SECONDS = 86_400;

/** 09:30 in New York's winter, in epoch seconds. */
export const openingOf = (isoDay: string): number => Date.parse(`${isoDay}T14:30:00Z`) / 1_000;

/** A plausible session that depends on the ticker and the day alone. */
export function rowOf(ticker: string, isoDay: string): Row {
  const at = openingOf(isoDay);
  const day = Math.floor(at / DAY_SECONDS);
  const level = 50 + ([...ticker].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 150);
  const close = level * (1 + 0.2 * Math.sin(day / 40) + 0.02 * Math.sin(day * 1.7));
  const open = close * (1 + 0.01 * Math.sin(day * 2.3));
  return {
    at,
    open,
    high: Math.max(open, close) * 1.01,
    low: Math.min(open, close) * 0.99,
    close,
    volume: 100_000 + ((day * 7_919) % 50_000),
    adjustedClose: close * 0.98,
  };
}

/** Sessions on every Monday to Friday of a range of days, both included. */
export function businessRows(ticker: string, from: string, to: string): Row[] {
  const rows: Row[] = [];
  for (let at = openingOf(from); at <= openingOf(to); at += DAY_SECONDS) {
    const date = new Date(at * 1_000);
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    if (!isWeekend) rows.push(rowOf(ticker, date.toISOString().slice(0, 10)));
  }
  return rows;
}

/** A chart body in Yahoo's format, as an object so that a test can spoil it before sending. */
export function chartBody({ ticker, rows, meta }: ChartOptions) {
  const column = (name: 'open' | 'high' | 'low' | 'close' | 'volume') => rows.map((row) => row[name]);
  return {
    chart: {
      result: [
        {
          meta: {
            currency: 'USD',
            symbol: ticker,
            exchangeName: 'NMS',
            fullExchangeName: 'NasdaqGS',
            instrumentType: 'EQUITY',
            gmtoffset: -18_000,
            timezone: 'EST',
            exchangeTimezoneName: 'America/New_York',
            longName: `${ticker} Incorporated`,
            priceHint: 2,
            dataGranularity: '1d',
            range: '',
            ...meta,
          },
          timestamp: rows.map((row) => row.at),
          indicators: {
            quote: [
              {
                volume: column('volume'),
                open: column('open'),
                low: column('low'),
                high: column('high'),
                close: column('close'),
              },
            ],
            adjclose: [{ adjclose: rows.map((row) => row.adjustedClose ?? row.close) }],
          },
        },
      ],
      error: null,
    },
  };
}

/** An error object as the chart endpoint sends it. */
export const chartError = (code: string, description: string) => ({
  chart: { result: null, error: { code, description } },
});

export const UNKNOWN_SYMBOL = chartError('Not Found', 'No data found, symbol may be delisted');

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json;charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function text(body: string, status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end(body);
  };
}

/** 429 as Yahoo's front end sends it: plain text; with the given Retry-After, or none. */
export const tooMany = (retryAfter?: string): Answer =>
  text('Too Many Requests\r\n', 429, retryAfter === undefined ? {} : { 'retry-after': retryAfter });

const COMPRESSORS = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };

export function compressed(body: unknown, encoding: keyof typeof COMPRESSORS): Answer {
  const bytes = COMPRESSORS[encoding](JSON.stringify(body));
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
    response.end(bytes);
  };
}

/** Says gzip and sends something else. */
export const badGzip = (): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end('this was never compressed');
};

/** A gzip stream that ends in the middle. */
export const cutGzip =
  (body: unknown): Answer =>
  (response) => {
    const whole = gzipSync(JSON.stringify(body));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(whole.subarray(0, Math.floor(whole.length / 2)));
  };

/** A gzip body of a few kilobytes that unpacks into `megabytes`. */
export function gzipBomb(megabytes: number): Answer {
  const bomb = gzipSync(Buffer.alloc(megabytes * 1024 * 1024, ' '));
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb);
  };
}

/** Sends spaces until `megabytes` are sent or the client has gone. */
export const endless =
  (megabytes: number): Answer =>
  (response) => {
    const chunk = Buffer.alloc(64 * 1024, ' ');
    let left = megabytes * 16;
    response.writeHead(200, { 'content-type': 'application/json' });
    const send = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('drain', send);
    send();
  };

/** Sends a byte every `everyMs` for as long as the client listens. */
export const drip =
  (everyMs = 1_000): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), everyMs);
    response.on('close', () => clearInterval(timer));
    response.write('{');
  };

/** Takes the request and never answers. */
export const silence = (): Answer => () => undefined;

/** Breaks the connection before any answer. */
export const reset = (): Answer => (response) => {
  response.socket?.resetAndDestroy();
};

/** Breaks the connection in the middle of the body. */
export const cutOff = (): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"chart":', () => response.socket?.resetAndDestroy());
};

export const redirectTo = (location: string): Answer => text('', 302, { location });

/** Gives the answer `delayMs` later. */
export const after =
  (delayMs: number, answer: Answer): Answer =>
  (response) => {
    const timer = setInterval(() => {
      clearInterval(timer);
      answer(response);
    }, delayMs);
    response.on('close', () => clearInterval(timer));
  };
