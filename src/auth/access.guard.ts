import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Principal } from '../platform/http/principal.js';
import { findMissingScopes, refuseKey, refuseScope } from './refusals.js';
import { findRouteAccess } from './scopes.decorator.js';

/**
 * The second lock on the door: the hook in front of the body parser has done this already. Whatever comes past it
 * (a route registered in another way, a hook lost in a refactoring) is turned away here.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = findRouteAccess(context.getHandler());
    if (!access) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access.`);
    if (access.kind === 'public') return true;
    const { principal } = context.switchToHttp().getRequest<{ principal?: Principal | null }>();
    if (!principal) throw refuseKey({ reason: 'missing', detail: 'This route needs an API key.' });
    const missing = access.kind === 'scopes' ? findMissingScopes(principal, access.scopes) : [];
    if (missing.length > 0) throw refuseScope(principal, missing);
    return true;
  }
}
