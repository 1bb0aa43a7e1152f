import { isJsonObject, type Json, type JsonObject, type Schema } from './contract.js';
import type { ValueGenerator } from './values.js';

export type JsonPath = readonly (string | number)[];

/** A value inside of a body, with the schema it has to fit. */
export interface Place {
  readonly path: JsonPath;
  readonly value: Json;
  readonly schema: Schema;
  /** Whether the object around it cannot do without it. */
  readonly isRequired: boolean;
}

/** Every place of a body that its schema says something about, the root included. */
export function listPlaces(values: ValueGenerator, given: Schema, value: Json, path: JsonPath = []): Place[] {
  const schema = values.resolve(given);
  const here: Place = { path, value, schema, isRequired: false };
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return [here, ...value.flatMap((member: Json, index) => listPlaces(values, items, member, [...path, index]))];
  }
  if (!isJsonObject(value)) return [here];
  const required = new Set(schema.required ?? []);
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, memberSchema]) => {
    const member = value[name];
    if (member === undefined) return [];
    const [first, ...deeper] = listPlaces(values, memberSchema, member, [...path, name]);
    return first ? [{ ...first, isRequired: required.has(name) }, ...deeper] : [];
  });
  return [here, ...members];
}

/** The body with another value in one place; undefined takes the member out. */
export function replaceAt(body: Json, path: JsonPath, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (Array.isArray(body)) {
    return body.map((member: Json, index) => (index === step ? replaceAt(member, rest, value) : member));
  }
  const object: JsonObject = isJsonObject(body) ? body : {};
  if (rest.length > 0) return { ...object, [step]: replaceAt(object[step] ?? null, rest, value) };
  const { [step]: _replaced, ...others } = object;
  return value === undefined ? others : { ...others, [step]: value };
}

/** Whether the body is an object, of an operation that looks at any: its answer says what is wrong with it. */
export function isAnyObject(schema: Schema, bytes: Buffer): boolean {
  if (schema.additionalProperties !== true) return false;
  const text = bytes.toString('utf8').trim();
  return Buffer.from(text).equals(bytes) && /^\{.*\}$/s.test(text) && !text.includes('_proto__');
}
