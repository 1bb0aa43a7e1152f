import type { RegimeName } from './demo-regimes.js';

/** One invented listed company of the demo market. */
export interface DemoCompany {
  readonly ticker: string;
  readonly name: string;
  readonly regime: RegimeName;
  /** Price around which the share moves in the long run, in USD. */
  readonly basePrice: number;
  /** Shares a session in a calm phase. */
  readonly baseVolume: number;
  /** First session, `YYYY-MM-DD`. */
  readonly listedOn: string;
}

/** The first session of the demo market, a Monday; every walk starts here or at its listing. */
const GENESIS = '2012-01-02';

const company = (
  name: string,
  regime: RegimeName,
  basePrice: number,
  baseVolume: number,
  listedOn = GENESIS,
): DemoCompany => {
  const [firstWord = ''] = name.split(' ');
  return { ticker: `${firstWord.toUpperCase()}.DEMO`, name, regime, basePrice, baseVolume, listedOn };
};

/** The whole demo market: thirty invented companies; the ticker is the first word of the name. */
export const DEMO_COMPANIES: readonly DemoCompany[] = [
  company('Acme Industries', 'uptrend', 120, 1_400_000),
  company('Anchor Shipping', 'downtrend', 64, 620_000),
  company('Beacon Robotics', 'recent', 38, 900_000, '2026-06-01'),
  company('Bolt Fasteners', 'uptrend', 45, 350_000),
  company('Cedar Timber', 'cycle', 27, 240_000),
  company('Comet Aerospace', 'recent', 82, 1_100_000, '2026-02-02'),
  company('Drift Coffee', 'range', 18, 310_000),
  company('Dynamo Electric', 'cycle', 210, 480_000),
  company('Ember Gas', 'cycle', 56, 760_000),
  company('Falcon Motors', 'cycle', 340, 2_300_000),
  company('Glacier Water', 'range', 72, 150_000),
  company('Harbor Foods', 'range', 31, 420_000),
  company('Ivory Cosmetics', 'cycle', 95, 260_000),
  company('Juniper Telecom', 'range', 14, 1_900_000),
  company('Kestrel Software', 'cycle', 410, 980_000),
  company('Lumen Optics', 'uptrend', 66, 530_000),
  company('Meridian Bank', 'downtrend', 39, 2_800_000),
  company('Nimbus Cloud', 'gap', 150, 1_200_000),
  company('Orchid Pharma', 'gap', 88, 640_000),
  company('Pioneer Energy', 'crash', 105, 870_000),
  company('Quarry Cement', 'crash', 52, 290_000),
  company('Radius Semiconductor', 'gap', 275, 1_700_000),
  company('Summit Insurance', 'uptrend', 180, 330_000),
  company('Tundra Mining', 'downtrend', 23, 1_050_000),
  company('Umber Resources', 'penny', 0.42, 3_600_000),
  company('Vertex Chemicals', 'cycle', 134, 410_000),
  company('Willow Retail', 'halt', 47, 280_000),
  company('Xenon Lighting', 'range', 9.5, 720_000),
  company('Yarrow Biotech', 'penny', 0.085, 9_400_000),
  company('Zephyr Airlines', 'halt', 61, 690_000),
];

/** The company of a ticker, or null: nothing else ends in `.DEMO`. */
export function findDemoCompany(ticker: string): DemoCompany | null {
  return DEMO_COMPANIES.find((candidate) => candidate.ticker === ticker) ?? null;
}
