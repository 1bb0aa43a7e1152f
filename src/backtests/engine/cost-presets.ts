import { DEFAULT_COSTS, type Costs } from './costs.js';

export const COST_PRESET_IDS = ['us', 'india-delivery'] as const;

export type CostPresetId = (typeof COST_PRESET_IDS)[number];

/** One charge of a preset and where its rate was read. */
export interface CostComponent {
  readonly name: string;
  readonly bps: number;
  readonly side: 'buy' | 'sell' | 'both';
  /** Address of the page with the rate; null for an assumption. */
  readonly source: string | null;
  /** Since (or until) when the rate holds, in words. */
  readonly validity: string;
}

/** Charges of a market; `costs` is the sum of the components. Brokers' own fees are never among them. */
export interface CostPreset {
  readonly id: CostPresetId;
  readonly title: string;
  /** When the sources were last read, `YYYY-MM-DD`. */
  readonly readOn: string;
  readonly components: readonly CostComponent[];
  /** Charges that exist and are not counted, and why. */
  readonly leftOut: readonly string[];
  readonly costs: Costs;
}

const READ_ON = '2026-11-28';

const SLIPPAGE: CostComponent = {
  name: 'Slippage',
  bps: DEFAULT_COSTS.slippageBps,
  side: 'both',
  source: null,
  validity: 'an assumption: the default of a backtest without costs',
};

const NSE_CHARGE_BPS = 0.297;
const SEBI_FEE_BPS = 0.01;
const GST_SHARE = 0.18;
const INDIAN_RATES = 'https://shareindia.com/?p=62709';

const INDIAN_COMPONENTS: readonly CostComponent[] = [
  {
    name: 'Securities transaction tax, delivery (0.1 %)',
    bps: 10,
    side: 'both',
    source: INDIAN_RATES,
    validity: 'as listed when read',
  },
  { name: 'Stamp duty (0.015 %)', bps: 1.5, side: 'buy', source: INDIAN_RATES, validity: 'as listed when read' },
  {
    name: 'NSE transaction charge (2.97 rupees per lakh)',
    bps: NSE_CHARGE_BPS,
    side: 'both',
    source:
      'https://www.businessupturn.com/finance/stock-market/nse-revises-transaction-charges-for-cash-and-fo-market-effective-october-1',
    validity: 'since 2024-10-01',
  },
  {
    name: 'SEBI turnover fee (10 rupees per crore)',
    bps: SEBI_FEE_BPS,
    side: 'both',
    source: INDIAN_RATES,
    validity: 'as listed when read',
  },
  {
    name: 'NSE investor protection fund (0.0001 %)',
    bps: 0.01,
    side: 'both',
    source: INDIAN_RATES,
    validity: 'as listed when read',
  },
  {
    name: 'GST, 18 % of transaction charge and SEBI fee',
    bps: GST_SHARE * (NSE_CHARGE_BPS + SEBI_FEE_BPS),
    side: 'both',
    source: INDIAN_RATES,
    validity: 'as listed when read',
  },
  SLIPPAGE,
];

const US_COMPONENTS: readonly CostComponent[] = [
  {
    name: 'SEC fee, Section 31 ($27.80 per million)',
    bps: 0.278,
    side: 'sell',
    source: 'https://securitytraders.org/ceo-desk/congrats-stock-traders-you-funded-the-sec-four-months-early/',
    validity: 'until 2025-05-13; zero from 2025-05-14, later rates not known here',
  },
  SLIPPAGE,
];

/** Taxes are what one side alone pays, or a tax by name; all else is commission. */
function sumCosts(components: readonly CostComponent[]): Costs {
  const sum = (isIncluded: (component: CostComponent) => boolean): number =>
    components.filter(isIncluded).reduce((total, { bps }) => total + bps, 0);
  const isTax = ({ name, side }: CostComponent): boolean => side !== 'both' || name.startsWith('Securities');
  return {
    commissionBps: sum((component) => !isTax(component) && component !== SLIPPAGE),
    slippageBps: SLIPPAGE.bps,
    buyTaxBps: sum((component) => isTax(component) && component.side !== 'sell'),
    sellTaxBps: sum((component) => isTax(component) && component.side !== 'buy'),
  };
}

export const COST_PRESETS: Readonly<Record<CostPresetId, CostPreset>> = {
  us: {
    id: 'us',
    title: 'United States, shares',
    readOn: READ_ON,
    components: US_COMPONENTS,
    leftOut: [
      'Brokerage: it differs from broker to broker; add it as commissionBps.',
      'FINRA trading activity fee: it is charged per share with a cap, which is no share of the value.',
      'SEC fee after 2025-05-14: an order of 2026-02-27 sets a new rate, which could not be read.',
    ],
    costs: sumCosts(US_COMPONENTS),
  },
  'india-delivery': {
    id: 'india-delivery',
    title: 'India, delivery trades on NSE',
    readOn: READ_ON,
    components: INDIAN_COMPONENTS,
    leftOut: [
      'Brokerage and the GST on it: they differ from broker to broker; add them as commissionBps.',
      'Depository charge: a fixed amount per share name and day of sale, which is no share of the value.',
    ],
    costs: sumCosts(INDIAN_COMPONENTS),
  },
};
