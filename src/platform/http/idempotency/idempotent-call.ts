/** Which request this is, for telling a repetition from a new one. */
export interface IdempotentCall {
  readonly ownerId: string;
  readonly method: string;
  /** The template, such as `/v1/jobs/:id/cancel`. */
  readonly route: string;
  readonly key: string;
  /** The same for the same body, path parameters and query. */
  readonly fingerprint: string;
  /** Aborts when the caller has gone or was answered. */
  readonly signal: AbortSignal;
}
