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

  async submit(tickers: readonly string[]): Promise<string> {
    return (await this.send('POST', '/v1/analyses/bulk', { tickers })).id;
  }

  /** Reads the job again and again until it is over; milliseconds of each read, and of all. */
  async follow(id: string): Promise<{ readonly readMs: number[]; readonly succeeded: number }> {
    const readMs: number[] = [];
    for (;;) {
      const start = performance.now();
      const job = await this.send('GET', `/v1/jobs/${id}`);
      readMs.push(performance.now() - start);
      if (FINAL.includes(job.status)) return { readMs, succeeded: job.counts.succeeded };
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
