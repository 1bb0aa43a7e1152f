import 'reflect-metadata';
import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from '../../errors/problem-catalog.js';

/** The member of an operation that names its own problems; taken out again when the document is finished. */
export const PROBLEMS_EXTENSION = 'x-problems';

/** The member of an operation that lists the scopes its key needs. */
export const SCOPES_EXTENSION = 'x-scopes';

const OWN_PROBLEMS = 'barometer:own-problems';

/**
 * Problems that this operation can answer with beside those that follow from its access, parameters and body, which
 * `buildOpenApi` adds by itself. Several of these on one method add up.
 */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator {
  return (target, key, descriptor: PropertyDescriptor) => {
    const handler: object = descriptor.value;
    const known: ProblemCode[] = Reflect.getMetadata(OWN_PROBLEMS, handler) ?? [];
    const all = [...new Set([...known, ...codes])];
    Reflect.defineMetadata(OWN_PROBLEMS, all, handler);
    ApiExtension(PROBLEMS_EXTENSION, all)(target, key, descriptor);
  };
}
