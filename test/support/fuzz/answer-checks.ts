import { PROBLEM_CATALOG } from '../../../src/platform/errors/problem-catalog.js';
import { isJsonObject, type JsonObject, type Operation } from './contract.js';
import type { SchemaChecker } from './schema.js';
import { type Answer, isJsonType, mediaTypeOf, parseJson, type WireRequest } from './wire.js';

/**
 * What a request deserves. `documented`: any documented answer that is no server error; `accepted`: that too, but the
 * request as such is valid, whether or not what it asks for exists; `success`: a documented 2xx; `refused`: a 4xx
 * problem, of one of `statuses` and `codes` where they are given; `left-out`: that, or a 200 that counts in
 * `droppedCount` what it did not take.
 */
export type Expectation =
  | { readonly kind: 'documented' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'success' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'refused'; readonly statuses?: readonly number[]; readonly codes?: readonly string[] };

/** One thing that is wrong with an answer. */
export interface Complaint {
  readonly check: string;
  readonly detail: string;
}

export interface Exchange {
  /** Null for requests that belong to no operation, such as unknown paths. */
  readonly operation: Operation | null;
  readonly wire: WireRequest;
  readonly answer: Answer;
  readonly expectation: Expectation;
}

const PROBLEM_TYPE = 'application/problem+json';
const PROBLEM_SCHEMA = { $ref: '#/components/schemas/ProblemDto' };
const BODILESS = new Set([204, 304]);
const REQUEST_ID = /^[\w-]{8,64}$/;
/** Problems of the protocol: every path can answer with them, no operation documents them. */
const PROTOCOL_CODES = new Set(['MALFORMED_REQUEST', 'REQUEST_INCOMPLETE', 'URI_TOO_LONG', 'HEADERS_TOO_LARGE']);
/** What a request is answered with when it is wrong in itself, or comes from the wrong caller. */
const INVALID_STATUSES = new Set([400, 401, 403, 405, 406, 413, 414, 415, 431]);
/** Into the body, the query or a header; the empty pointer is the body as a whole. */
const POINTER = /^(?:\/.*|query\/.*|header\/.+|path\/.+)?$/s;
const LEAK = /node_modules|\.[jt]s:\d+|\bat [\w.<>]+ \(|\bSQLITE_|QueryFailedError|\bSELECT .+ FROM\b|\bECONN/;

const complain = (check: string, detail: string): Complaint => ({ check, detail });
const when = (isWrong: boolean, check: string, detail: string): Complaint[] =>
  isWrong ? [complain(check, detail)] : [];

const problemOf = (answer: Answer): JsonObject | null => {
  const body = mediaTypeOf(answer) === PROBLEM_TYPE ? parseJson(answer) : null;
  return isJsonObject(body) ? body : null;
};

/** The `code` of an error answer; empty when it is no problem document. */
export const codeOf = (answer: Answer): string => {
  const code = problemOf(answer)?.code;
  return typeof code === 'string' ? code : '';
};

/** Checks an answer against everything that the contract says of it. An empty list means that all is well. */
export function checkAnswer(exchange: Exchange, checker: SchemaChecker): Complaint[] {
  const { answer, expectation, wire } = exchange;
  return [
    ...when(answer.status >= 500, 'server-error', `${answer.status} ${codeOf(answer)}`),
    ...checkDocumented(exchange),
    ...checkBody(exchange, checker),
    ...(answer.status >= 400 && wire.method !== 'HEAD' ? checkProblem(answer, checker) : []),
    ...checkHeaders(exchange),
    ...checkExpectation(answer, expectation, wire.method),
  ];
}

function checkDocumented({ operation, answer }: Exchange): Complaint[] {
  const code = codeOf(answer);
  if (!operation || PROTOCOL_CODES.has(code)) return [];
  const response = operation.responses.get(answer.status);
  if (!response) {
    const known = [...operation.responses.keys()].join(', ');
    return [complain('undocumented-status', `${answer.status} ${code} is not among ${known}`)];
  }
  const codes = response.media.flatMap(({ examples }) => examples.filter(isJsonObject).map((example) => example.code));
  const isUnknown = code !== '' && codes.length > 0 && !codes.includes(code);
  return when(isUnknown, 'undocumented-code', `${answer.status} ${code} is not among ${codes.join(', ')}`);
}

/** A request that is not valid is told every place that is wrong. */
function checkFieldErrors({ code, errors }: JsonObject): Complaint[] {
  if (code !== 'VALIDATION_FAILED') return [];
  if (!Array.isArray(errors) || errors.length === 0) return [complain('no-field-errors', 'it names no place')];
  const pointers = errors.filter(isJsonObject).map(({ pointer }) => String(pointer));
  const wrong = pointers.filter((pointer) => !POINTER.test(pointer));
  return when(wrong.length > 0, 'pointer', wrong.join(', '));
}

function checkBody({ operation, answer, wire }: Exchange, checker: SchemaChecker): Complaint[] {
  if (wire.method === 'HEAD' || BODILESS.has(answer.status)) {
    return when(answer.body.length > 0, 'unexpected-body', `${answer.body.length} bytes where there may be none`);
  }
  const documented = operation?.responses.get(answer.status)?.media;
  if (!documented) return [];
  const type = mediaTypeOf(answer);
  const media = documented.find((candidate) => candidate.type === type);
  if (!media) {
    const known = documented.map((candidate) => candidate.type).join(', ') || 'none';
    return [complain('undocumented-type', `${answer.status} with '${type}', documented: ${known}`)];
  }
  const isJson = isJsonType(type);
  const value = isJson ? parseJson(answer) : answer.body.toString('utf8');
  if (isJson && value === undefined) return [complain('malformed-body', 'the body is not JSON')];
  return checker.findMismatches(media.schema, value).map((detail) => complain('schema', `${answer.status}: ${detail}`));
}

function checkProblem(answer: Answer, checker: SchemaChecker): Complaint[] {
  const problem = problemOf(answer);
  if (!problem) {
    return [complain('no-problem', `${answer.status} is '${mediaTypeOf(answer)}', not ${PROBLEM_TYPE}`)];
  }
  const code = String(problem.code);
  const definition = Object.hasOwn(PROBLEM_CATALOG, code)
    ? PROBLEM_CATALOG[code as keyof typeof PROBLEM_CATALOG]
    : null;
  return [
    ...checker.findMismatches(PROBLEM_SCHEMA, problem).map((detail) => complain('problem-schema', detail)),
    ...when(!definition, 'unknown-code', `'${code}' is not in the catalogue`),
    ...when(
      definition !== null && definition.status !== answer.status,
      'wrong-status-of-code',
      `${code} is ${definition?.status}, the answer ${answer.status}`,
    ),
    ...when(problem.status !== answer.status, 'problem-status', `${String(problem.status)} in a ${answer.status}`),
    ...when(problem.type !== `/problems/${code}`, 'problem-type', String(problem.type)),
    ...checkFieldErrors(problem),
    ...when(problem.detail === '', 'problem-detail', 'it is empty'),
    ...when(
      problem.requestId !== answer.headers['x-request-id'],
      'request-id',
      `'${String(problem.requestId)}' in the body, '${String(answer.headers['x-request-id'])}' in the header`,
    ),
    ...when(LEAK.test(answer.body.toString('utf8')), 'leak', 'it tells of the inside of the server'),
  ];
}

function checkHeaders({ answer, wire }: Exchange): Complaint[] {
  const { status, headers } = answer;
  const sent = wire.headers['x-request-id'];
  const isEcho = sent !== undefined && REQUEST_ID.test(sent);
  const id = headers['x-request-id'];
  const lacks = (name: string): Complaint[] =>
    when(headers[name] === undefined, 'missing-header', `${status} has no ${name}`);
  return [
    ...when(typeof id !== 'string' || !REQUEST_ID.test(id), 'request-id', `X-Request-Id is '${String(id)}'`),
    ...when(isEcho && id !== sent, 'request-id', `sent '${sent}', got '${String(id)}'`),
    ...(status === 201 ? lacks('location') : []),
    ...(status === 401 ? lacks('www-authenticate') : []),
    ...(status === 405 ? lacks('allow') : []),
    ...(status === 429 || status === 503 ? lacks('retry-after') : []),
  ];
}

function checkExpectation(answer: Answer, expectation: Expectation, method: string): Complaint[] {
  const { status } = answer;
  switch (expectation.kind) {
    case 'documented':
      return [];
    case 'accepted':
      return when(
        INVALID_STATUSES.has(status),
        'valid-but-refused',
        `${status} ${answer.body.toString('utf8').slice(0, 300)}`,
      );
    case 'success':
      return when(
        status < 200 || status > 299,
        'no-success',
        `${status} ${answer.body.toString('utf8').slice(0, 300)}`,
      );
    case 'left-out':
      return checkLeftOut(answer);
    case 'refused': {
      const { statuses, codes } = expectation;
      const code = codeOf(answer);
      return [
        ...when(status < 400 || status > 499, 'not-refused', `${status}`),
        ...when(
          statuses !== undefined && !statuses.includes(status),
          'other-status',
          `${status}, not ${String(statuses)}`,
        ),
        ...when(
          method !== 'HEAD' && codes !== undefined && !codes.includes(code),
          'other-code',
          `'${code}', not ${String(codes)}`,
        ),
      ];
    }
  }
}

function checkLeftOut(answer: Answer): Complaint[] {
  if (answer.status >= 400 && answer.status <= 499) return [];
  const body = parseJson(answer);
  const dropped = isJsonObject(body) ? Number(body.droppedCount) : 0;
  return when(!(answer.status === 200 && dropped > 0), 'not-refused', `${answer.status}, and nothing was left out`);
}
