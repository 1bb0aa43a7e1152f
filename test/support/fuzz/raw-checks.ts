import { parseRaw, sendRaw } from '../raw-http.js';
import { checkAnswer, type Expectation } from './answer-checks.js';
import type { Case, Recorder } from './case.js';
import type { Answer } from './wire.js';
import type { World } from './world.js';

const REFUSED: Expectation = { kind: 'refused' };
const HOST = 'Host: localhost\r\nConnection: close\r\n';
const POST = `POST /v1/analyses HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;

/** What no HTTP client would send, as bytes. */
const MALFORMED: Readonly<Record<string, string>> = {
  'no HTTP at all': 'hello\r\n\r\n',
  'bytes of TLS': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
  'unknown method': `FROBNICATE /v1/me HTTP/1.1\r\n${HOST}\r\n`,
  'unknown version': `GET /v1/me HTTP/9.9\r\n${HOST}\r\n`,
  'space in the address': `GET /v1/me and more HTTP/1.1\r\n${HOST}\r\n`,
  'null byte in the address': `GET /v1/m\0e HTTP/1.1\r\n${HOST}\r\n`,
  'null byte in a header': `GET /v1/me HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`,
  'header without a name': `GET /v1/me HTTP/1.1\r\n${HOST}: x\r\n\r\n`,
  'no host': 'GET /v1/me HTTP/1.1\r\nConnection: close\r\n\r\n',
  'length that is no number': `${POST}Content-Length: abc\r\n\r\n{}`,
  'negative length': `${POST}Content-Length: -5\r\n\r\n{}`,
  'two lengths': `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  'length and chunks': `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'malformed chunk': `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
};

function toAnswer(raw: string): Answer | null {
  const { status, headers, body } = parseRaw(raw);
  return Number.isInteger(status) ? { status, headers, body: Buffer.from(body), milliseconds: 0 } : null;
}

/** Bytes that are no HTTP request get a problem document too, and leave the server standing. */
export async function checkMalformedHttp(world: World, record: Recorder): Promise<void> {
  await Promise.all(
    Object.entries(MALFORMED).map(async ([name, bytes]) => {
      const wire = { method: 'GET', target: `/ (raw bytes: ${JSON.stringify(bytes)})`, headers: {}, body: null };
      const one: Case = { name: `raw: ${name}`, operation: null, wire, expectation: REFUSED };
      const answer = toAnswer(await sendRaw(world.port, Buffer.from(bytes, 'latin1')));
      const complaints = answer
        ? checkAnswer({ ...one, answer }, world.checker)
        : [{ check: 'no-answer', detail: 'the connection was closed without an answer' }];
      record({ case: one, answer, complaints });
    }),
  );
}
