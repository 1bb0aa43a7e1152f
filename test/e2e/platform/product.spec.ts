import type { OpenAPIObject } from '@nestjs/swagger';
import { listOperations } from '../../../src/platform/http/openapi/problem-responses.js';
import { useApp } from '../../support/app.js';
import { readProblem } from '../../support/problem.js';

const server = useApp({ docs: true });

const readDocument = async (): Promise<OpenAPIObject> =>
  (await (await server().request('/openapi.json')).json()) as OpenAPIObject;

/** A path that its template matches, for checks that come before any resource is looked for. */
const fillTemplate = (path: string): string => path.replace(/\{\w+\}/g, '01900000-0000-7000-8000-000000000000');

describe('the whole product', () => {
  it('answers its probes without a key', async () => {
    for (const path of ['/health/live', '/health/ready', '/health/startup']) {
      expect([path, (await fetch(`${server().url}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('knows the master key in both headers', async () => {
    const { url, key } = server();
    const ways: Record<string, string>[] = [{ 'x-api-key': key }, { authorization: `Bearer ${key}` }];
    for (const headers of ways) {
      expect((await fetch(`${url}/v1/me`, { headers })).status).toBe(200);
    }
  });

  it('asks for a key on every operation that is not public', async () => {
    const closed = listOperations(await readDocument()).filter(
      ({ operation }) => (operation.security ?? []).length > 0,
    );
    expect(closed.length).toBeGreaterThan(8);
    for (const { path, method } of closed) {
      const response = await fetch(`${server().url}${fillTemplate(path)}`, { method: method.toUpperCase() });
      expect([method, path, response.status]).toEqual([method, path, 401]);
      await readProblem(response);
    }
  });

  it('refuses an unknown query parameter on every operation', async () => {
    const operations = listOperations(await readDocument());
    for (const { path, method } of operations) {
      const hasBody = method === 'post' || method === 'put' || method === 'patch';
      const response = await server().request(`${fillTemplate(path)}?unheardOf=1`, {
        method: method.toUpperCase(),
        ...(hasBody && { json: {} }),
      });
      const problem = await readProblem(response);
      expect([method, path, problem.code]).toEqual([method, path, 'VALIDATION_FAILED']);
      expect(problem.errors?.map((error) => error.pointer)).toContain('query/unheardOf');
    }
  });

  it('documents a summary, a description and unique ids', async () => {
    const operations = listOperations(await readDocument());
    const incomplete = operations.filter(({ operation }) => !operation.summary || !operation.description);
    expect(incomplete.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
