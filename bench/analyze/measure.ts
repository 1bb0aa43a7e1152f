import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AnalysisService } from '../../src/analysis/analysis.service.js';
import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import { AppModule } from '../../src/app.module.js';
import { OwnersService } from '../../src/auth/owners.service.js';
import { DEMO_COMPANIES } from '../../src/market/providers/demo/demo-companies.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { listen } from '../../src/platform/http/listen.js';

/** Measured by one process on one database, in milliseconds per analysis; a service sample is the mean of a batch. */
export interface AnalyzeSamples {
  readonly service: readonly number[];
  readonly http: readonly number[];
  readonly bars: number;
}

const WARM_UP = 600;
const BATCHES = 40;
const BATCH = 100;
const HTTP_WARM_UP = 150;
const HTTP_SAMPLES = 400;

/** Every ticker under every strategy in turn, one after the other, each stored. */
async function measureService(app: NestFastifyApplication): Promise<{ service: number[]; bars: number }> {
  const service = app.get(AnalysisService);
  const { id: ownerId } = await app.get(OwnersService).getDefault();
  const orders = BUILT_IN_STRATEGIES.flatMap(({ id: strategy }) =>
    DEMO_COMPANIES.map(({ ticker }) => ({ ownerId, ticker, strategy })),
  );
  let next = 0;
  let bars = 0;
  const analyseNext = async (): Promise<void> => {
    bars += (await service.analyse(orders[next++ % orders.length]!)).bars;
  };
  for (let i = 0; i < WARM_UP; i++) await analyseNext();
  const samples: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = performance.now();
    for (let i = 0; i < BATCH; i++) await analyseNext();
    samples.push((performance.now() - start) / BATCH);
  }
  return { service: samples, bars: Math.round(bars / next) };
}

/** One client that sends the next request when it has read the answer. */
async function measureHttp(url: string, key: string): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < HTTP_WARM_UP + HTTP_SAMPLES; i++) {
    const start = performance.now();
    const response = await fetch(`${url}/v1/analyses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: '{"ticker":"ACME.DEMO"}',
    });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`POST /v1/analyses answered ${response.status}`);
    if (i >= HTTP_WARM_UP) samples.push(performance.now() - start);
  }
  return samples;
}

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), {
    logger: false,
    abortOnError: false,
  });
  await configureHttp(app);
  const port = await listen(app, 0);
  try {
    const { service, bars } = await measureService(app);
    const http = await measureHttp(`http://127.0.0.1:${port}`, config.masterApiKey ?? '');
    const samples: AnalyzeSamples = { service, http, bars };
    process.stdout.write(`${JSON.stringify(samples)}\n`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
