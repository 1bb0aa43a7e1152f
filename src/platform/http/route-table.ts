import type { RouteOptions } from 'fastify';
import createRouter, { type HTTPMethod, type HTTPVersion, type Instance } from 'find-my-way';

/** The path of the route that CORS makes for preflights. */
export const EVERY_PATH = '*';

const ignore = (): void => undefined;

/** The routes as they were registered, to tell an unknown path from a known one with another method. */
export class RouteTable {
  private readonly routers = new Map<string, Instance<HTTPVersion.V1>>();

  /** Takes note of a route; meant for Fastify's `onRoute` hook. One for every path says nothing of any. */
  add(route: Pick<RouteOptions, 'method' | 'url'>): void {
    if (route.url === EVERY_PATH) return;
    const methods = typeof route.method === 'string' ? [route.method] : route.method;
    for (const method of methods) this.addTo(method, route.url);
  }

  /** The methods that a path takes; none when there is no such path. */
  findMethods(path: string): string[] {
    const methods = [...this.routers].filter(([method, router]) => this.matches(router, method, path));
    return methods.map(([method]) => method).sort();
  }

  private addTo(method: string, url: string): void {
    let router = this.routers.get(method);
    if (!router) {
      router = createRouter<HTTPVersion.V1>({ maxParamLength: 500 });
      this.routers.set(method, router);
    }
    if (!router.hasRoute(method as HTTPMethod, url)) router.on(method as HTTPMethod, url, ignore);
  }

  private matches(router: Instance<HTTPVersion.V1>, method: string, path: string): boolean {
    const found = router.find(method as HTTPMethod, path);
    return found !== null && !hasEmptyParameter(found.params);
  }
}

/** `/v1/things/` would match `/v1/things/:id` with an empty id; it is no such path. */
export function hasEmptyParameter(parameters: unknown): boolean {
  const entries = Object.entries(parameters ?? {});
  return entries.some(([name, value]) => value === '' && name !== '*');
}
