import type { Expectation } from './answer-checks.js';
import type { Operation, Parameter } from './contract.js';
import { DOCUMENTED, type Mutation, type MutationInput, REFUSED, refused } from './mutation.js';
import type { Random } from './random.js';
import { encodeQuery, fillPath, type RequestPlan, toWire } from './request-plan.js';
import { rangeOf } from './values.js';

type Filter = (parameter: Parameter) => boolean;
type Write = (parameter: Parameter, random: Random) => string;

const queryOf = (operation: Operation): Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === 'query');

const isNumber: Filter = ({ schema }) => schema.type === 'integer' || schema.type === 'number';
const isChoosy: Filter = ({ schema }) =>
  schema.type !== 'string' || (schema.enum ?? schema.format ?? schema.pattern) !== undefined;
const isFreeText: Filter = (parameter) => !isChoosy(parameter) && parameter.name !== 'cursor';
const hasRange: Filter = (parameter) => {
  const { minimum, maximum } = rangeOf(parameter.schema);
  return isNumber(parameter) && (Number.isFinite(minimum) || Number.isFinite(maximum));
};

function outOfRange({ schema }: Parameter, random: Random): string {
  const { minimum, maximum } = rangeOf(schema);
  const below = Number.isFinite(minimum) ? [minimum - 1, minimum - 1e6] : [];
  const above = Number.isFinite(maximum) ? [maximum + 1, maximum * 10 + 1] : [];
  return String(random.pick([...below, ...above]));
}

/** The plan with one parameter set, whether it was there or not. */
const withParameter = (plan: RequestPlan, name: string, value: string): RequestPlan => ({
  ...plan,
  query: [...plan.query.filter(([given]) => given !== name), [name, value]],
});

/** A mutation that gives one documented parameter a wrong value. */
function parameter(name: string, filter: Filter, write: Write, expectation: Expectation): Mutation {
  return {
    name: `query: ${name}`,
    apply: ({ plan, key, random }) => {
      const candidates = queryOf(plan.operation).filter(filter);
      if (candidates.length === 0) return null;
      const chosen = random.pick(candidates);
      const changed = withParameter(plan, chosen.name, write(chosen, random));
      return { wire: toWire(changed, key), expectation, operation: plan.operation };
    },
  };
}

/** A mutation that adds text to the query as it is. */
function raw(name: string, write: (input: MutationInput) => string | null, expectation: Expectation): Mutation {
  return {
    name: `query: ${name}`,
    apply: (input) => {
      const { plan, key } = input;
      const text = write(input);
      if (text === null) return null;
      const query = encodeQuery(plan.query);
      const target = `${fillPath(plan.operation.path, plan.path)}${query}${query ? '&' : '?'}${text}`;
      return { wire: { ...toWire(plan, key), target }, expectation, operation: plan.operation };
    },
  };
}

const always =
  (texts: readonly string[]) =>
  ({ random }: MutationInput): string =>
    random.pick(texts);

/** Writes of one documented parameter, in the query as it is. */
const ofParameter =
  (write: (name: string) => string, filter: Filter = () => true) =>
  ({ plan, random }: MutationInput): string | null => {
    const candidates = queryOf(plan.operation).filter(filter);
    return candidates.length === 0 ? null : write(random.pick(candidates).name);
  };

const NOT_A_VALUE = ['abc', '', ' ', '[]', '{}', 'null', 'undefined', 'tru', '2026-02-30', '1 2', '--1', '１２'];
const NOT_A_NUMBER = ['1e400', '-1e400', 'NaN', 'Infinity', '-Infinity', '0x1G', '1,5', '1_000', 'ten', "1'--", '½'];
const UNUSUAL = ['Ω≈ç', '😀', '\u202etxet', "' OR 1=1 --", '%', '_', '\\', '*', '<b>', '${7}', 'a\nb', '..', '漢'];
const BAD_CURSORS = [
  'x',
  'null',
  '-1',
  'eyJhIjoxfQ',
  'eyJhIjoxfQ.AAAA',
  '....',
  '漢字',
  '='.repeat(50),
  'A'.repeat(1999),
];
const UNKNOWN = [
  'surplus=1',
  'Limit=1',
  'ownerId=1',
  'owner_id=1',
  '$where=1',
  'limit%20=1',
  '=1',
  'a.b=1',
  'limit[gt]=1',
  '%E6%BC%A2=1',
];
const INHERITED = [
  '__proto__=1',
  'constructor=1',
  '__proto__[x]=1',
  'toString=1',
  'constructor.prototype=1',
  'hasOwnProperty=1',
];
const BAD_PERCENT = ['%', '%zz', '%c3%28', '%ff', '%u0041', '%%%', 'a=%', '%e0%80%af=1', '%=%', 'a=%f0%28%8c%28'];
const KEYS = ['api_key=abc', 'apikey=abc', 'X-API-Key=abc', 'access_token=abc', 'x=bar_0123456789abcdef_secret_crc'];

/** Every way to spoil a query. */
export const QUERY_MUTATIONS: readonly Mutation[] = [
  parameter('not a value of its type', isChoosy, (_parameter, random) => random.pick(NOT_A_VALUE), REFUSED),
  parameter('not a number', isNumber, (_parameter, random) => random.pick(NOT_A_NUMBER), REFUSED),
  parameter(
    'fraction of a whole number',
    ({ schema }) => schema.type === 'integer',
    () => '1.5',
    REFUSED,
  ),
  parameter('out of range', hasRange, outOfRange, REFUSED),
  parameter(
    'huge number',
    isNumber,
    (_parameter, random) => random.pick(['1e308', '9007199254740993', '-1e308']),
    DOCUMENTED,
  ),
  parameter(
    'null character',
    () => true,
    (_parameter, random) => random.pick(['\0', 'a\0b', 'ACME\0.DEMO']),
    REFUSED,
  ),
  parameter(
    'text too long',
    ({ schema }) => schema.maxLength !== undefined,
    ({ schema }) => 'x'.repeat((schema.maxLength ?? 0) + 1),
    REFUSED,
  ),
  parameter('unusual text', isFreeText, (_parameter, random) => random.pick(UNUSUAL), DOCUMENTED),
  parameter(
    'bad cursor',
    ({ name }) => name === 'cursor',
    (_parameter, random) => random.pick(BAD_CURSORS),
    refused('INVALID_CURSOR'),
  ),
  raw(
    'repeated parameter',
    ofParameter((name) => `${name}=1&${name}=2`),
    REFUSED,
  ),
  raw(
    'parameter as a list',
    ofParameter((name) => `${name}[]=1`),
    REFUSED,
  ),
  raw(
    'parameter as an object',
    ofParameter((name) => `${name}[x]=1`),
    REFUSED,
  ),
  raw('unknown parameter', always(UNKNOWN), REFUSED),
  raw('inherited name', always(INHERITED), REFUSED),
  raw('bad percent-encoding', always(BAD_PERCENT), REFUSED),
  raw(
    'bad percent-encoding of a value',
    ofParameter((name) => `${name}=%zz`, isChoosy),
    REFUSED,
  ),
  raw('key', always(KEYS), refused('KEY_IN_QUERY')),
  raw('thousands of parameters', () => Array.from({ length: 1200 }, (_, i) => `p${i}=1`).join('&'), REFUSED),
  raw('20 KB', () => `surplus=${'x'.repeat(20_000)}`, refused('HEADERS_TOO_LARGE', 'URI_TOO_LONG')),
];
