import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isError } from '../errors/is-error.js';

/** The server cannot listen; the message says what to do about it. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
  }
}

const codeOf = (error: unknown): string =>
  isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : '';

const NO_IPV6 = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL']);

function explain(error: unknown, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new ListenError(
        `PORT ${port} is taken by another process. Stop that one, or set PORT to a free port.`,
        error,
      );
    case 'EACCES':
      return new ListenError(`PORT ${port} may not be used by this user. Set PORT to one from 1024 upwards.`, error);
    default:
      return error;
  }
}

/**
 * Listens on every address, IPv6 and IPv4; on IPv4 alone where the machine has no IPv6.
 * @returns the port in use, which matters when 0 was asked for
 * @throws ListenError when the port is taken or not allowed
 */
export async function listen(app: NestFastifyApplication, port: number): Promise<number> {
  try {
    await app.listen(port, '::');
  } catch (error) {
    if (!NO_IPV6.has(codeOf(error))) throw explain(error, port);
    await listenOnIpv4(app, port);
  }
  const address: unknown = app.getHttpServer().address();
  if (typeof address !== 'object' || address === null || !('port' in address)) throw new TypeError('no address');
  return Number(address.port);
}

async function listenOnIpv4(app: NestFastifyApplication, port: number): Promise<void> {
  try {
    await app.listen(port, '0.0.0.0');
  } catch (error) {
    throw explain(error, port);
  }
}
