import { Metrics } from '../../../../src/platform/metrics/metrics.service.js';

describe('Metrics', () => {
  it('keeps the counts of two applications in one process apart', async () => {
    const [one, two] = [new Metrics(), new Metrics()];
    one.createCounter({ name: 'analyses_total', help: 'Analyses made.', labels: ['verdict'] }).inc({ verdict: 'hold' });
    expect(await one.render()).toContain('analyses_total{verdict="hold"} 1');
    expect(await two.render()).not.toContain('analyses_total');
  });

  it('puts requests into buckets of seconds', async () => {
    const metrics = new Metrics();
    metrics.observeRequest({ method: 'GET', route: '/v1/x', status: 200, durationMs: 30 });
    const text = await metrics.render();
    expect(text).toContain(
      'http_request_duration_seconds_bucket{le="0.025",method="GET",route="/v1/x",status="200"} 0',
    );
    expect(text).toContain('http_request_duration_seconds_bucket{le="0.05",method="GET",route="/v1/x",status="200"} 1');
  });

  it('asks a gauge for its value when the metrics are read', async () => {
    const metrics = new Metrics();
    let depth = 1;
    metrics.createGauge({ name: 'queue_depth', help: 'Items waiting.' }, (gauge) => gauge.set(depth));
    depth = 5;
    expect(await metrics.render()).toContain('queue_depth 5');
  });

  it('has the metrics of the process', async () => {
    expect(await new Metrics().render()).toContain('nodejs_eventloop_lag_seconds');
  });
});
