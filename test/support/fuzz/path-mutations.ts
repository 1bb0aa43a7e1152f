import type { Expectation } from './answer-checks.js';
import type { Parameter } from './contract.js';
import { DOCUMENTED, type Mutation, REFUSED } from './mutation.js';
import type { Random } from './random.js';
import { encodeQuery, fillPath, toWire } from './request-plan.js';

type Filter = (parameter: Parameter) => boolean;

const isUuid: Filter = ({ schema }) => schema.format === 'uuid';
const isClosed: Filter = ({ schema }) => schema.format === 'uuid' || schema.enum !== undefined;
const any: Filter = () => true;

const PLACEHOLDER = 'placeholder0';

/** A mutation that writes one part of the path as it is, encoded or not. */
function part(name: string, filter: Filter, texts: readonly string[], expectation: Expectation): Mutation {
  return {
    name: `path: ${name}`,
    apply: ({ plan, key, random }) => {
      const candidates = plan.operation.parameters.filter((parameter) => parameter.in === 'path' && filter(parameter));
      if (candidates.length === 0) return null;
      const chosen = random.pick(candidates);
      const path = fillPath(plan.operation.path, { ...plan.path, [chosen.name]: PLACEHOLDER });
      const target = path.replace(PLACEHOLDER, () => random.pick(texts)) + encodeQuery(plan.query);
      return { wire: { ...toWire(plan, key), target }, expectation, operation: plan.operation };
    },
  };
}

/** A mutation of the whole path, which then leads nowhere. */
function whole(name: string, spoil: (path: string, random: Random) => string): Mutation {
  return {
    name: `path: ${name}`,
    apply: ({ plan, key, random }) => {
      const target = spoil(fillPath(plan.operation.path, plan.path), random);
      return { wire: { ...toWire(plan, key), target }, expectation: NOWHERE, operation: null };
    },
  };
}

const NOWHERE: Expectation = { kind: 'refused', statuses: [404] };

const NOT_A_CHOICE = [
  'x',
  '0',
  '-1',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'RSI%20',
  '%F0%9F%98%80',
  '1e400',
];
const NOT_A_UUID = [
  '0198b6a0',
  '0198b6a0-5c1e-7000-8000-00000000000g',
  "'--",
  '{0198b6a0-5c1e-7000-8000-000000000001}',
  '1'.repeat(36),
];
const BAD_PERCENT = ['%', '%zz', '%c3%28', '%ff', '%e0%80%af', 'a%', '%u0041'];
const UNUSABLE = [
  '%00',
  'ACME%00.DEMO',
  '%ed%a0%80',
  'x'.repeat(600),
  '%2e%2e%2f%2e%2e',
  'a%2fb',
  '%0a',
  '%20',
  'A%09CME',
];
const UNUSUAL = [
  '__proto__',
  'constructor',
  '...',
  '-',
  '^',
  '=',
  'acme.demo',
  '%61cme.demo',
  'A&B',
  'A;B',
  'ACME.DEMO%20',
  '%09ACME',
];

/** Every way to spoil a path. */
export const PATH_MUTATIONS: readonly Mutation[] = [
  part('not a choice', isClosed, NOT_A_CHOICE, REFUSED),
  part('not a UUID', isUuid, NOT_A_UUID, NOWHERE),
  part('bad percent-encoding', any, BAD_PERCENT, REFUSED),
  part('unusable text', any, UNUSABLE, REFUSED),
  part('unusual text', any, UNUSUAL, DOCUMENTED),
  whole('slash at the end', (path) => `${path}/`),
  whole('something behind', (path, random) => `${path}/${random.pick(['x', '..', '%2e', '0/0'])}/zz`),
  whole('double slash', (path) => path.replace(/\/(?=[^/]*$)/, '//')),
  whole('in front', (path, random) => `${random.pick(['/x', '/v2', '/V1x', '//x'])}${path}`),
];
