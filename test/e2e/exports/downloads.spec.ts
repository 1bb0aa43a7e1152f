import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyKey } from '../../../src/auth/scopes.decorator.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { ShutdownState } from '../../../src/platform/shutdown/shutdown-state.js';
import { AnswersWithFile } from '../../../src/reports/exports/answers-with-file.decorator.js';
import { Downloads } from '../../../src/reports/exports/downloads.service.js';
import { ExportQueryDto } from '../../../src/reports/exports/export-query.dto.js';
import { EXPORT_FORMATS, toFile } from '../../../src/reports/exports/exported-file.js';
import { createTable } from '../../../src/reports/exports/table.js';
import { defer, type Deferred } from '../../support/deferred.js';
import { type HttpApp, startHttpApp, TEST_KEY } from '../../support/http-app.js';
import { readProblem } from '../../support/problem.js';
import { until } from '../../support/process.js';

jest.setTimeout(60_000);

const ROWS_PER_BATCH = 500;
/** Looks without a change after which nothing moves any more. */
const STANDS_STILL = 200;
/** Compression makes little of it, so that buffers are full soon. */
const makeText = (): string => randomBytes(120).toString('base64');

/** What the next downloads read, and what became of the reading. */
interface Script {
  readonly batches: number;
  /** Before this batch the reading fails. */
  readonly failsAt?: number;
  /** Before this batch the reading waits. */
  readonly waitsAt?: number;
}

let script: Script = { batches: 1 };
let gate: Deferred<void> = defer();
let batchesRead = 0;
let isOver = false;

async function* readScripted(): AsyncGenerator<readonly string[], void> {
  batchesRead = 0;
  isOver = false;
  try {
    for (let batch = 0; batch < script.batches; batch++) {
      if (batch === script.failsAt) throw new DomainError('DATABASE_UNAVAILABLE', 'The database is gone.');
      if (batch === script.waitsAt) await gate.promise;
      await new Promise(setImmediate);
      batchesRead++;
      yield Array.from({ length: ROWS_PER_BATCH }, makeText);
    }
  } finally {
    isOver = true;
  }
}

@Controller('v1/scripted')
class ScriptedController {
  constructor(private readonly downloads: Downloads) {}

  @Get('export')
  @AnyKey()
  @AnswersWithFile()
  export(
    @Query() { format }: ExportQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    const table = createTable<string>({
      name: 'scripted',
      sheet: 'scripted',
      columns: [{ name: 'text', kind: 'text', read: (text) => text }],
      batches: readScripted(),
      toDocument: (text) => ({ text }),
    });
    return this.downloads.answer({ request, reply }, async () => toFile(table, format));
  }
}

/** Asks again until it is so, and lets the server in this process work in between. */
const untilTrue = (isSo: () => boolean): Promise<true> =>
  until(async () => {
    await new Promise(setImmediate);
    return isSo() ? true : null;
  });

const startServer = (): Promise<HttpApp> => startHttpApp({ controllers: [ScriptedController], providers: [Downloads] });

let server: HttpApp;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  gate = defer();
});

interface Download {
  readonly request: ClientRequest;
  readonly response: IncomingMessage;
}

/** A download of which nothing is taken yet. */
async function open(at: HttpApp, format: string, encoding = 'identity'): Promise<Download> {
  const headers = { 'x-api-key': TEST_KEY, 'accept-encoding': encoding };
  const request = get(`${at.url}/v1/scripted/export?format=${format}`, { headers });
  request.on('error', () => undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { request, response };
}

/** How a download ends when everything is taken. */
async function takeAll({ response }: Download): Promise<{ isWhole: boolean; bytes: number }> {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const isWhole = await new Promise<boolean>((resolve) => {
    response.once('end', () => resolve(response.complete));
    response.once('error', () => resolve(false));
  });
  return { isWhole, bytes };
}

describe.each(EXPORT_FORMATS)('a download as %s', (format) => {
  test('is not read faster than it is taken', async () => {
    script = { batches: 200 };
    const download = await open(server, format);
    let before = -1;
    let looks = 0;
    await untilTrue(() => {
      looks = batchesRead === before ? looks + 1 : 0;
      before = batchesRead;
      return looks === STANDS_STILL;
    });
    expect(batchesRead).toBeLessThan(150);
    expect((await takeAll(download)).isWhole).toBe(true);
    expect([batchesRead, isOver]).toEqual([200, true]);
  });

  test.each(['identity', 'gzip'])('stops to be read when the client leaves (%s)', async (encoding) => {
    script = { batches: 100_000 };
    const { request } = await open(server, format, encoding);
    request.destroy();
    await untilTrue(() => isOver);
    expect(batchesRead).toBeLessThan(1_000);
  });

  test.each(['identity', 'gzip'])('breaks the connection where something fails on the way (%s)', async (encoding) => {
    script = { batches: 50, failsAt: 40 };
    const download = await open(server, format, encoding);
    expect(download.response.statusCode).toBe(200);
    expect((await takeAll(download)).isWhole).toBe(false);
    expect(isOver).toBe(true);
  });

  test('is a problem where something fails before there is anything to send', async () => {
    script = { batches: 5, failsAt: 0 };
    const response = await server.request(`/v1/scripted/export?format=${format}`);
    expect(await readProblem(response)).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
    expect(response.headers.get('content-disposition')).toBeNull();
  });
});

describe('a server that stops', () => {
  test('lets a download go on while it drains, and breaks it off when it closes', async () => {
    const stopping = await startServer();
    script = { batches: 2, waitsAt: 1 };
    const finished = await open(stopping, 'csv');
    stopping.app.get(ShutdownState, { strict: false }).startDraining();
    gate.resolve();
    expect((await takeAll(finished)).isWhole).toBe(true);
    gate = defer();
    const broken = await open(stopping, 'csv');
    expect(broken.response.headers.connection).toBe('close');
    const end = takeAll(broken);
    await stopping.close();
    expect((await end).isWhole).toBe(false);
    gate.resolve();
    await untilTrue(() => isOver);
  });
});
