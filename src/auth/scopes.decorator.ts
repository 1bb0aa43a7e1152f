import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Scope } from '../platform/http/principal.js';
import { ROUTE_ACCESS, type RouteAccess } from '../platform/http/request-gate.js';
import { WithRouteSettings } from '../platform/http/route-settings.decorator.js';

/** The names of the two ways to send a key, as the OpenAPI document declares them. */
const SECURITY_SCHEMES = { bearer: 'bearer', header: 'apiKey' } as const;

const documentKey = (scopes: readonly Scope[]): MethodDecorator =>
  applyDecorators(
    ApiSecurity(SECURITY_SCHEMES.bearer),
    ApiSecurity(SECURITY_SCHEMES.header),
    ApiExtension('x-scopes', [...scopes]),
  );

/** The route needs a key that has every one of these scopes. */
export function Scopes(first: Scope, ...others: Scope[]): MethodDecorator {
  const scopes = [first, ...others];
  return applyDecorators(WithRouteSettings({ access: { kind: 'scopes', scopes } }), documentKey(scopes));
}

/** The route needs a key, whatever its scopes. */
export function AnyKey(): MethodDecorator {
  return applyDecorators(WithRouteSettings({ access: { kind: 'any-key' } }), documentKey([]));
}

/** The route answers without a key. */
export function Public(): MethodDecorator {
  return WithRouteSettings({ access: { kind: 'public' } });
}

/** What the route's decorator says, or null when the route has none (which stops the start). */
export function findRouteAccess(handler: object): RouteAccess | null {
  const access = Reflect.getMetadata(ROUTE_ACCESS, handler) as RouteAccess | undefined;
  return access ?? null;
}
