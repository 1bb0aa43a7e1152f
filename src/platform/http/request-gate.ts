import type { IncomingHttpHeaders } from 'node:http';
import type { Principal, Scope } from './principal.js';

/** Who may call a route. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'any-key' }
  | { readonly kind: 'scopes'; readonly scopes: readonly Scope[] };

/** The metadata key under which a controller's method keeps its access, for the guard behind the gate. */
export const ROUTE_ACCESS = 'barometer:route-access';

/** What is known of a request before its body is read. */
export interface GateRequest {
  readonly headers: IncomingHttpHeaders;
  /** The client's address, as the trusted proxies tell it. */
  readonly ip: string;
}

/**
 * Decides who is let in. It is asked in an `onRequest` hook, before the body is read, so that a stranger cannot make
 * the server parse anything. Routes declare their access with decorators that put it into the route's settings.
 */
export abstract class RequestGate {
  /**
   * The caller, or null on a public route.
   * @throws DomainError UNAUTHENTICATED, or RATE_LIMITED for an address that tried too many wrong keys
   */
  abstract identify(request: GateRequest, access: RouteAccess): Promise<Principal | null>;

  /** @throws DomainError INSUFFICIENT_SCOPE */
  abstract authorize(principal: Principal | null, access: RouteAccess): void;

  /** Both, for those who ask again whether a caller may still do something. */
  async admit(request: GateRequest, access: RouteAccess): Promise<Principal | null> {
    const principal = await this.identify(request, access);
    this.authorize(principal, access);
    return principal;
  }
}
