import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiExtension, ApiOkResponse, ApiOperation, ApiSecurity } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { setupDocs } from '../../../src/platform/http/openapi/docs.js';
import { ApiProblems } from '../../../src/platform/http/openapi/api-problems.decorator.js';
import type { IfMatch } from '../../../src/platform/http/etag.js';
import { IfMatchHeader, WithETag } from '../../../src/platform/http/etag.decorator.js';
import { PageQueryDto } from '../../../src/platform/http/page.dto.js';
import { WithRouteSettings } from '../../../src/platform/http/route-settings.decorator.js';
import { IdParam } from '../../../src/platform/http/uuid.pipe.js';
import { type HttpApp, startHttpApp } from '../../support/http-app.js';
import { MakeThingDto } from './things.controller.js';

@Controller('v1/documented')
class DocumentedController {
  @Post()
  @HttpCode(200)
  @WithRouteSettings({ access: { kind: 'scopes', scopes: ['analysis:read'] } })
  @ApiSecurity('bearer')
  @ApiExtension('x-scopes', ['analysis:read'])
  @ApiProblems('UNKNOWN_TICKER')
  @ApiProblems('INSUFFICIENT_HISTORY', 'PROVIDER_ERROR')
  @ApiOperation({ summary: 'Make', description: 'Makes one.' })
  make(@Body() body: MakeThingDto): object {
    return body;
  }

  @Get()
  @WithRouteSettings({ access: { kind: 'public' } })
  @ApiOkResponse({ description: 'A list.' })
  list(@Query() query: PageQueryDto): object {
    return query;
  }

  @Delete(':id')
  @WithRouteSettings({ access: { kind: 'any-key' } })
  @ApiSecurity('bearer')
  remove(@IdParam() id: string): object {
    return { id };
  }
}

@Controller('v1/tagged')
class TaggedController {
  @Get(':id')
  @WithRouteSettings({ access: { kind: 'public' } })
  @WithETag<{ id: string }>((body) => [body.id])
  @ApiOkResponse({ description: 'It.' })
  read(@IdParam() id: string): object {
    return { id };
  }

  @Put(':id')
  @WithRouteSettings({ access: { kind: 'public' } })
  @WithETag<{ id: string }>((body) => [body.id])
  @ApiOkResponse({ description: 'It.' })
  replace(@IdParam() id: string, @IfMatchHeader() ifMatch: IfMatch): object {
    return { id, ifMatch };
  }
}

let server: HttpApp;
let document: OpenAPIObject;
beforeAll(async () => {
  server = await startHttpApp({
    controllers: [DocumentedController, TaggedController],
    prepare: (app) => setupDocs(app),
  });
  document = (await (await fetch(`${server.url}/openapi.json`)).json()) as OpenAPIObject;
});
afterAll(() => server.close());

const statusesOf = (path: string, method: 'get' | 'post' | 'delete'): string[] =>
  Object.keys(document.paths[path]?.[method]?.responses ?? {}).sort();

describe('/docs', () => {
  it('is a page whose scripts and styles are served from here, under a policy that allows them', async () => {
    const page = await fetch(`${server.url}/docs`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    const html = await page.text();
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => new URL(path ?? '', page.url));
    expect(assets.length).toBeGreaterThanOrEqual(4);
    for (const asset of assets) {
      expect(asset.origin).toBe(server.url);
      const response = await fetch(asset);
      expect([asset.pathname, response.status]).toEqual([asset.pathname, 200]);
      await response.arrayBuffer();
    }
    expect(html).not.toMatch(/<script>(?!\s*<)/);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('keeps the authorization', async () => {
    const script = await (await fetch(`${server.url}/docs/swagger-ui-init.js`)).text();
    expect(script).toContain('"persistAuthorization": true');
  });

  it('is 404 for an asset that does not exist, and no way out of its folder', async () => {
    for (const path of ['/docs/nothing.js', '/docs/..%2f..%2fpackage.json', '/docs/%2e%2e/package.json']) {
      const response = await fetch(`${server.url}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
  });
});

describe('/openapi.json', () => {
  it('names every problem that follows from access, parameters and body, and the own ones', () => {
    expect(statusesOf('/v1/documented', 'post')).toEqual(
      ['200', '400', '401', '403', '404', '406', '413', '415', '422', '429', '500', '502', '503'].sort(),
    );
    expect(statusesOf('/v1/documented', 'get')).toEqual(['200', '400', '406', '500', '503']);
    expect(statusesOf('/v1/documented/{id}', 'delete')).toEqual([
      '200',
      '400',
      '401',
      '404',
      '406',
      '413',
      '415',
      '429',
      '500',
      '503',
    ]);
  });

  it('has an example for every code, that is a problem document of its status', () => {
    const responses = document.paths['/v1/documented']?.post?.responses ?? {};
    for (const [status, response] of Object.entries(responses)) {
      if (Number(status) < 400 || !response || '$ref' in response) continue;
      const examples = response.content?.['application/problem+json']?.examples ?? {};
      expect(Object.keys(examples).length).toBeGreaterThan(0);
      for (const [code, example] of Object.entries(examples)) {
        expect(example).toEqual({ $ref: `#/components/examples/${code}` });
        const shared = document.components?.examples?.[code] ?? {};
        expect('value' in shared ? shared.value : null).toMatchObject({
          code,
          status: Number(status),
          type: `/problems/${code}`,
        });
      }
    }
  });

  it('says which scope is needed, and which operations are public', () => {
    expect(document.paths['/v1/documented']?.post?.description).toBe('Makes one.\n\nScope: `analysis:read`.');
    expect(document.paths['/v1/documented']?.get?.security).toEqual([]);
    expect(document.components?.securitySchemes).toMatchObject({
      bearer: { type: 'http', scheme: 'bearer' },
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
    });
  });

  it('documents conditional requests where they are possible', () => {
    const path = document.paths['/v1/tagged/{id}'];
    const namesOf = (parameters: readonly object[] = []): unknown[] =>
      parameters.map((parameter) => ('name' in parameter ? parameter.name : null));
    expect(namesOf(path?.get?.parameters)).toContain('If-None-Match');
    expect(path?.get?.responses['304']).toBeDefined();
    expect(namesOf(path?.put?.parameters).sort()).toEqual(['If-Match', 'id']);
    expect(path?.put?.responses['304']).toBeUndefined();
    expect(path?.put?.responses['412']).toBeDefined();
    for (const method of ['get', 'put'] as const) {
      expect(path?.[method]?.responses['200']).toMatchObject({ headers: { ETag: expect.anything() } });
    }
  });

  it('holds no decorator leftovers, and unique operation ids', () => {
    expect(JSON.stringify(document)).not.toContain('x-problem');
    const ids = Object.values(document.paths).flatMap((item) =>
      [item.get, item.post, item.delete].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
