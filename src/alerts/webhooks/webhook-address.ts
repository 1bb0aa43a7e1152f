import { assertPublicAddress, PrivateAddressError } from '../../platform/outbound/outbound-addresses.js';
import { DomainError } from '../../platform/errors/domain-error.js';

function refuse(code: string, detail: string): DomainError {
  return new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer: '/url', code, detail }] });
}

const LOCAL_NAME = /(?:^|\.)localhost\.?$/i;

/**
 * The address in the form in which it is kept. Names are resolved, and checked, when something is sent: what they mean
 * may change.
 * @throws DomainError VALIDATION_FAILED
 */
export function normaliseWebhookUrl(text: string, allowPrivate: boolean): string {
  if (!URL.canParse(text)) throw refuse('url', 'The url must be an address such as https://example.com/hooks.');
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw refuse('scheme', 'The url must begin with https:// or http://.');
  if (url.username !== '' || url.password !== '')
    throw refuse('credentials', 'The url must not hold a user or a password: verify the signature instead.');
  url.hash = '';
  if (allowPrivate) return url.href;
  try {
    if (LOCAL_NAME.test(url.hostname)) throw new PrivateAddressError(url.hostname);
    assertPublicAddress(url.hostname);
  } catch (error) {
    if (!(error instanceof PrivateAddressError)) throw error;
    throw refuse('private_address', `The url ${error.message}.`);
  }
  return url.href;
}
