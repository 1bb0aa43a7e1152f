import { type AuthApp, startAuthApp } from './auth-app.js';

export type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** The whole application with a key that may analyse, and one of another owner. */
export interface AnalysisClient {
  readonly server: AuthApp;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  readonly otherKey: string;
  readonly readOnlyKey: string;
}

const SCOPES = ['analysis:read', 'analysis:write', 'market:read', 'market:write'] as const;

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Json) };
}

export async function startAnalysisClient(): Promise<AnalysisClient> {
  const server = await startAuthApp({ DEMO_ON_FIRST_START: 'false' });
  const { key } = await server.createKey({ scopes: SCOPES });
  const { key: otherKey } = await server.createKey({ scopes: SCOPES, owner: 'somebody else' });
  const { key: readOnlyKey } = await server.createKey({ scopes: ['analysis:read'] });
  const authorised = (headers: Record<string, string>) => ({ 'x-api-key': key, ...headers });
  return {
    server,
    otherKey,
    readOnlyKey,
    get: async (path, headers = {}) => toAnswer(await server.fetch(path, { headers: authorised(headers) })),
    post: async (path, body, headers = {}) =>
      toAnswer(
        await server.fetch(path, {
          method: 'POST',
          headers: authorised({ 'content-type': 'application/json', ...headers }),
          body: JSON.stringify(body),
        }),
      ),
  };
}

/** What an error answer says is wrong, as `pointer code`. */
export const faultsOf = ({ body }: Answer): string[] =>
  ((body.errors ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

/** Daily bars that rise and fall, as a CSV to upload. */
export function csvBars(count: number): string {
  const start = Date.UTC(2024, 0, 1);
  const rows = Array.from({ length: count }, (_, index) => {
    const close = 100 + 10 * Math.sin(index / 9) + index / 50;
    const date = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
    return `${date},${close},${close + 1},${close - 1},${close + 0.5},${1000 + (index % 7) * 100}`;
  });
  return ['date,open,high,low,close,volume', ...rows].join('\n');
}
