import { Agent, request } from 'node:http';
import { BENCH_KEY } from './programs.js';

interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly counts: { readonly total: number; readonly succeeded: number };
}

const FINAL = ['completed', 'completed_with_errors', 'failed', 'cancelled'];
const PAUSE_MS = 5;

/** One connection, as a client that follows a job has it. */
export class JobClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  submit(tickers: readonly string[]): Promise<string> {
    return this.submitTo('/v1/analyses/bulk', { tickers });
  }

  async submitTo(path: string, body: unknown): Promise<string> {
    return (await this.send('POST', path, body)).id;
  }

  /** Reads the job again and again until it is over, and `besides` each time; milliseconds of each read. */
  async follow(id: string, besides?: string) {
    const readMs: number[] = [];
    const liveMs: number[] = [];
    for (;;) {
      const start = performance.now();
      const job = await this.send('GET', `/v1/jobs/${id}`);
      const read = performance.now();
      readMs.push(read - start);
      if (FINAL.includes(job.status)) return { readMs, liveMs, succeeded: job.counts.succeeded };
      if (besides !== undefined) {
        await this.send('GET', besides);
        liveMs.push(performance.now() - read);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, body?: unknown): Promise<JobBody> {
    return new Promise((resolve, reject) => {
      const headers = { 'x-api-key': BENCH_KEY, 'content-type': 'application/json' };
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as JobBody));
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}
