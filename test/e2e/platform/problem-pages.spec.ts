import { type HttpApp, startHttpApp } from '../../support/http-app.js';
import { readProblem } from '../../support/problem.js';

let server: HttpApp;
beforeAll(async () => {
  server = await startHttpApp({ controllers: [] });
});
afterAll(() => server.close());

describe('the page of a problem', () => {
  it('is JSON for a program and HTML for a browser', async () => {
    const json = await fetch(`${server.url}/problems/UNKNOWN_TICKER`);
    expect(await json.json()).toMatchObject({ code: 'UNKNOWN_TICKER', status: 404, type: '/problems/UNKNOWN_TICKER' });
    const html = await fetch(`${server.url}/problems/UNKNOWN_TICKER`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await html.text()).toContain('<code>GET /v1/symbols?query=</code>');
  });

  it.each(['NOPE', 'toString', '__proto__'])('is 404 for a code that does not exist: %s', async (code) => {
    expect((await readProblem(await fetch(`${server.url}/problems/${code}`))).code).toBe('NOT_FOUND');
  });
});
