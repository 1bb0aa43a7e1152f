import type { Principal } from './principal.js';
import type { RouteSettings } from './route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteSettings['access'];
    bodyLimitBytes?: RouteSettings['bodyLimitBytes'];
    timeoutMs?: RouteSettings['timeoutMs'];
    consumes?: RouteSettings['consumes'];
    produces?: RouteSettings['produces'];
  }

  interface FastifyRequest {
    /** Who is calling; null on a public route and before the key was checked. */
    principal: Principal | null;
    /** The parsed body as it was sent; `body` is by then an instance with defaults and normalised values. */
    sentBody: unknown;
  }
}
