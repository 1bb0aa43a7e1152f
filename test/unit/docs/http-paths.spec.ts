import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWrongPaths, type Operations } from './http-paths.js';
import { parseMarkdown, readMarkdownFiles, ROOT } from './markdown.js';

const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
const documented: Operations = new Map(
  Object.entries(document.paths).map(([path, methods]) => [
    path,
    new Set(Object.keys(methods).map((method) => method.toUpperCase())),
  ]),
);

describe('HTTP paths in the documentation', () => {
  test('are operations of openapi.json, or say that they are not there yet', () => {
    expect(findWrongPaths(readMarkdownFiles(), documented)).toEqual([]);
  });

  test('cover every operation below /v1 in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const named = new Set([...readme.matchAll(/(?<=[` ])\/v1\/[^\s`]+/g)].map(([path]) => path));
    const missing = [...documented.keys()].filter((path) => path.startsWith('/v1/') && !named.has(path));
    expect(missing).toEqual([]);
  });
});

describe('the path checker', () => {
  const operations: Operations = new Map([
    ['/v1/things', new Set(['GET', 'POST'])],
    ['/v1/things/{id}', new Set(['GET'])],
    ['/health', new Set(['GET'])],
  ]);
  const check = (text: string): string[] => findWrongPaths([parseMarkdown('a.md', text)], operations);

  test('takes concrete segments for parameters, and looks past queries', () => {
    expect(check('`GET /v1/things?limit=5`, `/v1/things/AB%26C.NS`, `GET /health`, below `/v1`, `/docs`')).toEqual([]);
    expect(check('`/v1/things/1/parts`')).toEqual(['a.md:1 /v1/things/1/parts does not exist']);
    expect(check('| `DELETE /v1/things` |')).toEqual(['a.md:1 DELETE /v1/things does not exist']);
  });

  test('reads the method of a curl command over several lines', () => {
    const curl = (options: string): string => ['```sh', `curl ${options} \\`, '  $URL/v1/things/7', '```'].join('\n');
    expect(check(curl('-s'))).toEqual([]);
    expect(check(curl("-d '{}'"))).toEqual(['a.md:3 POST /v1/things/7 does not exist']);
    expect(check(curl('-X PUT --data-binary @x.csv'))).toEqual(['a.md:3 PUT /v1/things/7 does not exist']);
  });

  test('lets a line promise what is not there yet, and only that', () => {
    expect(check('`POST /v1/jobs` (*not yet*)')).toEqual([]);
    expect(check('`GET /v1/things` (*not yet*)')).toEqual(['a.md:1 GET /v1/things exists: take "not yet" away']);
    expect(check('Watchlists are not there yet.')).toEqual([]);
  });

  test('does not take file names for paths', () => {
    expect(check('`src/health/checks.ts`, `../docs/recipes/x.md`, `/metrics.txt`')).toEqual([]);
  });

  test('leaves other servers alone, and looks at ours', () => {
    expect(check('https://api.example.org/v1/quotes and `{BASE_URL}/v1/quotes`')).toEqual([]);
    expect(check('http://localhost:3000/v1/quotes')).toEqual(['a.md:1 /v1/quotes does not exist']);
    expect(check('`${URL}/v1/quotes`')).toEqual(['a.md:1 /v1/quotes does not exist']);
  });
});
