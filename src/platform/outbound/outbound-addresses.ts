import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import ipaddr from 'ipaddr.js';

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** A host is, or resolves to, an address inside the network. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(
      `is at a loopback, link-local or private address (${host}), where requests are not sent; ` +
        'OUTBOUND_ALLOW_PRIVATE=true allows it',
    );
    this.name = 'PrivateAddressError';
  }
}

/** Whether an IPv4 or IPv6 address is one of the public internet; IPv4 inside IPv6 is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Checks a host that is written as an address; names are checked when they are resolved.
 * @throws PrivateAddressError
 */
export function assertPublicAddress(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw new PrivateAddressError(host);
}

/**
 * `dns.lookup` that fails when any address of the name is not public. Checking where the socket takes its address
 * from leaves no moment between check and use in which the name could change.
 */
export function lookupPublicAddress(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError(hostname), []);
    }
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return first ? callback(null, first.address, first.family) : callback(new Error(`no address for ${hostname}`), []);
  });
}
