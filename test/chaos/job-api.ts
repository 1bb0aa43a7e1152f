import { setTimeout as pause } from 'node:timers/promises';

export interface JobView {
  readonly id: string;
  readonly status: string;
  readonly counts: Readonly<Record<'total' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled', number>>;
  readonly finishedAt: string | null;
}

export interface ItemView {
  readonly ticker: string;
  readonly state: string;
  readonly attempts: number;
  readonly leaseLosses: number;
  readonly analysisId: string | null;
  readonly error: { readonly code: string } | null;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface PageView<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const RETRY_MS = 50;

/** A client that knows that servers may be away for a while. */
export class JobApi {
  constructor(
    private url: string,
    private readonly key: string,
  ) {}

  /** After a restart on another port. */
  moveTo(url: string): void {
    this.url = url;
  }

  /** One request; rejects when nobody answers. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'x-api-key': this.key,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  async submit(tickers: readonly string[], headers: Record<string, string> = {}): Promise<JobView> {
    const { status, body } = await this.send('POST', '/v1/analyses/bulk', { tickers }, headers);
    if (status !== 202) throw new Error(`The job was answered with ${status}: ${JSON.stringify(body)}`);
    return body as JobView;
  }

  async read(id: string): Promise<JobView> {
    const { status, body } = await this.send('GET', `/v1/jobs/${id}`);
    if (status !== 200) throw new Error(`The job was answered with ${status}`);
    return body as JobView;
  }

  /** Null while nobody answers. */
  async tryRead(id: string): Promise<JobView | null> {
    return this.read(id).catch(() => null);
  }

  /** Asks until the job is over, through outages; rejects when it takes longer. */
  async untilOver(id: string, withinMs: number): Promise<JobView> {
    const giveUpAt = performance.now() + withinMs;
    for (;;) {
      const job = await this.tryRead(id);
      if (job && job.finishedAt !== null) return job;
      if (performance.now() > giveUpAt) throw new Error(`The job is not over: ${JSON.stringify(job)}`);
      await pause(RETRY_MS);
    }
  }

  listItems(id: string): Promise<ItemView[]> {
    return this.listAll<ItemView>(`/v1/jobs/${id}/items?limit=200`);
  }

  listResults(id: string): Promise<{ readonly id: string; readonly ticker: string }[]> {
    return this.listAll(`/v1/analyses?jobId=${id}&limit=200`);
  }

  /** The sum of a counter over its labels; 0 when it is not there. */
  async readCounter(name: string): Promise<number> {
    const { body } = await this.send('GET', '/metrics');
    const lines = String(body)
      .split('\n')
      .filter((line) => line.startsWith(name) && !line.startsWith('#'));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  }

  private async listAll<Item>(path: string): Promise<Item[]> {
    const all: Item[] = [];
    for (let cursor: string | null = null; ;) {
      const { body, status } = await this.send('GET', cursor === null ? path : `${path}&cursor=${cursor}`);
      if (status !== 200) throw new Error(`${path} was answered with ${status}`);
      const page = body as PageView<Item>;
      all.push(...page.items);
      if (page.nextCursor === null) return all;
      cursor = page.nextCursor;
    }
  }
}
