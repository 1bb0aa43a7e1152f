import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { KeysService } from '../../src/auth/keys.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { createEmptyDatabase } from '../support/database.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
});

afterAll(() => server.close());

async function ask(headers: Record<string, string>, path = '/v1/me') {
  const response = await server.fetch(path, { headers });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    challenge: response.headers.get('www-authenticate'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

describe('a request with a key that is not good', () => {
  test('gets 401 and a challenge when there is none', async () => {
    const answer = await ask({});
    expect(answer).toMatchObject({ status: 401, challenge: 'Bearer realm="barometer"' });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'UNAUTHENTICATED', instance: '/v1/me' });
    expect(answer.body.detail).toContain('Authorization: Bearer <key>');
  });

  test('gets 401 for a key of another server', async () => {
    const { key } = await server.createKey();
    const { createApiKey } = await import('../../src/auth/api-key.js');
    const other = createApiKey().key;
    expect(other).not.toBe(key);
    const answer = await ask({ 'x-api-key': other });
    expect(answer).toMatchObject({ status: 401, challenge: 'Bearer realm="barometer", error="invalid_token"' });
    expect(answer.body.detail).toContain('not known here');
    expect(JSON.stringify(answer.body)).not.toContain(other);
  });

  test('gets 401 that says mistyped for a key with a wrong character', async () => {
    const { key } = await server.createKey();
    const answer = await ask({ authorization: `Bearer ${key.slice(0, -1)}` });
    expect(answer).toMatchObject({ status: 401, body: { detail: expect.stringContaining('mistyped') } });
  });

  test('gets 401 that says revoked', async () => {
    const { key, publicId } = await server.createKey();
    await expect(ask({ 'x-api-key': key })).resolves.toMatchObject({ status: 200 });
    await server.app.get(KeysService).revoke({ publicId });
    await expect(ask({ 'x-api-key': key })).resolves.toMatchObject({
      status: 401,
      body: { detail: expect.stringContaining('revoked at') },
    });
  });

  test('gets 401 for two different keys', async () => {
    const { key } = await server.createKey();
    await expect(ask({ authorization: `Bearer ${MASTER_KEY}`, 'x-api-key': key })).resolves.toMatchObject({
      status: 401,
      body: { detail: expect.stringContaining('Send one of them only') },
    });
  });

  test('gets 400 for a key in the query, even a good one', async () => {
    const { key } = await server.createKey();
    await expect(ask({}, `/v1/me?api_key=${key}`)).resolves.toMatchObject({
      status: 400,
      body: { code: 'KEY_IN_QUERY' },
    });
  });
});

describe('a request with a key without the scope', () => {
  test('gets 403 that names the scope and the key', async () => {
    const { key } = await server.createKey({ name: 'Reader', scopes: ['market:read'] });
    const answer = await ask({ 'x-api-key': key }, '/v1/analyses');
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'INSUFFICIENT_SCOPE', missingScopes: ['analysis:read'] },
    });
    expect(answer.body.detail).toContain("'Reader' lacks the scope analysis:read");
  });

  test('is turned away before its body is read', async () => {
    const { key } = await server.createKey({ scopes: ['analysis:read'] });
    const post = (headers: Record<string, string>) =>
      server.fetch('/v1/analyses', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"this is": not json',
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ 'x-api-key': key })).status).toBe(403);
    expect((await post({ 'x-api-key': MASTER_KEY })).status).toBe(400);
  });
});

describe('a route without a declared access', () => {
  test('stops the start of the application and is named', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      getForgotten(): void {}
    }

    const database = await createEmptyDatabase();
    const config = loadConfig({ NODE_ENV: 'test', DATABASE_URL: database.url });
    @Module({ imports: [AppModule.forRoot(config)], controllers: [ForgottenController] })
    class CarelessModule {}

    const app = await NestFactory.create(CarelessModule, createHttpAdapter(config), {
      logger: false,
      abortOnError: false,
    });
    await expect(app.init()).rejects.toThrow('Routes without a declared access: ForgottenController.getForgotten.');
    await app.close();
    await database.drop();
  });
});
