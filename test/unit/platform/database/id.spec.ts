import { isId, newId } from '../../../../src/platform/database/id.js';

describe('ids', () => {
  it('are unique, of version 7, and sorted by the time they were made', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    expect(new Set(ids).size).toBe(1_000);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every((id) => id.charAt(14) === '7')).toBe(true);
  });

  it.each(['', 'abc', '1', '018f-zzzz', `${newId()}x`, `{${newId()}}`])('are not %p', (text) => {
    expect(isId(text)).toBe(false);
  });

  it('are recognised', () => {
    expect(isId(newId())).toBe(true);
    expect(isId(newId().toUpperCase())).toBe(true);
  });
});
