import { closest } from 'fastest-levenshtein';
import { type Scope, SCOPES } from '../platform/http/principal.js';

/** What a key may do unless it is said otherwise: everything but what is for operators. */
export const USUAL_SCOPES: readonly Scope[] = SCOPES.filter((scope) => scope !== 'keys:admin' && scope !== 'ops:read');

export type ScopeList =
  { readonly ok: true; readonly scopes: readonly Scope[] } | { readonly ok: false; readonly detail: string };

const isScope = (text: string): text is Scope => SCOPES.some((scope) => scope === text);

/** Reads scopes separated by commas; `all` is every scope. */
export function parseScopes(text: string): ScopeList {
  const names = text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  if (names.length === 1 && names[0] === 'all') return { ok: true, scopes: SCOPES };
  const unknown = names.filter((name) => !isScope(name));
  if (unknown.length > 0 || names.length === 0) {
    const hints = unknown.map((name) => `'${name}' is not a scope (did you mean ${closest(name, [...SCOPES])}?).`);
    return { ok: false, detail: [...hints, `Scopes: all, or some of ${SCOPES.join(', ')}.`].join(' ') };
  }
  return { ok: true, scopes: [...new Set(names.filter(isScope))] };
}

/** The scopes in few words: `all`, `all but a, b`, or their names. */
export function describeScopes(scopes: readonly Scope[]): string {
  const missing = SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length === 0) return 'all';
  return missing.length < scopes.length ? `all but ${missing.join(', ')}` : scopes.join(', ');
}
