import { createProviderObserver } from '../../../src/market/provider-metrics.js';
import { createProviderChain } from '../../../src/market/providers.provider.js';
import { Metrics } from '../../../src/platform/metrics/metrics.service.js';
import { fixedClock, noAbort } from '../../support/provider-stack.js';
import { ScriptedYahoo } from '../../support/scripted-yahoo.js';
import { tooMany } from '../../support/yahoo-answers.js';

const clock = fixedClock('2024-03-15T12:00:00Z');
let server: ScriptedYahoo;

beforeAll(async () => {
  server = await ScriptedYahoo.start();
});
afterAll(() => server.close());

const config = (marketProviders: string[], outboundAllowPrivate = true) => ({
  marketProviders,
  yahooBaseUrl: server.url,
  providerRequestsPerSecond: 100,
  outboundAllowPrivate,
});

describe('the configured chain', () => {
  it('has the fetching providers of MARKET_PROVIDERS in their order', () => {
    expect(createProviderChain(config(['upload', 'demo', 'yahoo']), clock).names).toEqual(['demo', 'yahoo']);
    expect(createProviderChain(config(['yahoo', 'demo']), clock).names).toEqual(['yahoo', 'demo']);
    expect(createProviderChain(config(['upload']), clock).names).toEqual([]);
  });

  it('answers real tickers from the network and demo tickers from the demo market', async () => {
    const chain = createProviderChain(config(['yahoo', 'demo']), clock);
    const real = await chain.fetchDaily('AAPL', '2024-01-02', '2024-03-14', noAbort());
    const demo = await chain.fetchDaily('ACME.DEMO', '2024-01-02', '2024-03-14', noAbort());
    expect([real.provider, demo.provider]).toEqual(['yahoo', 'demo']);
    expect(server.requests.map((request) => request.subject)).toEqual(['AAPL']);
  });

  it('reports the state of the network providers, and every attempt at them to the metrics', async () => {
    const metrics = new Metrics();
    const chain = createProviderChain(config(['demo', 'yahoo']), clock, { observer: createProviderObserver(metrics) });
    expect(await chain.getStatuses()).toEqual([{ provider: 'yahoo', state: 'ok' }]);
    server.script('GONE', tooMany('3600'));
    await expect(chain.fetchDaily('GONE', '2024-01-02', '2024-03-14', noAbort())).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterMs: expect.any(Number),
    });
    expect(await chain.getStatuses()).toEqual([{ provider: 'yahoo', state: 'paused' }]);
    expect(await metrics.render()).toContain(
      'provider_request_duration_seconds_count{provider="yahoo",outcome="rate-limited"} 1',
    );
  });

  it('reaches no address of the inner network unless that is allowed', async () => {
    const chain = createProviderChain(config(['yahoo'], false), clock);
    await expect(chain.fetchDaily('MSFT', '2024-01-02', '2024-03-14', noAbort())).rejects.toMatchObject({
      kind: 'upstream',
      message: expect.stringContaining('OUTBOUND_ALLOW_PRIVATE'),
    });
    expect(server.requestsFor('MSFT')).toEqual([]);
  });
});
