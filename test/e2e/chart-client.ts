import type { RunningApp } from '../support/app.js';
import { readProblem } from '../support/problem.js';

export interface BarBody {
  readonly tradingDate: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

export interface AnalysisBody {
  readonly id: string;
  readonly tradingDate: string;
  readonly verdict: string;
  readonly plan: { readonly entry: number; readonly stop: number; readonly target: number } | null;
}

/** What tests of pictures ask of a running application. */
export interface ChartClient {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The text of a picture that is answered. */
  draw(path: string): Promise<string>;
  upload(ticker: string, csv: string): Promise<void>;
  analyse(ticker: string): Promise<AnalysisBody>;
  readBars(ticker: string, limit: number): Promise<readonly BarBody[]>;
  /** Status, code and pointers of a refusal. */
  faultOf(path: string): Promise<unknown[]>;
}

export function chartClient(server: () => RunningApp): ChartClient {
  const get: ChartClient['get'] = (path, headers = {}) => server().request(path, { headers });
  return {
    get,
    draw: async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      return response.text();
    },
    upload: async (ticker, body) => {
      const headers = { 'content-type': 'text/csv' };
      const response = await server().request(`/v1/tickers/${ticker}/bars`, { method: 'PUT', headers, body });
      expect(response.status).toBe(200);
    },
    analyse: async (ticker) => {
      const response = await server().request('/v1/analyses', { method: 'POST', json: { ticker } });
      expect(response.status).toBe(201);
      return (await response.json()) as AnalysisBody;
    },
    readBars: async (ticker, limit) => {
      const response = await get(`/v1/tickers/${ticker}/bars?limit=${limit}`);
      return ((await response.json()) as { items: BarBody[] }).items;
    },
    faultOf: async (path) => {
      const response = await get(path);
      const { code, errors = [] } = await readProblem(response);
      return [response.status, code, ...errors.map(({ pointer }: { pointer: string }) => pointer)];
    },
  };
}
