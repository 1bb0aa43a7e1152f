import { readFileSync } from 'node:fs';
import type { DatabaseTls } from './app-config.js';

const MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const;
const PARAMETERS = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'] as const;

type Mode = (typeof MODES)[number];

const isMode = (text: string): text is Mode => (MODES as readonly string[]).includes(text);

/** The address without what is about TLS, and what that means; `problem` says what is wrong with it. */
export type ReadTls =
  | { readonly kind: 'read'; readonly url: string; readonly tls: DatabaseTls | null }
  | { readonly kind: 'refused'; readonly problem: string };

function readFiles(url: URL): Pick<DatabaseTls, 'ca' | 'cert' | 'key'> {
  const read = (name: (typeof PARAMETERS)[number]): string | undefined => {
    const path = url.searchParams.get(name);
    // libpq's word for the certificates of the system, which are Node's own anyway.
    if (path === null || path === 'system') return undefined;
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw new Error(`${name}=${path} cannot be read`, { cause });
    }
  };
  const [ca, cert, key] = [read('sslrootcert'), read('sslcert'), read('sslkey')];
  return { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
}

/**
 * What `sslmode` and its companions in a Postgres address mean, as libpq has it, rather than as `pg` does, which takes
 * `require` for `verify-full`: `require` encrypts and asks nobody's name, `verify-ca` checks who signed the certificate,
 * `verify-full` also for whom. Without `sslmode` nothing is encrypted.
 */
export function readPostgresTls(address: string): ReadTls {
  const url = new URL(address);
  const mode = url.searchParams.get('sslmode') ?? 'disable';
  if (!PARAMETERS.some((name) => url.searchParams.has(name))) return { kind: 'read', url: address, tls: null };
  if (!isMode(mode)) {
    return { kind: 'refused', problem: `has sslmode=${mode}; it must be one of ${MODES.join(', ')}` };
  }
  try {
    const files = readFiles(url);
    for (const name of PARAMETERS) url.searchParams.delete(name);
    if (mode === 'disable') return { kind: 'read', url: url.href, tls: null };
    // libpq: a root certificate that is there is also asked.
    const isVerified = mode !== 'require' || files.ca !== undefined;
    return { kind: 'read', url: url.href, tls: { ...files, isVerified, isNameVerified: mode === 'verify-full' } };
  } catch (error) {
    return { kind: 'refused', problem: `has ${error instanceof Error ? error.message : 'bad certificates'}` };
  }
}
