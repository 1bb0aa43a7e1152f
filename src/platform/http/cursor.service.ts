import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { Secrets } from '../secrets/secrets.service.js';

/** What a cursor is bound to: it is refused anywhere else. */
export interface CursorContext {
  readonly ownerId: string;
  /** Name of the list, such as `analyses`. */
  readonly list: string;
  readonly sort: string;
  /** The filters in use; members that are undefined do not count. */
  readonly filters: Readonly<Record<string, unknown>>;
}

/** One column of the last row of a page. */
export type CursorValue = string | number | boolean | null;

const canonical = (context: CursorContext): string => {
  const filters = Object.entries(context.filters)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([context.ownerId, context.list, context.sort, filters]);
};

const invalid = (): DomainError => {
  const detail =
    'The cursor is damaged, or belongs to another list, sort, filter or key. Repeat the first request without `cursor`, then follow `nextCursor` with everything else unchanged.';
  return new DomainError('INVALID_CURSOR', detail, {
    errors: [{ pointer: 'query/cursor', code: 'invalid_cursor', detail }],
  });
};

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function parsePosition(payload: string): readonly CursorValue[] | null {
  const position: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return Array.isArray(position) && position.every(isCursorValue) ? position : null;
}

/** Makes and reads the opaque positions of keyset pagination, signed so that nobody makes up their own. */
@Injectable()
export class CursorCodec {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly secrets: Secrets) {}

  /** A cursor that stands after the row with these sort columns. */
  async encode(context: CursorContext, position: readonly CursorValue[]): Promise<string> {
    const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${payload}.${(await this.sign(context, payload)).toString('base64url')}`;
  }

  /**
   * The sort columns that a cursor was made from.
   * @throws DomainError INVALID_CURSOR when it was changed, or made for another owner, list, sort or filters
   */
  async decode(context: CursorContext, cursor: string): Promise<readonly CursorValue[]> {
    const [payload = '', signature = '', ...rest] = cursor.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = await this.sign(context, payload);
    const isGenuine = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
    const position = isGenuine ? parsePosition(payload) : null;
    if (!position) throw invalid();
    return position;
  }

  private async sign(context: CursorContext, payload: string): Promise<Buffer> {
    this.secret ??= this.secrets.derive('cursor');
    const hmac = createHmac('sha256', await this.secret).update(`${canonical(context)}\n${payload}`);
    return hmac.digest().subarray(0, 16);
  }
}
