import type { ItemError } from './engine/job.js';

interface Tries {
  readonly position: number;
  readonly attempts: number;
  readonly deferrals: number;
}

/** What becomes of an item that was being worked on. */
export type ItemChange = Tries &
  (
    | { readonly state: 'succeeded'; readonly resultId: string; readonly dataAsOf: Date | null }
    | { readonly state: 'failed'; readonly error: ItemError }
    | { readonly state: 'queued'; readonly delayMs: number }
    | { readonly state: 'cancelled' }
  );
