import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { findRouteAccess } from './scopes.decorator.js';

/** Stops the start when a route does not say who may call it: what nobody thought about is closed, not open. */
@Injectable()
export class RouteAccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => this.findUndeclared(metatype));
    if (open.length === 0) return;
    throw new Error(
      `Routes without a declared access: ${open.join(', ')}. ` +
        'Put @Scopes(...), @AnyKey() or @Public() on each of them.',
    );
  }

  private findUndeclared(controller: unknown): string[] {
    if (typeof controller !== 'function') return [];
    const prototype = controller.prototype as Record<string, object>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const handler = prototype[name];
        return handler && Reflect.hasMetadata(METHOD_METADATA, handler) && !findRouteAccess(handler);
      })
      .map((name) => `${controller.name}.${name}`);
  }
}
