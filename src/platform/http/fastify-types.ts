import type { Principal } from './principal.js';
import type { RouteSettings } from './route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig extends RouteSettings {}

  interface FastifyRequest {
    /** Who is calling; null on a public route and before the key was checked. */
    principal: Principal | null;
  }
}
