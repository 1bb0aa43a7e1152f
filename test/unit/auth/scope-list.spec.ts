import { describeScopes, parseScopes, USUAL_SCOPES } from '../../../src/auth/scope-list.js';
import { SCOPES } from '../../../src/platform/http/principal.js';

describe('a list of scopes', () => {
  test('is read with spaces, capitals and repetitions', () => {
    expect(parseScopes(' analysis:read, Market:Read ,analysis:read')).toEqual({
      ok: true,
      scopes: ['analysis:read', 'market:read'],
    });
  });

  test('may be all of them', () => {
    expect(parseScopes('all')).toEqual({ ok: true, scopes: SCOPES });
  });

  test('names every unknown scope with the nearest one', () => {
    expect(parseScopes('analysis:raed,jobs:read,market:wrte')).toEqual({
      ok: false,
      detail: expect.stringMatching(
        /'analysis:raed' is not a scope \(did you mean analysis:read\?\).*'market:wrte'.*did you mean market:write.*Scopes: all/s,
      ),
    });
  });

  test.each(['', ' , '])('%p is refused with the list of scopes', (text) => {
    expect(parseScopes(text)).toEqual({ ok: false, detail: expect.stringContaining('analysis:read') });
  });

  test.each([
    [SCOPES, 'all'],
    [USUAL_SCOPES, 'all but keys:admin, ops:read'],
    [['analysis:read', 'market:read'], 'analysis:read, market:read'],
  ] as const)('%j is described shortly', (scopes, text) => {
    expect(describeScopes(scopes)).toBe(text);
  });

  test('leaves out what is for operators unless it is asked for', () => {
    expect(SCOPES.filter((scope) => !USUAL_SCOPES.includes(scope))).toEqual(['keys:admin', 'ops:read']);
  });
});
