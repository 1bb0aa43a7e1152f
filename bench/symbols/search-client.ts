import { Agent, request } from 'node:http';
import { BENCH_KEY } from '../bulk/programs.js';

export interface SearchPage {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** One connection, as a client that types into a search box has it. */
export class SearchClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  close(): void {
    this.agent.destroy();
  }

  search(parameters: Readonly<Record<string, string>>): Promise<SearchPage> {
    const path = `/v1/symbols?${new URLSearchParams(parameters).toString()}`;
    return new Promise((resolve, reject) => {
      const headers = { 'x-api-key': BENCH_KEY };
      const sent = request(`${this.url}${path}`, { headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(JSON.parse(body) as SearchPage);
          else reject(new Error(`${path}: ${response.statusCode} ${body}`));
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  /** The cursor of a page as far back as that, or of the last but one. */
  async findDeepCursor(parameters: Readonly<Record<string, string>>, pages: number): Promise<string> {
    let cursor: string | null = null;
    for (let page = 0; page < pages; page++) {
      const { nextCursor }: SearchPage = await this.search(cursor === null ? parameters : { ...parameters, cursor });
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    if (cursor === null) throw new Error('There is only one page.');
    return cursor;
  }
}
