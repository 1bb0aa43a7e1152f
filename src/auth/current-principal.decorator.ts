import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal } from '../platform/http/principal.js';

/** The caller, as a parameter of a controller's method; only on routes that need a key. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<{ principal?: Principal | null }>();
  if (!principal) throw new TypeError('@CurrentPrincipal() stands on a route that is @Public()');
  return principal;
});
