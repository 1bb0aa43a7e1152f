import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import type { RunningProgram } from '../../support/process.js';

/** The line in which the first start shows its key. */
export const FIRST_KEY = /^ {2}(bar_\w+)$/gm;

export function readFirstKey({ stdout }: RunningProgram): string {
  const [, key] = [...stdout.matchAll(FIRST_KEY)][0] ?? [];
  if (key === undefined) throw new Error(`There is no key in this output:\n${stdout}`);
  return key;
}

/** How many analyses the key's owner has. */
export async function countAnalyses(url: string, key: string): Promise<number> {
  const response = await fetch(`${url}/v1/analyses?limit=200`, { headers: { 'x-api-key': key } });
  const { items } = (await response.json()) as { items: unknown[] };
  return items.length;
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Words of a shell line that quotes with apostrophes only. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|([^\s']+)/g)].map((word) => word[1] ?? word[2] ?? '');

/** Does what the line would do, on machines without curl. */
async function fetchCurlLine(line: string): Promise<string> {
  const words = wordsOf(line);
  const valuesOf = (option: string): string[] =>
    words.flatMap((word, index) => (words[index - 1] === option ? [word] : []));
  const headers = valuesOf('-H').map((header) => header.split(': ') as [string, string]);
  const [body] = valuesOf('-d');
  const url = words.find((word) => word.startsWith('http')) ?? '';
  const response = await fetch(url, { headers, ...(body !== undefined && { method: 'POST', body }) });
  return response.text();
}

/** Gives the line to a shell, as it stands, and what it prints. */
export async function runShellLine(line: string): Promise<string> {
  if (!hasCurl) return fetchCurlLine(line);
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { env: { PATH: process.env.PATH } });
  return stdout;
}

/** Sends a `POST /v1/analyses` but for the end of its body; `finish` sends that and gives the answer as it comes. */
export async function beginRequest(url: string, key: string, body: string): Promise<{ finish: () => Promise<string> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /v1/analyses HTTP/1.1',
    'Host: localhost',
    'Connection: close',
    `X-API-Key: ${key}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    // The server's 100 says that it has taken the request on.
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.write(body.slice(0, -1));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finish = async (): Promise<string> => {
    socket.write(body.slice(-1));
    await once(socket, 'close');
    return Buffer.concat(chunks).toString('utf8');
  };
  return { finish };
}
