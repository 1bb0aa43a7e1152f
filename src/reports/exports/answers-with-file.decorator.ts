import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { QueryOneOf } from '../../platform/http/query.decorator.js';
import { Produces, WithRouteSettings } from '../../platform/http/route-settings.decorator.js';
import { CONTENT_TYPES, EXPORT_FORMATS, type ExportFormat } from './exported-file.js';

const mediaTypeOf = (format: ExportFormat): string => CONTENT_TYPES[format].split(';', 1)[0] ?? '';

const schemaOf = (format: ExportFormat): object =>
  format === 'xlsx' ? { type: 'string', format: 'binary' } : { type: 'string' };

/** The route answers with a file of one of these formats, for as long as it takes. */
export function AnswersWithFile(formats: readonly ExportFormat[] = EXPORT_FORMATS): MethodDecorator {
  const content = Object.fromEntries(formats.map((format) => [mediaTypeOf(format), { schema: schemaOf(format) }]));
  return applyDecorators(
    WithRouteSettings({ timeoutMs: null }),
    Produces(...formats.map(mediaTypeOf)),
    ApiOkResponse({
      description:
        'The file, sent while it is made. A connection that breaks before its end means that it is not whole.',
      content,
      headers: { 'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } } },
    }),
  );
}

/** The format of a file, in the query. */
export const FormatField = (): PropertyDecorator =>
  QueryOneOf(EXPORT_FORMATS, {
    description: 'The format of the file; `ndjson` has an object on each line, as the list shows it.',
    default: 'csv',
  });
