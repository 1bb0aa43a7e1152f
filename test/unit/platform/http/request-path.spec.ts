import { pathOf } from '../../../../src/platform/http/request-path.js';
import { RouteTable } from '../../../../src/platform/http/route-table.js';
import { readTraceId } from '../../../../src/platform/http/trace-context.js';

describe('pathOf', () => {
  it.each([
    ['/v1/me', '/v1/me'],
    ['/v1/me?x=1', '/v1/me'],
    ['/v1/me#x?y', '/v1/me'],
    ['/v1/bar_abcd_secret/x', '/v1/bar_***/x'],
  ])('of %s is %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});

describe('RouteTable', () => {
  const table = new RouteTable();
  table.add({ method: 'GET', url: '/v1/things' });
  table.add({ method: ['PUT', 'DELETE'], url: '/v1/things/:id' });
  table.add({ method: 'GET', url: '/v1/things/latest' });
  table.add({ method: 'GET', url: '/v1/things/latest' });

  it.each([
    ['/v1/things', ['GET']],
    ['/v1/things/1', ['DELETE', 'PUT']],
    ['/v1/things/latest', ['DELETE', 'GET', 'PUT']],
    ['/v1/things/', []],
    ['/v1/other', []],
    ['/v1/things/1/more', []],
  ])('knows the methods of %s', (path, methods) => {
    expect(table.findMethods(path)).toEqual(methods);
  });
});

describe('readTraceId', () => {
  const ID = '4bf92f3577b34da6a3ce929d0e0e4736';

  it('takes the id out of a valid header', () => {
    expect(readTraceId(`00-${ID}-00f067aa0ba902b7-01`)).toBe(ID);
  });

  it.each([
    undefined,
    '',
    'rubbish',
    ID,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${ID.toUpperCase()}-00f067aa0ba902b7-01`,
  ])('ignores what is not one: %j', (header) => {
    expect(readTraceId(header)).toBeUndefined();
  });
});
