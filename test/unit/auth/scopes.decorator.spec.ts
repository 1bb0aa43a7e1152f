import { Controller, Get, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { RouteAccessCheck } from '../../../src/auth/route-access-check.service.js';
import { publishRouteSettings } from '../../../src/platform/http/route-settings.decorator.js';
import { AnyKey, findRouteAccess, Public, Scopes } from '../../../src/auth/scopes.decorator.js';

@Controller('declared')
class DeclaredController {
  @Get('open')
  @Public()
  getOpen(): void {}

  @Get('any')
  @AnyKey()
  getAny(): void {}

  @Post('scoped')
  @Scopes('analysis:write', 'market:read')
  postScoped(): void {}

  notARoute(): void {}
}

@Controller('forgotten')
class ForgottenController {
  @Get('one')
  getOne(): void {}

  @Get('two')
  @Public()
  getTwo(): void {}

  @Post('three')
  postThree(): void {}
}

async function createApp(controllers: (typeof DeclaredController | typeof ForgottenController)[]) {
  const testing = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [RouteAccessCheck],
  }).compile();
  return testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
}

describe('the access of a route', () => {
  test('is what its decorator says', () => {
    const { getOpen, getAny, postScoped, notARoute } = DeclaredController.prototype;
    expect(findRouteAccess(getOpen)).toEqual({ kind: 'public' });
    expect(findRouteAccess(getAny)).toEqual({ kind: 'any-key' });
    expect(findRouteAccess(postScoped)).toEqual({ kind: 'scopes', scopes: ['analysis:write', 'market:read'] });
    expect(findRouteAccess(notARoute)).toBeNull();
  });

  test('is known to Fastify before the body is read, for HEAD too', async () => {
    const app = await createApp([DeclaredController]);
    const seen: unknown[] = [];
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (request, _reply, done) => {
        seen.push(request.routeOptions.config);
        done();
      });
    publishRouteSettings(app);
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    await fetch(`${url}/declared/scoped`, { method: 'POST' });
    await fetch(`${url}/declared/any`, { method: 'HEAD' });
    expect(seen).toEqual([
      expect.objectContaining({ access: { kind: 'scopes', scopes: ['analysis:write', 'market:read'] } }),
      expect.objectContaining({ access: { kind: 'any-key' } }),
    ]);
    await app.close();
  });

  test('is in the OpenAPI document', async () => {
    const app = await createApp([DeclaredController]);
    const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const key = [{ bearer: [] }, { apiKey: [] }];
    expect(document.paths['/declared/scoped']?.post?.security).toEqual(expect.arrayContaining(key));
    expect(document.paths['/declared/scoped']?.post).toMatchObject({ 'x-scopes': ['analysis:write', 'market:read'] });
    expect(document.paths['/declared/any']?.get).toMatchObject({ 'x-scopes': [] });
    expect(document.paths['/declared/open']?.get?.security).toBeUndefined();
    await app.close();
  });
});

describe('the start', () => {
  test('goes on when every route declares its access', async () => {
    const app = await createApp([DeclaredController]);
    await expect(app.init()).resolves.toBeDefined();
    await app.close();
  });

  test('stops with the names of the routes that do not', async () => {
    const app = await createApp([DeclaredController, ForgottenController]);
    await expect(app.init()).rejects.toThrow(
      'Routes without a declared access: ForgottenController.getOne, ForgottenController.postThree. ' +
        'Put @Scopes(...), @AnyKey() or @Public() on each of them.',
    );
  });
});
