import type { ExecutionContext } from '@nestjs/common';
import { AccessGuard } from '../../../src/auth/access.guard.js';
import { AnyKey, Public, Scopes } from '../../../src/auth/scopes.decorator.js';
import type { Principal } from '../../../src/platform/http/principal.js';

class Routes {
  @Public()
  open(): void {}

  @AnyKey()
  any(): void {}

  @Scopes('analysis:read')
  scoped(): void {}

  forgotten(): void {}
}

const principal: Principal = {
  ownerId: 'o',
  ownerName: 'default',
  keyId: 'k',
  keyName: 'Reader',
  scopes: ['analysis:read'],
};

const contextOf = (handler: () => void, caller: Principal | null): ExecutionContext =>
  ({
    getHandler: () => handler,
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => ({ principal: caller }) }),
  }) as unknown as ExecutionContext;

const guard = new AccessGuard();
const { open, any, scoped, forgotten } = Routes.prototype;

describe('the guard behind the gate', () => {
  test('lets through what the gate let through', () => {
    expect(guard.canActivate(contextOf(open, null))).toBe(true);
    expect(guard.canActivate(contextOf(any, { ...principal, scopes: [] }))).toBe(true);
    expect(guard.canActivate(contextOf(scoped, principal))).toBe(true);
  });

  test.each([
    ['any', any],
    ['scoped', scoped],
  ])('turns away who came past the gate to %s', (_, handler) => {
    expect(() => guard.canActivate(contextOf(handler, null))).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });

  test('asks for the scope again', () => {
    const caller: Principal = { ...principal, scopes: ['market:read'] };
    expect(() => guard.canActivate(contextOf(scoped, caller))).toThrow(
      expect.objectContaining({ code: 'INSUFFICIENT_SCOPE' }),
    );
  });

  test('takes a route without a declared access for a defect', () => {
    expect(() => guard.canActivate(contextOf(forgotten, principal))).toThrow('Routes.forgotten declares no access.');
  });
});
