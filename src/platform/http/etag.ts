import { createHash } from 'node:crypto';
import { DomainError } from '../errors/domain-error.js';

/** What a caller demands of the state of the resource with `If-Match`. */
export type IfMatch =
  { readonly kind: 'absent' } | { readonly kind: 'any' } | { readonly kind: 'tags'; readonly tags: readonly string[] };

const TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;

/** A strong, opaque entity tag, quotes included; the same parts give the same tag: usually id and version. */
export function computeETag(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `"${digest.slice(0, 22)}"`;
}

function splitTags(header: string): string[] | null {
  const tags = header.split(',').map((tag) => tag.trim());
  return tags.every((tag) => TAG.test(tag)) ? tags : null;
}

/**
 * Reads `If-Match`: `*`, one tag or a list of them.
 * @throws DomainError VALIDATION_FAILED when it is none of these
 */
export function parseIfMatch(header: string | undefined): IfMatch {
  if (header === undefined) return { kind: 'absent' };
  if (header.trim() === '*') return { kind: 'any' };
  const tags = splitTags(header);
  if (tags) return { kind: 'tags', tags };
  const detail = '`If-Match` must be `*` or entity tags in double quotes, as `ETag` gave them, separated by commas.';
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: 'header/if-match', code: 'invalid_format', detail }],
  });
}

/**
 * Checks a precondition against the tag that the resource has now. Weak tags never match.
 * @throws DomainError PRECONDITION_FAILED with the current tag in `ETag`
 */
export function assertIfMatch(ifMatch: IfMatch, currentETag: string): void {
  if (ifMatch.kind !== 'tags' || ifMatch.tags.includes(currentETag)) return;
  throw new DomainError(
    'PRECONDITION_FAILED',
    `The resource has changed: its entity tag is now ${currentETag}. Read it again and repeat the change on that.`,
    { headers: { ETag: currentETag } },
  );
}

/**
 * Like `assertIfMatch`, for resources that cannot be changed without a precondition.
 * @throws DomainError PRECONDITION_REQUIRED, PRECONDITION_FAILED
 */
export function requireIfMatch(ifMatch: IfMatch, currentETag: string): void {
  if (ifMatch.kind === 'absent') {
    throw new DomainError(
      'PRECONDITION_REQUIRED',
      'Send the `ETag` that you read in `If-Match`, or `If-Match: *` to change whatever is there.',
    );
  }
  assertIfMatch(ifMatch, currentETag);
}

/** Whether `If-None-Match` says that the caller has this version already; tags compare weakly. */
export function isNotModified(header: string | undefined, currentETag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const tags = splitTags(header) ?? [];
  return tags.some((tag) => tag.replace(/^W\//, '') === currentETag);
}
