/** The `code` of a system or library error, such as `ECONNRESET`; null when it has none. */
export function findErrorCode(error: unknown): string | null {
  // No `instanceof Error`: errors of Node's own modules may belong to another realm.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
