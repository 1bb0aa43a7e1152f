import type { RunningApp } from '../../support/app.js';

/** A small market with known prices; what a test computes from them, it computes by itself. */
export interface Listing {
  readonly ticker: string;
  readonly open: readonly number[];
  readonly high: readonly number[];
  readonly low: readonly number[];
  readonly close: readonly number[];
  readonly volume: readonly number[];
}

export interface StoredFields {
  readonly ticker: string;
  readonly timeframe: string;
  readonly strategy: { readonly id: string; readonly version: number };
  readonly verdict: string;
  readonly action: string | null;
  readonly score: number;
  readonly conviction: number;
  readonly coverage: number;
  readonly bars: number;
  readonly tradingDate: string;
  readonly provenance: string;
  readonly stale: boolean;
}

export interface ScreenPageBody {
  readonly items: readonly {
    readonly ticker: string;
    readonly timeframe: string;
    readonly analysis: StoredFields | null;
    readonly terms: readonly { readonly term: string; readonly value: number | string | boolean | null }[];
  }[];
  readonly nextCursor: string | null;
  readonly checked: number;
  readonly withoutSeries: number;
}

const BARS = 320;
export const ANALYSED = ['RISE', 'FALL', 'WAVE', 'FLAT', 'JUMP', 'QUIET'];
export const BARE = ['NEWCO', 'YOUNG'];
export const WITHOUT_SERIES = 'GHOST';

/** Prices in cents of a kind each of its own: a trend, a wave, steps; whole numbers of volume. */
function makeListing(ticker: string, index: number): Listing {
  const bars = ticker === 'YOUNG' ? 30 : BARS;
  let state = 17 * (index + 3);
  const noise = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 - 0.5;
  };
  const slope = [0.15, -0.12, 0, 0, 0.05, 0.02, 0.1, -0.2][index] ?? 0;
  const swing = [1, 1, 18, 0, 2, 0.3, 6, 4][index] ?? 1;
  const close: number[] = [];
  for (let t = 0; t < bars; t++) {
    const jump = ticker === 'JUMP' && t >= bars - 3 ? 12 : 0;
    const price = 80 + slope * t + swing * Math.sin(t / 9) + swing * noise() + jump;
    close.push(ticker === 'FLAT' ? 50 : Math.round(price * 100) / 100);
  }
  const isFlat = ticker === 'FLAT';
  const open = close.map((price, t) => (isFlat ? price : Math.round((close[t - 1] ?? price) * 100) / 100));
  const high = close.map((price, t) => (isFlat ? price : Math.round((Math.max(price, open[t]!) + 0.4) * 100) / 100));
  const low = close.map((price, t) => (isFlat ? price : Math.round((Math.min(price, open[t]!) - 0.3) * 100) / 100));
  const volume = close.map((_, t) => Math.round(10_000 + 9_000 * noise() + (t === bars - 1 && index % 2 ? 30_000 : 0)));
  return { ticker, open, high, low, close, volume };
}

const DAY_MS = 86_400_000;

/** Uploads the market of the key's owner, and analyses most of it. */
export async function fillMarket(server: RunningApp, key = server.key): Promise<readonly Listing[]> {
  const listings = [...ANALYSED, ...BARE].map(makeListing);
  const headers = { 'x-api-key': key };
  for (const listing of listings) await uploadListing(server, listing, key);
  for (const ticker of ANALYSED) {
    const made = await server.request('/v1/analyses', { method: 'POST', json: { ticker }, headers });
    if (made.status !== 201) throw new Error(await made.text());
  }
  const other = { ticker: 'RISE', strategy: 'trend-following' };
  await server.request('/v1/analyses', { method: 'POST', json: other, headers });
  return listings;
}

export async function uploadListing(server: RunningApp, listing: Listing, key = server.key): Promise<void> {
  const last = Math.floor(Date.now() / DAY_MS) - 2;
  const { ticker, open, high, low, close, volume } = listing;
  const items = close.map((price, t) => ({
    tradingDate: new Date((last - close.length + 1 + t) * DAY_MS).toISOString().slice(0, 10),
    ...{ open: open[t], high: high[t], low: low[t], close: price, volume: volume[t] },
  }));
  const path = `/v1/tickers/${ticker}/bars`;
  const sent = await server.request(path, { method: 'PUT', json: { items }, headers: { 'x-api-key': key } });
  if (!sent.ok) throw new Error(await sent.text());
}

/** A watchlist with all of the market, and a ticker that has no prices. */
export async function makeWatchlist(server: RunningApp, name: string, tickers: readonly string[]): Promise<string> {
  const made = await server.request('/v1/watchlists', { method: 'POST', json: { name } });
  const { id } = (await made.json()) as { id: string };
  await server.request(`/v1/watchlists/${id}/items`, { method: 'POST', json: { tickers } });
  return id;
}

export async function screen(server: RunningApp, json: object, key = server.key): Promise<ScreenPageBody> {
  const headers = { 'x-api-key': key };
  const answer = await server.request('/v1/screens/query', { method: 'POST', json, headers });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as ScreenPageBody;
}
