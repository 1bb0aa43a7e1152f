import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, businessRows, chartBody, json, UNKNOWN_SYMBOL } from './yahoo-answers.js';

export interface RecordedRequest {
  /** The ticker of a chart request, the query of a search. */
  readonly subject: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds of the monotonic clock at which it arrived. */
  readonly atMs: number;
}

const CHART_PATH = '/v8/finance/chart/';
const SEARCH_PATH = '/v1/finance/search';

/**
 * A local server that speaks the wire format of Yahoo's chart and search endpoints. A ticker without a script gets
 * bars for every business day of the range asked for, and one beginning with NOSUCH is unknown. A script is a list of
 * answers given one after the other; the last one repeats.
 */
export class ScriptedYahoo {
  readonly requests: RecordedRequest[] = [];
  /** Gives the answer for subjects without a script of their own; null falls through to bars of business days. */
  fallback: (subject: string) => Answer | null = () => null;
  private readonly scripts = new Map<string, Answer[]>();
  private running = 0;
  private mostAtOnce = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ScriptedYahoo> {
    const server = createServer();
    const scripted = new ScriptedYahoo(server);
    server.on('request', (request, response) => scripted.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return scripted;
  }

  /** For `YAHOO_BASE_URL`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The most requests that were open at the same time. */
  get peak(): number {
    return this.mostAtOnce;
  }

  script(subject: string, ...answers: Answer[]): void {
    this.scripts.set(subject, answers);
  }

  requestsFor(subject: string): RecordedRequest[] {
    return this.requests.filter((request) => request.subject === subject);
  }

  /** Forgets scripts and recorded requests. */
  clear(): void {
    this.scripts.clear();
    this.requests.length = 0;
    this.mostAtOnce = 0;
    this.fallback = () => null;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isChart = pathname.startsWith(CHART_PATH);
    const subject = isChart ? decodeURIComponent(pathname.slice(CHART_PATH.length)) : (searchParams.get('q') ?? '');
    this.requests.push({
      subject,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      atMs: performance.now(),
    });
    this.running += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
    response.on('close', () => (this.running -= 1));
    if (!isChart && pathname !== SEARCH_PATH) return json({ message: 'no such path' }, 500)(response);
    const answer = this.nextOf(subject) ?? this.fallback(subject) ?? defaultAnswer(isChart, subject, searchParams);
    answer(response);
  }

  private nextOf(subject: string): Answer | undefined {
    const answers = this.scripts.get(subject) ?? [];
    return answers.length > 1 ? answers.shift() : answers[0];
  }
}

function defaultAnswer(isChart: boolean, subject: string, query: URLSearchParams): Answer {
  if (!isChart) return json({ explains: [], count: 0, quotes: [], news: [] });
  if (subject.startsWith('NOSUCH')) return json(UNKNOWN_SYMBOL, 404);
  const day = (name: string): number => Number(query.get(name)) * 1_000;
  // Yahoo has no bars of days to come either.
  const to = new Date(Math.min(day('period2') - 1, Date.now() - 86_400_000));
  const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
  return json(
    chartBody({ ticker: subject, rows: businessRows(subject, isoDay(new Date(day('period1'))), isoDay(to)) }),
  );
}
