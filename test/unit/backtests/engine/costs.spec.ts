import { COST_PRESET_IDS, COST_PRESETS } from '../../../../src/backtests/engine/cost-presets.js';
import { DEFAULT_COSTS } from '../../../../src/backtests/engine/costs.js';
import { resolveCosts } from '../../../../src/backtests/engine/resolve-costs.js';

test('missing figures are zero, and no costs at all are the default', () => {
  expect(resolveCosts({ commissionBps: 20 })).toEqual({
    commissionBps: 20,
    slippageBps: 0,
    buyTaxBps: 0,
    sellTaxBps: 0,
  });
  expect(resolveCosts()).toEqual(DEFAULT_COSTS);
  expect(resolveCosts(null)).toEqual(DEFAULT_COSTS);
});

test.each([-1, 1001, NaN])('%d basis points are refused', (slippageBps) => {
  expect(() => resolveCosts({ slippageBps })).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
});

test.each(COST_PRESET_IDS)('%s is the sum of components that name their source and validity', (id) => {
  const { components, costs, leftOut, readOn } = COST_PRESETS[id];
  const perSide = (side: 'buy' | 'sell'): number =>
    components
      .filter(({ side: charged, source }) => source !== null && (charged === side || charged === 'both'))
      .reduce((sum, { bps }) => sum + bps, 0);
  expect(costs.commissionBps + costs.buyTaxBps).toBeCloseTo(perSide('buy'), 12);
  expect(costs.commissionBps + costs.sellTaxBps).toBeCloseTo(perSide('sell'), 12);
  expect(resolveCosts({ preset: id })).toBe(costs);
  expect(components.every(({ validity }) => validity !== '')).toBe(true);
  expect(leftOut.length).toBeGreaterThan(0);
  expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a delivery trade on NSE costs 11.87 basis points to buy and 10.37 to sell, slippage aside', () => {
  const { commissionBps, buyTaxBps, sellTaxBps } = COST_PRESETS['india-delivery'].costs;
  expect(commissionBps + buyTaxBps).toBeCloseTo(11.872_26, 9);
  expect(commissionBps + sellTaxBps).toBeCloseTo(10.372_26, 9);
});
