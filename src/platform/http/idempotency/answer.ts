interface AnswerParts<Body> {
  /** 2xx. */
  readonly status: number;
  readonly body: Body;
  /** Such as `location`; names in lower case. `etag` comes from `@WithETag`, on replays too. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly isReplay?: boolean;
  readonly isSecret?: boolean;
}

/** What a controller's method returns where status and headers belong to the answer as much as its body. */
export class Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an earlier request with the same `Idempotency-Key` was answered with it: nothing was done this time. */
  readonly isReplay: boolean;
  /** Whether the body holds what must not be kept as it is: it is encrypted while it waits for a repetition. */
  readonly isSecret: boolean;

  constructor({ status, body, headers = {}, isReplay = false, isSecret = false }: AnswerParts<Body>) {
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.isReplay = isReplay;
    this.isSecret = isSecret;
  }
}
