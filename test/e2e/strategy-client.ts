import { type AuthApp, MASTER_KEY } from './auth-app.js';

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
