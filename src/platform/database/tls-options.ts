import type { DatabaseTls } from '../config/app-config.js';

/** What `pg` hands to Node's TLS. */
interface TlsOptions {
  readonly rejectUnauthorized: boolean;
  readonly checkServerIdentity?: () => undefined;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export function toTlsOptions({ isVerified, isNameVerified, ...files }: DatabaseTls): TlsOptions {
  return {
    ...files,
    rejectUnauthorized: isVerified,
    ...(!isNameVerified && { checkServerIdentity: () => undefined }),
  };
}
