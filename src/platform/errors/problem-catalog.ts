/** How loudly a kind of failure is logged. */
export type ErrorLogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface ProblemDefinition {
  readonly status: number;
  readonly title: string;
  /** What happened and what to do, in general; an occurrence's `detail` says it of the case at hand. */
  readonly description: string;
  readonly logLevel: ErrorLogLevel;
}

const define = (
  status: number,
  title: string,
  description: string,
  logLevel: ErrorLogLevel = 'debug',
): ProblemDefinition => ({ status, title, description, logLevel });

/** Every `code` the API can answer with, served at `/problems/{code}`. */
export const PROBLEM_CATALOG = {
  VALIDATION_FAILED: define(
    400,
    'The request is not valid',
    'One or more fields, parameters or headers are missing, unknown, of the wrong type or out of range. Every failure is listed in `errors` with a JSON pointer; correct them all and send the request again.',
  ),
  MALFORMED_JSON: define(
    400,
    'The body is not valid JSON',
    'The request body could not be parsed. Check quotes, commas and brackets, and that the body is UTF-8.',
  ),
  INVALID_CURSOR: define(
    400,
    'The cursor cannot be used here',
    'A cursor belongs to one list with one owner, sort and set of filters. Repeat the first request without `cursor` and follow its `nextCursor`.',
  ),
  KEY_IN_QUERY: define(
    400,
    'An API key was sent in the query string',
    'Query strings end up in logs and browser histories. Send the key in `Authorization: Bearer <key>` or `X-API-Key`, and revoke the key that was exposed.',
    'warn',
  ),
  MALFORMED_REQUEST: define(
    400,
    'The request is not valid HTTP',
    'The request line, a header, the address or the length of the body breaks the protocol. Check the percent-encoding of the address, and any proxy in between.',
  ),
  UNAUTHENTICATED: define(
    401,
    'A valid API key is needed',
    'Send a key that exists, has not expired and is not revoked in `Authorization: Bearer <key>` or `X-API-Key`.',
    'info',
  ),
  INSUFFICIENT_SCOPE: define(
    403,
    'The key may not do this',
    'The key lacks the scope that `detail` names. Use another key, or have one created with that scope.',
    'info',
  ),
  NOT_FOUND: define(404, 'Not found', 'There is no such route, or no such resource that this key may see.'),
  UNKNOWN_TICKER: define(
    404,
    'No prices for this ticker',
    'No provider knows the ticker and no bars were uploaded for it. Check the spelling and the exchange suffix (`RELIANCE.NS`), search with `GET /v1/symbols?query=`, or upload bars with `PUT /v1/tickers/{ticker}/bars`.',
  ),
  METHOD_NOT_ALLOWED: define(
    405,
    'This path does not take this method',
    'The `Allow` header lists the methods that the path takes.',
  ),
  NOT_ACCEPTABLE: define(
    406,
    'None of the accepted media types is offered',
    'Send `Accept: application/json`, `*/*`, or the media type that the route documents.',
  ),
  REQUEST_INCOMPLETE: define(
    408,
    'The request did not arrive in time',
    'The headers or the body were sent too slowly. Send them again over a faster connection, or in smaller parts.',
  ),
  INVALID_STATE: define(
    409,
    'The resource is not in a state that allows this',
    'Read it again; `detail` says what it is.',
  ),
  ALREADY_EXISTS: define(409, 'It exists already', 'Choose another name, or use the one that exists.'),
  IDEMPOTENCY_IN_PROGRESS: define(
    409,
    'The first request with this key is still under way',
    'A request with the same `Idempotency-Key` has not been answered yet. Send the same request again as `Retry-After` says; you get the answer of the first one.',
  ),
  EXPIRED: define(410, 'It was removed by retention', 'The resource existed and is past its retention period.'),
  PRECONDITION_FAILED: define(
    412,
    'The resource has changed since you read it',
    'Read it again, apply your change to what it is now, and send it with the new `ETag` in `If-Match`.',
  ),
  PAYLOAD_TOO_LARGE: define(
    413,
    'The body is too large',
    'Send at most the size that `detail` names, in several requests if need be.',
  ),
  URI_TOO_LONG: define(414, 'The address is too long', 'Shorten the path or the query string.'),
  UNSUPPORTED_MEDIA_TYPE: define(
    415,
    'The body is of a type that this route does not take',
    'Send `Content-Type: application/json`, or the media type that the route documents.',
  ),
  UNKNOWN_INDICATOR: define(
    422,
    'There is no such indicator',
    'Known indicators are listed in `known` and at `GET /v1/indicators`.',
  ),
  INVALID_FILTER: define(
    422,
    'The filter cannot be read',
    'The condition breaks the grammar, or names something that is not there. Every failure is listed in `errors` with its place in the text, what was expected and what was found.',
  ),
  TOO_MANY_TICKERS: define(
    422,
    'Too many tickers for one job',
    'One job takes at most 5,000 tickers. Split the list into several jobs.',
  ),
  UNKNOWN_STRATEGY: define(
    422,
    'There is no such strategy',
    'Known strategies are listed in `known` and at `GET /v1/strategies`.',
  ),
  INSUFFICIENT_HISTORY: define(
    422,
    'Too few bars to analyse',
    'An analysis needs at least 60 good bars of the timeframe asked for. Upload more history, or use the daily timeframe.',
  ),
  UNSUPPORTED_SETTING: define(
    422,
    'This setting cannot be used here',
    'The setting is valid, but not for what was asked for; `detail` says why and what to use instead.',
  ),
  NOT_EXPORTABLE: define(
    422,
    'There is nothing to export',
    'Jobs of this type have no export; `detail` says which have, and where what came of this one is.',
  ),
  CHART_TOO_LARGE: define(
    422,
    'Too much for one chart',
    'A chart has at most 12 indicators, five of them with a pane of their own. Draw several charts.',
  ),
  BAD_SERIES: define(
    422,
    'Too many bars are impossible',
    'More than 10 % of the bars break a rule (prices above zero, high and low around open and close, volume not negative). Mend the source and send it again.',
  ),
  IDEMPOTENCY_KEY_REUSED: define(
    422,
    'The key belongs to another request',
    'Within 24 hours an `Idempotency-Key` stands for one request: the same body, path and query. Send a new key, such as a UUID, with every new request.',
  ),
  PRECONDITION_REQUIRED: define(428, '`If-Match` is required', 'Read the resource and send its `ETag` in `If-Match`.'),
  RATE_LIMITED: define(429, 'Too many requests', 'Wait as long as `Retry-After` says.', 'info'),
  HEADERS_TOO_LARGE: define(
    431,
    'The request line and the headers are too large',
    'Together they may have 16 KB. Shorten the address, or send fewer or smaller headers and cookies.',
  ),
  INTERNAL_ERROR: define(
    500,
    'A defect on our side',
    'Nothing is wrong with the request. Report it with the `requestId`.',
    'error',
  ),
  PROVIDER_ERROR: define(
    502,
    'The price provider failed',
    'The provider could not be reached or answered with an error or rubbish. Try again later, or upload bars.',
    'warn',
  ),
  DATABASE_UNAVAILABLE: define(
    503,
    'The database does not answer',
    'Nothing was changed unless you were told so. Try again as `Retry-After` says.',
    'error',
  ),
  STORAGE_FULL: define(
    503,
    'No space is left to store data',
    'Reading goes on; writing resumes when there is space.',
    'error',
  ),
  NOT_READY: define(503, 'The process is starting or stopping', 'Try again as `Retry-After` says.', 'info'),
  QUEUE_FULL: define(
    503,
    'Too much background work is waiting',
    'The items of all jobs together have reached their limit. Try again as `Retry-After` says, when some of them are done.',
    'warn',
  ),
  REQUEST_TIMEOUT: define(503, 'The request took too long', 'Try again; ask for less at a time if it goes on.', 'warn'),
  PROVIDER_RATE_LIMITED: define(
    503,
    'The price provider limits our requests',
    'Try again as `Retry-After` says.',
    'warn',
  ),
  PROVIDER_TIMEOUT: define(
    504,
    'The price provider did not answer in time',
    'Try again later, or upload bars.',
    'warn',
  ),
} as const satisfies Record<string, ProblemDefinition>;

export type ProblemCode = keyof typeof PROBLEM_CATALOG;
