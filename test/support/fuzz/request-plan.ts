import type { Json, Operation } from './contract.js';
import type { WireRequest } from './wire.js';

/** The body of a request before it becomes bytes. */
export type PlannedBody =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'text'; readonly type: string; readonly text: string };

/** A request to an operation, in parts that can be changed one at a time. */
export interface RequestPlan {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PlannedBody | null;
}

/** The path of an operation with its parameters in place. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{([^}]+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** Encodes a query; what cannot be encoded, such as half a surrogate pair, becomes U+FFFD. */
export function encodeQuery(query: RequestPlan['query']): string {
  const pairs = query.map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

const encodeText = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

function encodeBody(body: PlannedBody): { type: string; bytes: Buffer } {
  if (body.kind === 'text') return { type: body.type, bytes: Buffer.from(body.text) };
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body.value)) };
}

/** The request as it is sent, with the key of the caller, or without one. */
export function toWire(plan: RequestPlan, key: string | null): WireRequest {
  const body = plan.body ? encodeBody(plan.body) : null;
  return {
    method: plan.operation.method,
    target: fillPath(plan.operation.path, plan.path) + encodeQuery(plan.query),
    headers: {
      ...(key !== null && { 'x-api-key': key }),
      ...(body && { 'content-type': body.type, 'content-length': String(body.bytes.length) }),
      ...plan.headers,
    },
    body: body?.bytes ?? null,
  };
}
