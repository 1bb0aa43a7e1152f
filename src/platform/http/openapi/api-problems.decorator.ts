import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { PROBLEM_CATALOG, type ProblemCode } from '../../errors/problem-catalog.js';

const PROBLEM_PREFIX = 'x-problem-';

/** The member of an operation that lists the scopes its key needs. */
export const SCOPES_EXTENSION = 'x-scopes';

/**
 * Problems that this operation can answer with beside those that follow from its access, parameters and body, which
 * `buildOpenApi` adds by itself. Several of these on one method add up.
 */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator {
  // One extension each: of two extensions with one name, only one survives.
  return applyDecorators(...codes.map((code) => ApiExtension(`${PROBLEM_PREFIX}${code}`, true)));
}

const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEM_CATALOG, text);

/** Takes the codes of `ApiProblems` out of an operation of the generated document. */
export function takeOwnProblems(operation: object): ProblemCode[] {
  const names = Object.keys(operation).filter((name) => name.startsWith(PROBLEM_PREFIX));
  for (const name of names) Reflect.deleteProperty(operation, name);
  return names.map((name) => name.slice(PROBLEM_PREFIX.length)).filter(isProblemCode);
}
