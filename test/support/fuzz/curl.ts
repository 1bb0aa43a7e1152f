import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WireRequest } from './wire.js';

const LONGEST_INLINE_BYTES = 2000;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const KEY_HEADERS = new Set(['x-api-key', 'authorization']);

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Prints `\x00` and its like, for bash's `$'...'`. */
function quoteAny(text: string): string {
  if (PLAIN.test(text)) return quote(text);
  const escaped = [...Buffer.from(text, 'latin1')].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped.join('')}'`;
}

export interface CurlOptions {
  readonly origin: string;
  /** Keys by what stands in their place in the printed line, such as `$KEY`. */
  readonly keys: Readonly<Record<string, string>>;
  /** Where bodies go that do not fit on a line. */
  readonly folder: string;
}

/** Prints failures as commands that can be run again; long bodies go to files. */
export class CurlPrinter {
  private files = 0;

  constructor(private readonly options: CurlOptions) {}

  print(wire: WireRequest): string {
    const headers = Object.entries(wire.headers).map(([name, value]) => `-H ${this.printHeader(name, value)}`);
    const method = wire.method === 'HEAD' ? '--head' : `-X ${wire.method}`;
    const body = wire.body ? [`--data-binary ${this.printBody(wire.body)}`] : [];
    const target = quoteAny(`${this.options.origin}${wire.target}`);
    return ['curl -sS -i -g --path-as-is', method, target, ...headers, ...body].join(' ');
  }

  private printHeader(name: string, value: string): string {
    if (value === '') return quote(`${name};`);
    const known = Object.entries(this.options.keys).find(([, key]) => value.includes(key));
    if (!known || !KEY_HEADERS.has(name.toLowerCase())) return quoteAny(`${name}: ${value}`);
    return `"${name}: ${value.replace(known[1], known[0])}"`;
  }

  private printBody(body: Buffer): string {
    const text = body.toString('latin1');
    if (body.length <= LONGEST_INLINE_BYTES && !text.startsWith('@') && !text.includes('\0')) return quoteAny(text);
    mkdirSync(this.options.folder, { recursive: true });
    const file = join(this.options.folder, `body-${++this.files}`);
    writeFileSync(file, body);
    return quote(`@${file}`);
  }
}
