import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { WithETag } from '../../../src/platform/http/etag.decorator.js';
import { computeETag } from '../../../src/platform/http/etag.js';
import { Answer } from '../../../src/platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../../../src/platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../../../src/platform/http/idempotency/idempotent-call.js';
import { WithRouteSettings } from '../../../src/platform/http/route-settings.decorator.js';
import { type HttpApp, startHttpApp } from '../../support/http-app.js';
import { readProblem } from '../../support/problem.js';

const Readers = (): MethodDecorator => WithRouteSettings({ access: { kind: 'scopes', scopes: ['analysis:read'] } });

class OrderDto {
  @IsString()
  readonly name!: string;

  @IsOptional()
  @IsIn(['a', 'b'])
  readonly kind: string = 'a';
}

class ModeDto {
  @IsOptional()
  @IsIn(['dry', 'wet'])
  readonly mode?: string;
}

@Controller('v1/orders')
class OrdersController {
  @Post()
  @Readers()
  @WithETag<{ id: number }>(({ id }) => [id])
  make(): Answer<object> {
    return new Answer({ status: 202, headers: { location: '/v1/orders/1', 'retry-after': '2' }, body: { id: 1 } });
  }

  @Post('again')
  @Readers()
  @WithETag<{ id: number }>(({ id }) => [id])
  again(): Answer<object> {
    return new Answer({ status: 200, body: { id: 1 }, isReplay: true });
  }

  @Post('silent')
  @Readers()
  silent(): Answer<undefined> {
    return new Answer({ status: 204, body: undefined });
  }

  @Get('tagged')
  @Readers()
  @WithETag<{ id: number }>(({ id }) => [id])
  tagged(): Answer<object> {
    return new Answer({ status: 200, body: { id: 1 } });
  }

  @Post(':id/calls')
  @Readers()
  call(
    @Param('id') id: string,
    @Query() _query: ModeDto,
    @Body() body: OrderDto,
    @IdempotencyKey() call: IdempotentCall | null,
  ): object {
    return { id, kind: body.kind, call };
  }
}

let server: HttpApp;

beforeAll(async () => {
  server = await startHttpApp({ controllers: [OrdersController] });
});

afterAll(() => server.close());

const post = (path: string, init: RequestInit = {}) => server.request(path, { method: 'POST', ...init });

describe('an answer', () => {
  it('brings its status, its headers and, from its body, its entity tag', async () => {
    const answer = await post('/v1/orders');
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe('/v1/orders/1');
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('etag')).toBe(computeETag(1));
    expect(answer.headers.has('idempotent-replayed')).toBe(false);
    expect(await answer.text()).toBe('{"id":1}');
  });

  it('says when it is a replay', async () => {
    const answer = await post('/v1/orders/again');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('idempotent-replayed')).toBe('true');
    expect(answer.headers.get('etag')).toBe(computeETag(1));
  });

  it('may have no body', async () => {
    const answer = await post('/v1/orders/silent');
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
  });

  it('is 304 for who has it already', async () => {
    const answer = await server.request('/v1/orders/tagged', { headers: { 'if-none-match': computeETag(1) } });
    expect(answer.status).toBe(304);
  });
});

describe('what a request asks for under a key', () => {
  const ask = async (body: string, { path = '1/calls', key = 'k' } = {}): Promise<IdempotentCall> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const answer = await post(`/v1/orders/${path}`, { body, headers });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { call: IdempotentCall }).call;
  };

  it('is of the owner, the method, the template of the route and the key', async () => {
    expect(await ask('{"name":"x"}', { key: '"quoted"' })).toMatchObject({
      ownerId: '01900000-0000-7000-8000-000000000001',
      method: 'POST',
      route: '/v1/orders/:id/calls',
      key: 'quoted',
    });
  });

  it('does not depend on the order and the spacing of the body', async () => {
    const one = await ask('{"name":"x","kind":"b"}');
    const other = await ask('{ "kind": "b", "name": "x" }');
    expect(one.fingerprint).toBe(other.fingerprint);
  });

  it('depends on the body as it was sent, not on what defaults make of it', async () => {
    const sent = await Promise.all(
      ['{"name":"x"}', '{"name":"x","kind":"a"}', '{"name":"y"}'].map((body) => ask(body)),
    );
    expect(new Set(sent.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('depends on the parameters of path and query', async () => {
    const paths = ['1/calls', '2/calls', '1/calls?mode=dry', '1/calls?mode=wet'];
    const asked = await Promise.all(paths.map((path) => ask('{"name":"x"}', { path })));
    expect(new Set(asked.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('is nothing to go by without a key', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await post('/v1/orders/1/calls', { body: '{"name":"x"}', headers });
    expect(await answer.json()).toMatchObject({ call: null, kind: 'a' });
  });

  it('is refused for a malformed key together with everything else that is wrong', async () => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'a b' };
    const answer = await post('/v1/orders/1/calls?mode=x', { body: '{"name":1}', headers });
    expect(answer.status).toBe(400);
    const { code, errors = [] } = await readProblem(answer);
    expect(code).toBe('VALIDATION_FAILED');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/name', 'query/mode', 'header/Idempotency-Key']);
  });

  it('does not look at the header where no key is taken', async () => {
    const answer = await post('/v1/orders', { headers: { 'idempotency-key': 'a b' } });
    expect(answer.status).toBe(202);
  });
});
