import type { Scope } from '../../src/platform/http/principal.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';

export type Json = Record<string, unknown>;

export interface StrategyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
  readonly code: unknown;
}

/** The strategies of one key. */
export class StrategyClient {
  constructor(
    private readonly server: AuthApp,
    private readonly key = MASTER_KEY,
  ) {}

  async send(method: string, path: string, body?: unknown, headers: object = {}): Promise<StrategyAnswer> {
    const response = await this.server.fetch(path, {
      method,
      headers: { 'x-api-key': this.key, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text === '' ? {} : (JSON.parse(text) as Json);
    return { status: response.status, headers: response.headers, body: parsed, code: parsed.code };
  }

  get(path: string, headers?: object): Promise<StrategyAnswer> {
    return this.send('GET', path, undefined, headers);
  }

  create(body: object, headers?: object): Promise<StrategyAnswer> {
    return this.send('POST', '/v1/strategies', body, headers);
  }

  replace(id: string, body: object, ifMatch = '*'): Promise<StrategyAnswer> {
    return this.send('PUT', `/v1/strategies/${id}`, body, { 'if-match': ifMatch });
  }

  remove(id: string, ifMatch = '*'): Promise<StrategyAnswer> {
    return this.send('DELETE', `/v1/strategies/${id}`, undefined, { 'if-match': ifMatch });
  }

  async etagOf(id: string): Promise<string> {
    return (await this.get(`/v1/strategies/${id}`)).headers.get('etag') ?? '';
  }
}

/** What an error answer says is wrong, as `pointer code`. */
export const faultsOf = ({ body }: StrategyAnswer, member = 'errors'): string[] =>
  ((body[member] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

/** Entry rules that every ticker of the demo market can be asked for. */
export const RULES = [
  { name: 'above the long average', where: 'CLOSE>ema(200)' },
  { name: 'not overbought', where: 'rsi < 70' },
];

export interface StrategyApp {
  readonly server: AuthApp;
  /** Of the owner `default`, with every scope. */
  readonly client: StrategyClient;
  readonly clientOf: (owner: string, scopes?: readonly Scope[]) => Promise<StrategyClient>;
}

/** One running application for a test file. */
export function useStrategyApp(): () => StrategyApp {
  let current: StrategyApp | null = null;
  beforeAll(async () => {
    const server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY, DEMO_ON_FIRST_START: 'false' });
    const clientOf = async (owner: string, scopes: readonly Scope[] = ['analysis:read', 'strategy:write']) =>
      new StrategyClient(server, (await server.createKey({ owner, scopes })).key);
    current = { server, client: new StrategyClient(server), clientOf };
  });
  afterAll(() => current?.server.close());
  return () => {
    if (!current) throw new Error('The application runs only while tests run.');
    return current;
  };
}
