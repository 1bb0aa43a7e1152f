import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import { barAt } from './bars/columns.js';
import { parseBarsCsv } from './providers/upload/upload-csv.js';
import { parseTicker } from './symbols/ticker.js';
import { UploadsService } from './uploads.service.js';

const EXTENSION = '.csv';
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** What became of one file. */
export type BarFileOutcome =
  | {
      readonly kind: 'imported';
      readonly file: string;
      readonly ticker: string;
      readonly bars: number;
      readonly dropped: number;
      readonly firstDate: string;
      readonly lastDate: string;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'failed'; readonly file: string; readonly reasons: readonly string[] };

function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof DomainError)) throw error;
  return error.errors.length > 0 ? error.errors.map(({ detail }) => detail) : [error.message];
}

/** Imports files of bars; the ticker is the file's name without `.csv`. */
@Injectable()
export class BarFilesService {
  constructor(private readonly uploads: UploadsService) {}

  /**
   * The CSV files of a folder (not of its sub-folders), sorted by name, or the one file itself.
   * @throws DomainError VALIDATION_FAILED when there are none.
   */
  async list(path: string): Promise<readonly string[]> {
    const found = await stat(path).catch((cause: unknown) => {
      throw new DomainError('VALIDATION_FAILED', `${path} cannot be read: there is no such file or folder.`, { cause });
    });
    if (found.isFile()) return [path];
    const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() === EXTENSION).sort();
    if (names.length > 0) return names.map((name) => join(path, name));
    throw new DomainError(
      'VALIDATION_FAILED',
      `There are no ${EXTENSION} files in ${path}. Name them like RELIANCE.NS.csv.`,
    );
  }

  /** Stores the bars of one file for an owner; whatever is wrong with the file is in the outcome. */
  async import(ownerId: string, file: string): Promise<BarFileOutcome> {
    try {
      return await this.store(ownerId, file);
    } catch (error) {
      return { kind: 'failed', file, reasons: reasonsOf(error) };
    }
  }

  private async store(ownerId: string, file: string): Promise<BarFileOutcome> {
    const ticker = parseTicker(basename(file, extname(file)), '');
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) throw new DomainError('PAYLOAD_TOO_LARGE', 'The file has more than 20 MB.');
    const bars = parseBarsCsv(await readFile(file, 'utf8'));
    const { stored, warnings } = await this.uploads.put({ ownerId, ticker, bars });
    const { series, quality } = stored;
    return {
      kind: 'imported',
      file,
      ticker,
      bars: series.length,
      dropped: quality.droppedCount,
      firstDate: barAt(series, 0).tradingDate,
      lastDate: barAt(series, series.length - 1).tradingDate,
      warnings: warnings.map(({ code }) => code),
    };
  }
}
