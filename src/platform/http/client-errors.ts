import { STATUS_CODES } from 'node:http';
import { DomainError } from '../errors/domain-error.js';
import { toProblem } from '../errors/problem.js';

function classify(error: NodeJS.ErrnoException): DomainError {
  switch (error.code ?? '') {
    case 'HPE_HEADER_OVERFLOW':
      return new DomainError(
        'HEADERS_TOO_LARGE',
        'The request line and the headers have more than 16 KB. Shorten them.',
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new DomainError('REQUEST_INCOMPLETE', 'The request did not arrive in time. Send it again.');
    default:
      return new DomainError(
        'MALFORMED_REQUEST',
        'What was sent is not an HTTP/1.1 request. Check your client or proxy.',
      );
  }
}

/** The whole answer, as bytes for the socket, to something that never became a request. */
export function renderClientError(error: NodeJS.ErrnoException, requestId: string): string {
  const { status, headers, body } = toProblem(classify(error), { instance: '', requestId });
  const text = JSON.stringify(body);
  const lines = Object.entries({
    ...headers,
    'x-request-id': requestId,
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${text}`;
}
