import { ClaimSize } from '../../../../src/jobs/engine/claim-size.js';

describe('the number of items to claim', () => {
  it('starts small and doubles while claims are worked off quickly, up to the largest', () => {
    const size = new ClaimSize(8, 50);
    const seen = [size.current];
    for (let claim = 0; claim < 4; claim += 1) {
      size.adapt(100);
      seen.push(size.current);
    }
    expect(seen).toEqual([8, 16, 32, 50, 50]);
  });

  it('halves while claims last long, down to the smallest', () => {
    const size = new ClaimSize(8, 50);
    for (let claim = 0; claim < 3; claim += 1) size.adapt(1);
    const seen: number[] = [];
    for (let claim = 0; claim < 4; claim += 1) {
      size.adapt(2_000);
      seen.push(size.current);
    }
    expect(seen).toEqual([25, 12, 8, 8]);
  });

  it('stays when a claim lasts about a second', () => {
    const size = new ClaimSize(8, 50);
    size.adapt(400);
    size.adapt(1_500);
    expect(size.current).toBe(8);
  });
});
