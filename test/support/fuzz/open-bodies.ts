import type { Schema } from './contract.js';

/** Whether the body is an object, of an operation that looks at any: its answer says what is wrong with it. */
export function isAnyObject(schema: Schema, bytes: Buffer): boolean {
  if (schema.additionalProperties !== true) return false;
  const text = bytes.toString('utf8').trim();
  return Buffer.from(text).equals(bytes) && /^\{.*\}$/s.test(text) && !text.includes('_proto__');
}
