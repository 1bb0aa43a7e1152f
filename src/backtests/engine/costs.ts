/** What trading costs, in basis points (0.01 %) of the value of a fill. */
export interface Costs {
  /** Charged on both sides. */
  readonly commissionBps: number;
  /** How much worse than the price of the bar a fill is; it moves the fill, it is no charge. */
  readonly slippageBps: number;
  /** Charged on purchases only. */
  readonly buyTaxBps: number;
  /** Charged on sales only. */
  readonly sellTaxBps: number;
}

export const NO_COSTS: Costs = { commissionBps: 0, slippageBps: 0, buyTaxBps: 0, sellTaxBps: 0 };

/** When nothing is said about costs: an assumption, not a measurement. */
export const DEFAULT_COSTS: Costs = { ...NO_COSTS, slippageBps: 5 };

/** The costs as factors on prices and values. */
export interface CostFactors {
  readonly buyPrice: number;
  readonly sellPrice: number;
  /** Share of a purchase's value that is charged. */
  readonly buyCharge: number;
  readonly sellCharge: number;
}

const PER_UNIT = 10_000;

export function computeFactors({ commissionBps, slippageBps, buyTaxBps, sellTaxBps }: Costs): CostFactors {
  return {
    buyPrice: 1 + slippageBps / PER_UNIT,
    sellPrice: 1 - slippageBps / PER_UNIT,
    buyCharge: (commissionBps + buyTaxBps) / PER_UNIT,
    sellCharge: (commissionBps + sellTaxBps) / PER_UNIT,
  };
}
