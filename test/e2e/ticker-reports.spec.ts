import { useApp } from '../support/app.js';
import { readPicture } from '../support/chart-picture.js';
import { SymbolsService } from '../../src/market/symbols/symbols.service.js';
import { csvBars } from './analysis-client.js';
import { chartClient } from './chart-client.js';

jest.setTimeout(120_000);

const server = useApp();
const HOSTILE = `<script>alert(1)</script>" ' ]]> & Co`;
const { get, draw, upload, analyse, faultOf } = chartClient(server);

describe('GET /v1/tickers/{ticker}/report.html', () => {
  const read = async (path: string): Promise<string> => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    );
    return response.text();
  };

  test('has verdict, plan, chart, votes and history on one page', async () => {
    const { id, plan } = await analyse('ACME.DEMO');
    const page = await read('/v1/tickers/ACME.DEMO/report.html');
    for (const heading of ['Verdict', 'Chart', 'Plan', 'Votes', 'Analyses'])
      expect(page).toContain(`<h2>${heading}</h2>`);
    expect(page).toContain(`Analysis ${id}`);
    expect(page).toContain(plan?.target.toFixed(2));
    expect(page).toContain('Demo data');
    expect(page.match(/<svg /g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|javascript:|@import/i);
    expect(page.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|(?:src|href)=/);
  });

  test('shows hostile names as the text that they are', async () => {
    const symbol = { ticker: 'EVIL', name: HOSTILE, exchange: 'X', currency: null };
    await server().app.get(SymbolsService, { strict: false }).import([symbol]);
    await upload('EVIL', csvBars(100));
    await analyse('EVIL');
    const page = await read('/v1/tickers/EVIL/report.html');
    expect(page).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;&quot; &#39; ]]&gt; &amp; Co</p>');
    expect(page).not.toContain('<script');
    const svg = await draw('/v1/tickers/EVIL/chart.svg');
    expect(readPicture(svg).texts[0]?.text.startsWith('EVIL   <script>alert(1)</script>"')).toBe(true);
    expect(svg).not.toContain('<script');
  });

  test('says plainly that there is no analysis, and which one would be shown', async () => {
    const page = await read('/v1/tickers/XENON.DEMO/report.html?strategy=momentum-breakout');
    expect(page).toContain('No analysis yet: XENON.DEMO has not been analysed with the strategy momentum-breakout');
    expect(page).not.toContain('<h2>Votes</h2>');
    expect(page).toContain('<svg ');
  });

  test('is not sent again to those who have it, and refuses like the chart', async () => {
    const first = await get('/v1/tickers/ACME.DEMO/report.html');
    const again = await get('/v1/tickers/ACME.DEMO/report.html', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([first.headers.get('cache-control'), again.status]).toEqual(['private, no-cache', 304]);
    expect(await faultOf('/v1/tickers/NOSUCH.DEMO/report.html')).toEqual([404, 'UNKNOWN_TICKER']);
    expect(await faultOf('/v1/tickers/ACME.DEMO/report.html?theme=dark')).toEqual([
      400,
      'VALIDATION_FAILED',
      'query/theme',
    ]);
    expect(await faultOf('/v1/tickers/ACME.DEMO/report.html?indicators=rssi')).toEqual([
      422,
      'UNKNOWN_INDICATOR',
      'query/indicators',
    ]);
  });
});
