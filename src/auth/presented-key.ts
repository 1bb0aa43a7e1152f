import type { IncomingHttpHeaders } from 'node:http';

/** What the request's headers hold as a key; `detail` says what is wrong and how to send one. */
export type PresentedKey =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'none'; readonly detail: string }
  | { readonly kind: 'unusable'; readonly detail: string };

type Header = { readonly kind: 'absent' } | PresentedKey;

const HOW_TO_SEND = 'Send it in `Authorization: Bearer <key>` or in `X-API-Key: <key>`.';

const unusable = (detail: string): PresentedKey => ({ kind: 'unusable', detail });

function readAuthorization(value: string | undefined): Header {
  const text = value?.trim();
  if (!text) return { kind: 'absent' };
  const [scheme = '', ...rest] = text.split(/\s+/);
  const key = rest.join(' ');
  if (scheme.toLowerCase() !== 'bearer') {
    return unusable(
      rest.length === 0
        ? 'The Authorization header has no scheme. Write `Authorization: Bearer <key>`.'
        : 'The Authorization header uses a scheme other than Bearer. Write `Authorization: Bearer <key>`.',
    );
  }
  return key === '' ? unusable('The Authorization header holds no key after Bearer.') : { kind: 'key', key };
}

function readApiKeyHeader(value: string | string[] | undefined): Header {
  const text = (Array.isArray(value) ? value.join(', ') : value)?.trim();
  if (!text) return { kind: 'absent' };
  if (/^bearer\s/i.test(text)) return unusable('X-API-Key takes the key alone, without the word Bearer.');
  return { kind: 'key', key: text };
}

/**
 * Finds the key in the headers. An `Authorization` of another scheme (a proxy's Basic, say) does not stand in the way
 * of an `X-API-Key`; two different keys do, because it would be a guess which one was meant.
 */
export function readPresentedKey(headers: IncomingHttpHeaders): PresentedKey {
  const authorization = readAuthorization(headers.authorization);
  const apiKey = readApiKeyHeader(headers['x-api-key']);
  if (authorization.kind === 'key' && apiKey.kind === 'key' && authorization.key !== apiKey.key) {
    return unusable('Authorization and X-API-Key hold different keys. Send one of them only.');
  }
  if (apiKey.kind !== 'absent') return apiKey;
  if (authorization.kind !== 'absent') return authorization;
  return { kind: 'none', detail: `This route needs an API key. ${HOW_TO_SEND}` };
}
