import type { Bar } from '../../bars/series.js';
import { parseBarsCsv } from './upload-csv.js';
import { parseBarsJson } from './upload-json.js';

/**
 * Bars out of a parsed request body: text is CSV, anything else was JSON.
 * @throws DomainError VALIDATION_FAILED
 */
export function parseUploadBody(body: unknown): Bar[] {
  return typeof body === 'string' ? parseBarsCsv(body) : parseBarsJson(body);
}
