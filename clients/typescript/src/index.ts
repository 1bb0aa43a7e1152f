import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** What the API says, by its name in the document: `Answer<'AnalysisDto'>`. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Every error answer (RFC 9457). */
export type Problem = Answer<'ProblemDto'>;

export type BarometerClient = Client<paths>;

export interface BarometerOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the server is, without a path: `http://localhost:3000`. */
  readonly baseUrl: string;
  /** A key that `GET /v1/me` knows. */
  readonly apiKey: string;
}

/**
 * A client of a Barometer server. Its methods take a path of the API and what belongs to it, all of it typed, and give
 * `{ data, error, response }`: `data` on success, else `error`, which is a `Problem`. Only a server that cannot be reached
 * makes them throw.
 */
export function createBarometerClient({ apiKey, ...options }: BarometerOptions): BarometerClient {
  const client = createClient<paths>(options);
  client.use({
    onRequest({ request }) {
      request.headers.set('x-api-key', apiKey);
      return request;
    },
  });
  return client;
}
