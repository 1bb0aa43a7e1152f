import { ApiProperty } from '@nestjs/swagger';
import { DomainError } from '../errors/domain-error.js';
import { PROBLEM_CATALOG, type ProblemCode } from '../errors/problem-catalog.js';

/** What is to know of a problem code, apart from any occurrence. */
export class ProblemPageDto {
  @ApiProperty({ type: String, example: '/problems/VALIDATION_FAILED' })
  readonly type!: string;

  @ApiProperty({ type: String, example: 'VALIDATION_FAILED' })
  readonly code!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  readonly status!: number;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: String, description: 'What happened, and what to do about it.' })
  readonly description!: string;
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_CATALOG, code);

/** @throws DomainError NOT_FOUND when there is no such code */
export function findProblemPage(code: string): ProblemPageDto {
  if (!isProblemCode(code)) {
    const known = Object.keys(PROBLEM_CATALOG);
    throw new DomainError('NOT_FOUND', 'There is no such problem code; `known` lists them.', { extensions: { known } });
  }
  const { status, title, description } = PROBLEM_CATALOG[code];
  return { type: `/problems/${code}`, code, status, title, description };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const renderText = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The page as HTML, for a browser that follows `type`. */
export function renderProblemPage(page: ProblemPageDto): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${page.code}</title>`,
    '<style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style></head>',
    `<body><h1>${renderText(page.title)}</h1>`,
    `<p><code>${page.code}</code>, HTTP status ${page.status}</p>`,
    `<p>${renderText(page.description)}</p></body>`,
    '</html>',
    '',
  ].join('\n');
}
