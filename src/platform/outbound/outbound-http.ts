import type { Agent, Dispatcher, request } from 'undici';
import { findErrorCode } from './error-code.js';
import { assertPublicAddress, lookupPublicAddress, PrivateAddressError } from './outbound-addresses.js';
import { BodyTooLargeError, readDecodedBody, UndecodableBodyError } from './outbound-body.js';

export interface OutboundLimits {
  readonly connectMs: number;
  /** From the call until the last byte of the body. */
  readonly totalMs: number;
  /** Of the decoded body. */
  readonly maxBodyBytes: number;
}

const DEFAULT_OUTBOUND_LIMITS: OutboundLimits = {
  connectMs: 3_000,
  totalMs: 8_000,
  maxBodyBytes: 5 * 1024 * 1024,
};

export interface OutboundHttpOptions {
  /** Lets requests go to loopback, link-local and private addresses. */
  readonly allowPrivate: boolean;
  readonly limits?: Partial<OutboundLimits>;
}

export interface OutboundResponse {
  readonly status: number;
  /** Lower-case names; of a repeated header the first value. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded text; empty for 429 and 5xx, whose bodies are not read. */
  readonly body: string;
}

export interface OutboundMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why there is no response; `connection` covers DNS, TLS and broken sockets. */
export type OutboundFailureReason =
  'timeout' | 'connection' | 'redirect' | 'private-address' | 'too-large' | 'encoding';

export class OutboundError extends Error {
  constructor(
    readonly reason: OutboundFailureReason,
    detail: string,
    options?: { readonly cause?: unknown },
  ) {
    super(detail, options);
    this.name = 'OutboundError';
  }
}

interface Client {
  readonly agent: Agent;
  readonly request: typeof request;
}

const CONNECT_TIMEOUT = 'UND_ERR_CONNECT_TIMEOUT';

/**
 * The one way out to foreign HTTP servers: bounded in time and size, never following redirects, never talking to
 * the inside of the network, certificates always verified.
 */
export class OutboundHttp {
  private readonly limits: OutboundLimits;
  private client: Promise<Client> | null = null;

  constructor(private readonly options: OutboundHttpOptions) {
    this.limits = { ...DEFAULT_OUTBOUND_LIMITS, ...options.limits };
  }

  /**
   * Sends a GET. Every status outside 3xx is a response.
   * @throws OutboundError, or the reason of `signal` when that aborts.
   */
  get(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<OutboundResponse> {
    return this.within(url, signal, async (client, until) => {
      const all = { 'accept-encoding': 'gzip, br, deflate', ...headers };
      return this.readResponse(await client.request(url, { dispatcher: client.agent, headers: all, signal: until }));
    });
  }

  /**
   * Sends a POST and gives the status and the headers of the answer, whose body is not read: it belongs to somebody
   * else. Every status is an answer, redirects too, which are not followed.
   * @throws OutboundError, or the reason of `signal` when that aborts.
   */
  post(url: URL, message: OutboundMessage, signal: AbortSignal): Promise<Omit<OutboundResponse, 'body'>> {
    return this.within(url, signal, async (client, until) => {
      const { headers, body } = message;
      const response = await client.request(url, {
        ...{ dispatcher: client.agent, method: 'POST', headers, body, signal: until },
      });
      response.body.on('error', () => undefined).destroy();
      return { status: response.statusCode, headers: firstValues(response.headers) };
    });
  }

  /** Closes idle connections once running requests are done. */
  async close(): Promise<void> {
    await (await this.client)?.agent.close();
  }

  /** Nowhere it may not go, and no longer than it may take. */
  private async within<T>(
    url: URL,
    signal: AbortSignal,
    send: (client: Client, until: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const deadline = AbortSignal.timeout(this.limits.totalMs);
    try {
      if (!this.options.allowPrivate) assertPublicAddress(url.hostname);
      this.client ??= this.open();
      return await send(await this.client, AbortSignal.any([signal, deadline]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (deadline.aborted) {
        throw new OutboundError('timeout', `did not finish within ${this.limits.totalMs} ms`, { cause: error });
      }
      throw translate(error, this.limits);
    }
  }

  /** The library is loaded by the first request: many a process never sends one. */
  private async open(): Promise<Client> {
    const { Agent: HttpAgent, request: send } = await import('undici');
    const agent = new HttpAgent({
      connect: {
        timeout: this.limits.connectMs,
        // Stated, so that NODE_TLS_REJECT_UNAUTHORIZED cannot switch it off.
        rejectUnauthorized: true,
        ...(this.options.allowPrivate ? {} : { lookup: lookupPublicAddress }),
      },
    });
    return { agent, request: send };
  }

  private async readResponse(response: Dispatcher.ResponseData): Promise<OutboundResponse> {
    const { statusCode: status, body } = response;
    const headers = firstValues(response.headers);
    const isRedirect = status >= 300 && status < 400;
    if (isRedirect || status === 429 || status >= 500) {
      body.on('error', () => undefined).destroy();
      if (isRedirect)
        throw new OutboundError('redirect', `answered with a redirect (${status}), which is not followed`);
      return { status, headers, body: '' };
    }
    const encoding = headers['content-encoding'] ?? '';
    return { status, headers, body: await readDecodedBody(body, encoding, this.limits.maxBodyBytes) };
  }
}

function firstValues(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name.toLowerCase(), first] as const];
  });
  return Object.fromEntries(entries);
}

function translate(error: unknown, limits: OutboundLimits): OutboundError {
  const options = { cause: error };
  const code = findErrorCode(error);
  if (error instanceof OutboundError) return error;
  if (code === CONNECT_TIMEOUT) {
    return new OutboundError('timeout', `could not be connected to within ${limits.connectMs} ms`, options);
  }
  if (error instanceof PrivateAddressError) return new OutboundError('private-address', error.message, options);
  if (error instanceof BodyTooLargeError) return new OutboundError('too-large', error.message, options);
  if (error instanceof UndecodableBodyError) return new OutboundError('encoding', error.message, options);
  const detail = `could not be reached, or broke the connection${code === null ? '' : ` (${code})`}`;
  return new OutboundError('connection', detail, options);
}
