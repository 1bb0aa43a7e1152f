import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { ROUTE_ACCESS, type RouteAccess } from './request-gate.js';

const ROUTE_SETTINGS = 'barometer:route-settings';

const MEBIBYTE = 1024 * 1024;

/** What the HTTP layer has to know of a route before any controller runs. */
export interface RouteSettings {
  readonly access?: RouteAccess;
  /** Largest body; 256 KB when not set. */
  readonly bodyLimitBytes?: number;
  /** How long the answer may take to begin; 30 s when not set, null for no limit (streams). */
  readonly timeoutMs?: number | null;
  /** Media types of the body; JSON when not set. */
  readonly consumes?: readonly string[];
  /** Media types of the answer; JSON when not set. */
  readonly produces?: readonly string[];
  /** Whether requests do not count against the key's quota. */
  readonly isUnlimited?: boolean;
}

/** Adds settings to a route; several of these decorators on one method are merged, whatever their order. */
export function WithRouteSettings(settings: RouteSettings): MethodDecorator {
  return (_target, _key, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as object;
    const merged = { ...findRouteSettings(handler), ...settings };
    Reflect.defineMetadata(ROUTE_SETTINGS, merged, handler);
    if (merged.access) Reflect.defineMetadata(ROUTE_ACCESS, merged.access, handler);
  };
}

/** The settings that decorators gave to a controller's method. */
export function findRouteSettings(handler: object): RouteSettings {
  const settings = Reflect.getMetadata(ROUTE_SETTINGS, handler) as RouteSettings | undefined;
  return settings ?? {};
}

/** The route takes a file of up to 20 MB, as CSV text or as JSON, and may take 60 s. */
export function AcceptsUpload(): MethodDecorator {
  const consumes = ['application/json', 'text/csv'];
  return applyDecorators(
    WithRouteSettings({ bodyLimitBytes: 20 * MEBIBYTE, timeoutMs: 60_000, consumes }),
    ApiConsumes(...consumes),
  );
}

/** The route answers with these media types instead of JSON; a request that accepts none of them gets 406. */
export function Produces(...mediaTypes: string[]): MethodDecorator {
  return applyDecorators(WithRouteSettings({ produces: mediaTypes }), ApiProduces(...mediaTypes));
}

function mergeIntoFastifyConfig(handler: object): void {
  const settings = findRouteSettings(handler);
  if (Object.keys(settings).length === 0) return;
  const config = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) as object | undefined;
  Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG_METADATA, { ...config, ...settings }, handler);
}

/**
 * Hands the settings of every controller's method to Fastify, beside what `RouteConfig` says: of that decorator only
 * the last one on a method counts, so the settings are kept apart until no decorator can come any more.
 */
export function publishRouteSettings(app: NestFastifyApplication): void {
  const scanner = new MetadataScanner();
  const modules = [...app.get(ModulesContainer).values()];
  for (const { metatype } of modules.flatMap((module) => [...module.controllers.values()])) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, object>;
    const handlers = scanner.getAllMethodNames(prototype).flatMap((name) => prototype[name] ?? []);
    handlers.forEach(mergeIntoFastifyConfig);
  }
}
