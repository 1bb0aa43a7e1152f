import { ProviderFailure } from '../market-data-provider.js';
import { errorAnswer } from './yahoo.schema.js';

export const YAHOO = 'yahoo';

export const malformed = (subject: string, what: string, cause?: unknown): ProviderFailure =>
  new ProviderFailure(YAHOO, 'malformed', `yahoo's answer for ${subject} cannot be trusted: ${what}.`, { cause });

export const unknownTicker = (ticker: string): ProviderFailure =>
  new ProviderFailure(YAHOO, 'not-found', `yahoo does not know ${ticker}.`);

export const noBars = (ticker: string, from: string, to: string): ProviderFailure =>
  new ProviderFailure(YAHOO, 'not-found', `yahoo has no daily bars of ${ticker} from ${from} to ${to}.`);

/** The failure that an error object in the body stands for, null when there is none. It comes with 4xx and with 200. */
export function findFailureInBody(subject: string, json: unknown): ProviderFailure | null {
  const parsed = errorAnswer.safeParse(json);
  const error = parsed.success ? (parsed.data.chart?.error ?? parsed.data.finance?.error) : null;
  if (!error) return null;
  const text = `${error.code} ${error.description ?? ''}`;
  if (/not found|no data found|data doesn't exist|delisted/i.test(text)) return unknownTicker(subject);
  if (/too many requests|rate limit/i.test(text)) {
    return new ProviderFailure(YAHOO, 'rate-limited', 'yahoo limits our requests.', { isTransient: true });
  }
  if (/unauthorized|forbidden|crumb/i.test(text)) {
    return new ProviderFailure(YAHOO, 'unauthorized', 'yahoo refused our access.');
  }
  return new ProviderFailure(YAHOO, 'upstream', `yahoo refused the request for ${subject}.`);
}
