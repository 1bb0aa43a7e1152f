import type { Principal } from './principal.js';
import type { RequestAllowance } from './request-quota.js';
import type { RouteSettings } from './route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteSettings['access'];
    bodyLimitBytes?: RouteSettings['bodyLimitBytes'];
    timeoutMs?: RouteSettings['timeoutMs'];
    consumes?: RouteSettings['consumes'];
    produces?: RouteSettings['produces'];
    isUnlimited?: RouteSettings['isUnlimited'];
  }

  interface FastifyRequest {
    /** Who is calling; null on a public route and before the key was checked. */
    principal: Principal | null;
    /** What the request took of its key's quota; null where nothing is limited. */
    allowance: RequestAllowance | null;
    /** The parsed body as it was sent; `body` is by then an instance with defaults and normalised values. */
    sentBody: unknown;
  }
}
