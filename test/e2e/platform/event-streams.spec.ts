import { setTimeout as delay } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswersWithEvents } from '../../../src/platform/http/event-stream/answers-with-events.decorator.js';
import type { EventSource } from '../../../src/platform/http/event-stream/event-stream.js';
import { EventStreams } from '../../../src/platform/http/event-stream/event-streams.service.js';
import { WithRouteSettings } from '../../../src/platform/http/route-settings.decorator.js';
import { EventClient } from '../../support/event-client.js';
import { type HttpApp, startHttpApp, TEST_KEY } from '../../support/http-app.js';

const greetAndWait: EventSource = async function* (signal) {
  yield [{ event: 'hello', data: {} }];
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
};

const greetAndFail: EventSource = async function* () {
  yield [{ event: 'hello', data: {} }];
  throw new Error('the source broke');
};

@Controller('v1/streams')
class StreamsController {
  constructor(private readonly streams: EventStreams) {}

  @Get('waiting')
  @WithRouteSettings({ access: { kind: 'any-key' } })
  @AnswersWithEvents('A stream.')
  wait(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Readable> {
    return this.streams.answer({ request, reply }, async () => greetAndWait);
  }

  @Get('failing')
  @WithRouteSettings({ access: { kind: 'any-key' } })
  @AnswersWithEvents('A stream.')
  fail(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Readable> {
    return this.streams.answer({ request, reply }, async () => greetAndFail);
  }
}

describe('an event stream', () => {
  const lines: string[] = [];
  let server: HttpApp;
  beforeAll(async () => {
    const config = { logLevel: 'info', sseMaxStreamsPerKey: 1 } as const;
    server = await startHttpApp({ controllers: [StreamsController], config, onLogLine: (line) => lines.push(line) });
  });
  afterAll(() => server.close());

  const open = (path: string, requestId: string): Promise<EventClient> =>
    EventClient.open(`${server.url}/v1/streams/${path}`, { key: TEST_KEY, headers: { 'x-request-id': requestId } });

  const completionOf = async (requestId: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const line = lines.find((text) => text.includes(requestId) && text.includes('request completed'));
      if (line !== undefined) return JSON.parse(line);
      await delay(1);
    }
  };

  it('whose client has left is in the log, and gives its place to another one', async () => {
    const client = await open('waiting', 'left-stream-1');
    await client.until('hello');
    expect((await open('waiting', 'one-too-many-1')).status).toBe(429);
    client.cut();
    const completion = await completionOf('left-stream-1');
    expect(completion).toMatchObject({ route: '/v1/streams/waiting', status: 200, clientLeft: true });
    const next = await open('waiting', 'next-stream-1');
    expect(next.status).toBe(200);
    next.cut();
    await completionOf('next-stream-1');
  });

  it('whose source fails ends, so that its client comes back', async () => {
    const client = await open('failing', 'failing-stream-1');
    expect((await client.all()).map(({ event }) => event)).toEqual(['hello']);
    expect(client.end).toBe('complete');
    const completion = await completionOf('failing-stream-1');
    expect(completion).not.toHaveProperty('clientLeft');
  });
});
