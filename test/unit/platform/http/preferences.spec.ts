import { parsePreferences, renderApplied } from '../../../../src/platform/http/preferences.js';

const NONE = { waitSeconds: null, reuseActive: false };

describe('Prefer', () => {
  it.each([
    ['wait=5', 5],
    ['WAIT = 5', 5],
    ['wait="7"', 7],
    ['wait=30', 30],
    ['wait=31', 30],
    ['wait=999999999', 30],
    ['respond-async, wait=3; x=y', 3],
    ['wait=3, wait=9', 3],
    ['x="a, wait=9", wait=4', 4],
  ])('%s waits %d s', (header, seconds) => {
    expect(parsePreferences(header).waitSeconds).toBe(seconds);
  });

  it.each([
    undefined,
    '',
    'wait',
    'wait=',
    'wait=0',
    'wait=-1',
    'wait=1.5',
    'wait=x',
    'wait=1 2',
    'wait="5',
    '=5',
    ',,;',
  ])('%s asks for nothing', (header) => {
    expect(parsePreferences(header)).toEqual(NONE);
  });

  it('may ask for work that is under way, alone and beside a wait', () => {
    expect(parsePreferences('handling=reuse-active')).toEqual({ waitSeconds: null, reuseActive: true });
    expect(parsePreferences('handling="Reuse-Active";a=b, wait=2')).toEqual({ waitSeconds: 2, reuseActive: true });
    expect(parsePreferences('handling=strict, handling=reuse-active')).toEqual(NONE);
  });

  it('is read in time however it is written', () => {
    const started = performance.now();
    parsePreferences(`wait ${' '.repeat(8_000)}x,${'"'.repeat(8_001)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is answered with what was followed', () => {
    expect(renderApplied({ waitSeconds: null, reusedActive: false })).toBeNull();
    expect(renderApplied({ waitSeconds: 9, reusedActive: false })).toBe('wait=9');
    expect(renderApplied({ waitSeconds: 9, reusedActive: true })).toBe('handling=reuse-active, wait=9');
  });
});
