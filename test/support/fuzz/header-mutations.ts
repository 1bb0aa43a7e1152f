import type { Expectation } from './answer-checks.js';
import type { Operation } from './contract.js';
import { DOCUMENTED, type Mutation, REFUSED, refused } from './mutation.js';
import { toWire } from './request-plan.js';

type Filter = (operation: Operation) => boolean;

const any: Filter = () => true;
const needsKey: Filter = ({ isPublic }) => !isPublic;
const takes =
  (header: string): Filter =>
  ({ parameters }) =>
    parameters.some((parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === header);

/** A mutation of one header; with null it is taken away. */
function header(
  name: string,
  filter: Filter,
  values: readonly Readonly<Record<string, string | null>>[],
  expectation: Expectation,
): Mutation {
  return {
    name: `header: ${name}`,
    apply: ({ plan, key, random }) => {
      if (!filter(plan.operation)) return null;
      const wire = toWire(plan, key);
      const changed = Object.entries({ ...wire.headers, ...random.pick(values) });
      const headers = Object.fromEntries(changed.flatMap(([at, value]) => (value === null ? [] : [[at, value]])));
      return { wire: { ...wire, headers }, expectation, operation: plan.operation };
    },
  };
}

const each = (name: string, values: readonly string[]): Readonly<Record<string, string>>[] =>
  values.map((value) => ({ [name]: value }));

const bearer = (...values: readonly string[]): Readonly<Record<string, string | null>>[] =>
  values.map((authorization) => ({ 'x-api-key': null, authorization }));

const WRONG_KEYS = [
  '',
  'x',
  'bar_',
  'bar_0123456789abcdef_x_y',
  'é',
  'k'.repeat(5000),
  '__proto__',
  'bar_%00_%00_%00',
  ', ,',
];
const WRONG_SCHEMES = [
  '',
  'Bearer',
  'Bearer  ',
  'Basic YTpi',
  'Bearer x y z',
  'bearer ÿ',
  'Digest a=b',
  'Bearer __proto__',
];
const BAD_REQUEST_IDS = ['', 'short', 'x'.repeat(65), 'spaces are bad', '../../etc', 'ü'.repeat(10), '<script>x'];
const GOOD_REQUEST_IDS = ['abcdefgh', 'A_b-9'.repeat(12), '0198b6a0-5c1e-7000-8000-000000000001'];
const BAD_ACCEPTS = ['application/x-nothing', 'image/png', 'application/json;q=0', 'text/x-unknown, audio/*'];
const ODD_ACCEPTS = ['', ';;;', '*', 'application', '/', '*/*;q=abc', ',,,', '*/*'.repeat(300), 'é'];
const BAD_ETAGS = [
  '"nothing-like-it"',
  'W/"nothing-like-it"',
  '""',
  'unquoted',
  ',',
  '"',
  'ÿ',
  `"${'x'.repeat(3000)}"`,
];
const ODD_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { traceparent: 'rubbish' },
  { traceparent: '00-00000000000000000000000000000000-0000000000000000-00' },
  { prefer: 'wait=-1, handling=rubbish; ;' },
  { range: 'bytes=9-1' },
  { 'accept-encoding': 'rubbish;q=9, *;q=0' },
  { 'accept-language': 'ÿ'.repeat(40) },
  { 'if-modified-since': 'yesterday' },
  { 'x-forwarded-for': '999.999.999.999, ::::, __proto__' },
  { 'x-forwarded-proto': 'gopher' },
  { 'x-http-method-override': 'DELETE' },
  { cookie: '__proto__=1; a=%; =;' },
  { origin: 'null' },
  { host: 'evil.example' },
  { expect: '100-continue' },
  { constructor: '1', __proto__x: '1' },
];

/** Every way to spoil headers, but those that describe a body. */
export const HEADER_MUTATIONS: readonly Mutation[] = [
  header('wrong key', needsKey, each('x-api-key', WRONG_KEYS), refused('UNAUTHENTICATED')),
  header('wrong credentials', needsKey, bearer(...WRONG_SCHEMES), refused('UNAUTHENTICATED')),
  header('malformed request id', any, each('x-request-id', BAD_REQUEST_IDS), DOCUMENTED),
  header('own request id', any, each('x-request-id', GOOD_REQUEST_IDS), DOCUMENTED),
  header('unacceptable', any, each('accept', BAD_ACCEPTS), refused('NOT_ACCEPTABLE')),
  header('malformed accept', any, each('accept', ODD_ACCEPTS), DOCUMENTED),
  header('if-match of something else', takes('if-match'), each('if-match', BAD_ETAGS), REFUSED),
  header('if-none-match of something else', takes('if-none-match'), each('if-none-match', BAD_ETAGS), DOCUMENTED),
  header(
    'malformed idempotency key',
    takes('idempotency-key'),
    each('idempotency-key', ['', 'x'.repeat(256), 'é', '"']),
    REFUSED,
  ),
  header(
    'malformed last event id',
    takes('last-event-id'),
    each('last-event-id', ['x', '1-', '1-2-3', '99999999999-0', '4294967296-1', '9'.repeat(400), 'é']),
    REFUSED,
  ),
  header('unusual header', any, ODD_HEADERS, DOCUMENTED),
  header('20 KB', any, [{ 'x-large': 'x'.repeat(20_000) }], refused('HEADERS_TOO_LARGE')),
  header(
    'hundreds of headers',
    any,
    [Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x-h${i}`, '1']))],
    DOCUMENTED,
  ),
];
