import { gzipSync } from 'node:zlib';
import { isJsonObject, type Json } from './contract.js';
import { isAnyObject, listPlaces, type Place, replaceAt } from './json-places.js';
import { DOCUMENTED, type Mutation, type MutationInput, REFUSED, refused } from './mutation.js';
import type { Expectation } from './answer-checks.js';
import { toWire } from './request-plan.js';
import type { Random } from './random.js';
import { rangeOf, type ValueGenerator } from './values.js';
import type { WireRequest } from './wire.js';

const MEGABYTE = 1_048_576;
/** Stands in a body for text that JSON.stringify would never write. */
const RAW = '\u0001raw\u0001';
const DEEP = 5000;
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** The request with other bytes for a body. */
export function withBytes(input: MutationInput, bytes: Buffer, headers: Record<string, string> = {}): WireRequest {
  const wire = toWire(input.plan, input.key);
  return { ...wire, headers: { ...wire.headers, 'content-length': String(bytes.length), ...headers }, body: bytes };
}

const jsonBody = ({ plan }: MutationInput): Json | undefined =>
  plan.body?.kind === 'json' ? plan.body.value : undefined;

const bodySchema = ({ plan }: MutationInput) =>
  plan.operation.bodies.find(({ type }) => type === 'application/json')?.schema ?? {};

const serialise = (body: Json, raw = ''): Buffer => Buffer.from(JSON.stringify(body).replace(JSON.stringify(RAW), raw));

type Change = (place: Place, random: Random) => Json | undefined;

/** Tells the places of one kind apart from the others. */
type Filter = (place: Place) => boolean;

const isText: Filter = ({ schema, value }) => schema.type === 'string' && typeof value === 'string';
const isFreeText: Filter = (place) => isText(place) && !place.schema.enum && !place.schema.format;
const isNumber: Filter = ({ schema }) => schema.type === 'number' || schema.type === 'integer';
const isObject: Filter = ({ value, schema }) => isJsonObject(value) && schema.additionalProperties === undefined;
const hasRange: Filter = (place) =>
  isNumber(place) && (Number.isFinite(rangeOf(place.schema).minimum) || Number.isFinite(rangeOf(place.schema).maximum));
const isOfBar: Filter = ({ path }) => path[0] === 'items' && path.length === 3;
const isMember: Filter = ({ path }) => path.length > 0;

function otherType({ schema }: Place, random: Random): Json {
  const values: Readonly<Record<string, Json>> = { string: 'text', number: 12.5, boolean: true, array: [], object: {} };
  const own = schema.type === 'integer' ? 'number' : schema.type;
  return random.pick(Object.entries(values).filter(([type]) => type !== own))[1];
}

function outOfRange({ schema }: Place, random: Random): Json {
  const { minimum, maximum } = rangeOf(schema);
  const below = Number.isFinite(minimum) ? [minimum - 1, minimum - 1e9, -1e300] : [];
  const above = Number.isFinite(maximum) ? [maximum + 1, maximum * 10 + 1, 1e300] : [];
  return random.pick([...below, ...above]);
}

function wrongText({ schema }: Place, random: Random): Json {
  if (schema.enum) return random.pick(['no-such-choice', '', String(schema.enum[0]).toUpperCase(), ' ']);
  const long = schema.maxLength === undefined ? [] : ['x'.repeat(schema.maxLength + 1)];
  const short = (schema.minLength ?? 0) > 0 ? [''] : [];
  const malformed =
    schema.format || schema.pattern ? ['!', 'ü', 'not it', '2026-02-30', '2026-13-01', '~'.repeat(8)] : [];
  return random.pick([...long, ...short, ...malformed]);
}

const isChoosy: Filter = (place) =>
  isText(place) &&
  (place.schema.enum ?? place.schema.maxLength ?? place.schema.format ?? place.schema.pattern) !== undefined;

const WEIRD_TEXTS = [
  'Ω≈ç√∫˜µ≤',
  '😀👩‍👩‍👧‍👦',
  '\u202etxet',
  '\ufeffbom',
  'a\u0301\u0301\u0301',
  'line\nbreak\ttab',
  '<script>alert(1)</script>',
  "'; DROP TABLE analysis; --",
  '=1+1',
  '../../etc/passwd',
  '%00',
  '${7*7}',
  'ＡＣＭＥ',
  'İıſ',
];

const append =
  (texts: readonly string[]): Change =>
  ({ value }, random) =>
    String(value) + random.pick(texts);

/** A mutation of one place of a JSON body. */
function placed(
  values: ValueGenerator,
  name: string,
  filter: Filter,
  change: Change,
  expectation: Expectation,
  raw = '',
) {
  const apply: Mutation['apply'] = (input) => {
    const body = jsonBody(input);
    if (body === undefined) return null;
    const places = listPlaces(values, bodySchema(input), body).filter(filter);
    if (places.length === 0) return null;
    const place = input.random.pick(places);
    const changed = replaceAt(body, place.path, change(place, input.random));
    const wire = withBytes(input, serialise(changed, raw));
    return { wire, expectation, operation: input.plan.operation };
  };
  return { name: `body: ${name}`, apply } satisfies Mutation;
}

/** A mutation that adds a member to an object of a JSON body. */
function extraMember(values: ValueGenerator, name: string, names: readonly string[]): Mutation {
  const change: Change = ({ value }, random) => ({
    ...(isJsonObject(value) ? value : {}),
    // A computed name makes a member of its own even of __proto__.
    [random.pick(names)]: random.pick<Json>(['x', 1, null, { isAdmin: true }]),
  });
  return placed(values, name, isObject, change, REFUSED);
}

/** A mutation of the bytes of a JSON body as a whole. */
function whole(
  name: string,
  spoil: (text: string, random: Random) => Buffer,
  expectation: Expectation = REFUSED,
): Mutation {
  return {
    name: `body: ${name}`,
    apply: (input) => {
      const body = jsonBody(input);
      if (body === undefined) return null;
      const { operation } = input.plan;
      const bytes = spoil(JSON.stringify(body), input.random);
      const isAllowed = (bytes.length === 0 && !operation.needsBody) || isAnyObject(bodySchema(input), bytes);
      return {
        wire: withBytes(input, bytes),
        expectation: isAllowed && expectation === REFUSED ? DOCUMENTED : expectation,
        operation,
      };
    },
  };
}

function placedMutations(values: ValueGenerator): Mutation[] {
  const make = (name: string, filter: Filter, change: Change, expectation: Expectation, raw?: string): Mutation =>
    placed(values, name, filter, change, expectation, raw);
  const number = (name: string, raw: string, expectation: Expectation): Mutation =>
    make(name, isNumber, () => RAW, expectation, raw);
  return [
    make('other type', isMember, otherType, REFUSED),
    make(
      'null',
      (place) => isMember(place) && !place.schema.nullable,
      () => null,
      REFUSED,
    ),
    make(
      'required member missing',
      (place) => place.isRequired,
      () => undefined,
      REFUSED,
    ),
    make('out of range', (place) => hasRange(place) && !isOfBar(place), outOfRange, REFUSED),
    // Uploads refuse some of them and leave the bars of others out, of which they tell.
    make('out of range in a bar', (place) => hasRange(place) && isOfBar(place), outOfRange, { kind: 'left-out' }),
    make('text that does not fit', isChoosy, wrongText, REFUSED),
    make('unusual text', isFreeText, append(WEIRD_TEXTS), DOCUMENTED),
    make('null character', isText, append(['\0']), REFUSED),
    make('half a surrogate pair', isText, append(['\ud800', '\udfff']), REFUSED),
    make('text of 1 MB', isText, append(['A'.repeat(MEGABYTE)]), REFUSED),
    number('1e400', '1e400', REFUSED),
    number('-1e400', '-1e400', REFUSED),
    number('NaN', 'NaN', refused('MALFORMED_JSON')),
    number('a digit too many', '12345678901234567890.123456789', DOCUMENTED),
    number('minus zero', '-0', DOCUMENTED),
    number('the smallest number', '5e-324', DOCUMENTED),
    make('deep nesting', isMember, () => RAW, REFUSED, '['.repeat(DEEP) + ']'.repeat(DEEP)),
    make(
      'too few items',
      ({ schema }) => (schema.minItems ?? 0) > 0,
      () => [],
      REFUSED,
    ),
    extraMember(values, 'unknown member', ['surplus', 'id', 'ownerId', 'owner_id', '', '$where', 'a.b', '漢', '0']),
    extraMember(values, 'inherited name', INHERITED),
  ];
}

const WRONG_ROOTS = ['[]', '"text"', '1', 'true', 'null', '[{}]', '{}'];
const BROKEN_JSON = [
  '{',
  '{"ticker":',
  '{"ticker":"A",}',
  "{'a':1}",
  '{"a":1}{"b":2}',
  'undefined',
  '[1,',
  '\u0000',
  '<a/>',
];

const WHOLE_MUTATIONS: readonly Mutation[] = [
  whole('other root', (_text, random) => Buffer.from(random.pick(WRONG_ROOTS))),
  whole('broken JSON', (_text, random) => Buffer.from(random.pick(BROKEN_JSON)), refused('MALFORMED_JSON')),
  whole(
    'cut off',
    (text, random) => Buffer.from(text.slice(0, random.integer(1, text.length - 1))),
    refused('MALFORMED_JSON'),
  ),
  whole('nothing', () => Buffer.alloc(0)),
  whole('only spaces', () => Buffer.from('  \n\t ')),
  whole('bytes that are no UTF-8', (text) =>
    Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0xfe, 0x7d])]),
  ),
  whole('byte order mark', (text) => Buffer.from(`\ufeff${text}`), DOCUMENTED),
  whole('spaces around', (text) => Buffer.from(`\n  ${text}  \r\n`), DOCUMENTED),
  whole(
    'deeply nested root',
    () => Buffer.from(`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`),
    refused('MALFORMED_JSON'),
  ),
  whole('the same member twice', (text) => Buffer.from(text.replace(/^\{/, '{"surplus":1,"surplus":2,'))),
  whole(
    'escaped __proto__',
    (text) => Buffer.from(text.replace(/^\{/, '{"\\u005f_proto__":{"x":1},')),
    refused('MALFORMED_JSON'),
  ),
  whole('numbered members', () => Buffer.from(`{${Array.from({ length: 5000 }, (_, i) => `"f${i}":1`).join(',')}}`)),
];

const WRONG_TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'json',
  '*/*',
  ';;;',
  'application/json2',
  'application/jsonx; charset=utf-8',
];

/** Changes headers that describe the body. */
function described(
  name: string,
  change: (wire: WireRequest, random: Random) => WireRequest,
  expectation: Expectation,
): Mutation {
  return {
    name: `body: ${name}`,
    apply: ({ plan, key, random }) =>
      plan.body ? { wire: change(toWire(plan, key), random), expectation, operation: plan.operation } : null,
  };
}

const setHeader = (wire: WireRequest, name: string, value: string): WireRequest => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});

/** 30 MB of spaces in 30 KB; made once, because that takes longer than anything else here. */
const BOMB = gzipSync(Buffer.alloc(30 * MEGABYTE, 0x20));

function compressed(wire: WireRequest, bytes: Buffer): WireRequest {
  const headers = { ...wire.headers, 'content-encoding': 'gzip', 'content-length': String(bytes.length) };
  return { ...wire, headers, body: bytes };
}

const DESCRIPTION_MUTATIONS: readonly Mutation[] = [
  described(
    'other media type',
    (wire, random) => setHeader(wire, 'content-type', random.pick(WRONG_TYPES)),
    refused('UNSUPPORTED_MEDIA_TYPE'),
  ),
  described(
    'no media type',
    ({ headers: { 'content-type': _type, ...headers }, ...wire }) => ({ ...wire, headers }),
    refused('UNSUPPORTED_MEDIA_TYPE'),
  ),
  described(
    'media type with parameters',
    (wire) => setHeader(wire, 'content-type', `${wire.headers['content-type'] ?? ''}; charset=UTF-8; x="y;z"`),
    DOCUMENTED,
  ),
  described('said to be gzip but is not', (wire) => setHeader(wire, 'content-encoding', 'gzip'), REFUSED),
  described('unknown encoding', (wire) => setHeader(wire, 'content-encoding', 'rot13'), REFUSED),
  described('compressed bomb', (wire) => compressed(wire, BOMB), REFUSED),
];

/** Every way to spoil a body of JSON, or what is said about a body. */
export const bodyMutations = (values: ValueGenerator): readonly Mutation[] => [
  ...placedMutations(values),
  ...WHOLE_MUTATIONS,
  ...DESCRIPTION_MUTATIONS,
];
