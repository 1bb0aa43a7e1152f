import 'reflect-metadata';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { ClassConstructor } from 'class-transformer';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { DomainError, type FieldError } from '../errors/domain-error.js';
import { checkIdempotencyKey } from './idempotency/idempotency-key.js';
import { readIdempotencyHeader, takesIdempotencyKey } from './idempotency/idempotency.decorator.js';
import { describeUnknownName, validateAs, type Validated } from './validate.js';
import { findUnusableInput } from './request-text.js';

/** What a controller's method takes from the request; null where it takes it as it comes, or not at all. */
interface RouteInput {
  readonly body: ClassConstructor<object> | null;
  readonly query: ClassConstructor<object> | null;
  /** The query parameters of a method that takes them one by one. */
  readonly queryNames: readonly string[];
  readonly takesIdempotencyKey: boolean;
}

interface ParameterMetadata {
  readonly index: number;
  readonly data?: unknown;
}

const BUILT_IN: readonly unknown[] = [Object, String, Number, Boolean, Array, Buffer, undefined];

const asClass = (type: unknown): ClassConstructor<object> | null =>
  BUILT_IN.includes(type) ? null : (type as ClassConstructor<object>);

function readRouteInput(context: ExecutionContext): RouteInput {
  const controller = context.getClass<object>();
  const name = context.getHandler().name;
  const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
    Record<string, ParameterMetadata> | undefined;
  const prototype = controller.prototype as object;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as readonly unknown[];
  const entries = Object.entries(parameters ?? {});
  const ofKind = (kind: RouteParamtypes): ParameterMetadata[] =>
    entries.filter(([key]) => key.startsWith(`${kind}:`)).map(([, parameter]) => parameter);
  const wholeType = (kind: RouteParamtypes): ClassConstructor<object> | null => {
    const whole = ofKind(kind).find((parameter) => parameter.data === undefined);
    return whole ? asClass(types[whole.index]) : null;
  };
  return {
    body: wholeType(RouteParamtypes.BODY),
    query: wholeType(RouteParamtypes.QUERY),
    queryNames: ofKind(RouteParamtypes.QUERY).flatMap(({ data }) => (typeof data === 'string' ? [data] : [])),
    takesIdempotencyKey: takesIdempotencyKey(context.getHandler()),
  };
}

function checkBareQuery(query: object, known: readonly string[]): FieldError[] {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  return [
    ...findUnusableInput({ ...query }, 'query').filter((error) => error.code !== 'unknown_field'),
    ...unknown.map((name) => ({
      pointer: `query/${name.slice(0, 80)}`,
      code: 'unknown_field',
      detail: describeUnknownName('query parameter', name, known),
    })),
  ];
}

const errorsOf = (result: Validated<object> | null): readonly FieldError[] =>
  result === null || result.ok ? [] : result.errors;

/**
 * Validates body, query and `Idempotency-Key` together, before any other interceptor, so that all failures are told at once. It stands in
 * the place of a `ValidationPipe`, which sees one parameter at a time and comes after every interceptor. Query
 * parameters that the method does not take are errors.
 */
@Injectable()
export class ValidationInterceptor implements NestInterceptor {
  private readonly inputs = new WeakMap<object, RouteInput>();

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const input = this.findInput(context);
    const body = input.body ? await validateAs(input.body, request.body, 'body') : null;
    const query = input.query ? await validateAs(input.query, request.query, 'query') : null;
    const bareErrors = input.query ? [] : checkBareQuery(request.query as object, input.queryNames);
    const headerErrors = input.takesIdempotencyKey ? checkIdempotencyKey(readIdempotencyHeader(request)) : [];
    const errors = [...errorsOf(body), ...errorsOf(query), ...bareErrors, ...headerErrors];
    if (errors.length > 0) throw this.refuse(errors);
    request.sentBody = request.body;
    if (body?.ok) request.body = body.value;
    if (query?.ok) request.query = query.value;
    return next.handle();
  }

  private findInput(context: ExecutionContext): RouteInput {
    const known = this.inputs.get(context.getHandler());
    if (known) return known;
    const input = readRouteInput(context);
    this.inputs.set(context.getHandler(), input);
    return input;
  }

  private refuse(errors: readonly FieldError[]): DomainError {
    const [first] = errors;
    const detail =
      errors.length === 1 && first
        ? first.detail
        : `${errors.length} things are wrong with the request; each is listed in \`errors\`.`;
    return new DomainError('VALIDATION_FAILED', detail, { errors });
  }
}
