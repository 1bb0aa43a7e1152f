import { type AuthApp, MASTER_KEY } from './auth-app.js';

export interface ListBody {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly itemCount: number;
  readonly isDefault: boolean;
}

/** The watchlists of one key. */
export class WatchlistClient {
  constructor(
    private readonly server: AuthApp,
    private readonly key = MASTER_KEY,
  ) {}

  send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.server.fetch(path, {
      method,
      headers: { 'x-api-key': this.key, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  async json<Body>(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Body> {
    return (await (await this.send(method, path, body, headers)).json()) as Body;
  }

  create(name: string): Promise<ListBody> {
    return this.json('POST', '/v1/watchlists', { name });
  }

  /** A list with items. */
  async createWith(name: string, tickers: readonly string[]): Promise<ListBody> {
    const list = await this.create(name);
    await this.send('POST', `/v1/watchlists/${list.id}/items`, { tickers });
    return this.read(list.id);
  }

  read(id: string): Promise<ListBody> {
    return this.json('GET', `/v1/watchlists/${id}`);
  }

  async tickersOf(id: string): Promise<string[]> {
    const page = await this.json<{ items: { ticker: string }[] }>('GET', `/v1/watchlists/${id}/items?limit=200`);
    return page.items.map(({ ticker }) => ticker);
  }

  async getDefault(): Promise<ListBody> {
    const { items } = await this.json<{ items: ListBody[] }>('GET', '/v1/watchlists');
    const found = items.find(({ isDefault }) => isDefault);
    if (!found) throw new Error('there is no default watchlist');
    return found;
  }
}

export const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;
