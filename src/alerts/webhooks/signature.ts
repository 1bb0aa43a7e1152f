import { createHmac, randomBytes } from 'node:crypto';

/*
 * Standard Webhooks (https://github.com/standard-webhooks/standard-webhooks), version 1: HMAC-SHA256 over
 * `<id>.<timestamp>.<body>`, with the bytes that the secret is the Base64 of.
 */

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

export const makeWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/** What is signed. */
export interface SignedMessage {
  /** The same for every attempt, so that a receiver can tell what it has. */
  readonly id: string;
  /** Of this attempt, in seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** `v1,<Base64>`. */
export function computeSignature(secret: string, { id, timestamp, body }: SignedMessage): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** The three headers; with several secrets as many signatures, of which the receiver needs to find one right. */
export function computeWebhookHeaders(secrets: readonly string[], message: SignedMessage): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': secrets.map((secret) => computeSignature(secret, message)).join(' '),
  };
}
