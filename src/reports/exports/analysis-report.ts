import type { Analysis } from '../../analysis/analysis.js';
import { barAt } from '../../market/bars/columns.js';
import type { Series } from '../../market/bars/series.js';
import type { ColumnKind } from './table.js';
import type { Sheet, TypedCell } from './workbook.js';

/** Where the bars of a report are from. */
export type ReportBars =
  | { readonly kind: 'as_analysed'; readonly series: Series; readonly currency: string | null }
  | { readonly kind: 'changed'; readonly series: Series; readonly currency: string | null }
  | { readonly kind: 'not_stored' };

export interface ReportParts {
  readonly analysis: Analysis;
  readonly bars: ReportBars;
  readonly generatedAt: Date;
}

const DISCLAIMER =
  'Computed from past prices by fixed rules. Not financial advice, and no promise of what prices will do.';

const BARS_NOTE: Readonly<Record<ReportBars['kind'], string>> = {
  as_analysed: 'exactly those that were analysed',
  changed: 'those stored now, which are not those that were analysed',
  not_stored: 'not stored any more',
};

const VOTE_WORDS = { '1': 'buy', '0': 'neutral', '-1': 'sell' } as const;

const cell = (value: TypedCell['value'], kind: ColumnKind = 'text'): TypedCell => ({ value, kind });

type Line = readonly [label: string, value: TypedCell['value'], kind?: ColumnKind, note?: string];

const toRow = ([label, value, kind = 'text', note]: Line): TypedCell[] => [
  cell(label),
  cell(value, kind),
  cell(note ?? null),
];

function describeSettings({ settings }: Analysis): Line[] {
  return [
    ['Capital', settings.capital, 'price'],
    ['Risk of one position', settings.riskPercent / 100, 'share', 'of the capital'],
    ['Largest position', settings.maxPositionPercent / 100, 'share', 'of the capital'],
    ['Smallest reward:risk', settings.minimumRewardRisk, 'decimal'],
    ['Entry', settings.entry],
  ];
}

function describeSource(analysis: Analysis, bars: ReportBars): Line[] {
  const isDemo = analysis.provenance === 'demo';
  return [
    ['Data source', analysis.provenance, 'text', isDemo ? 'made-up prices of the demo market' : undefined],
    ['Demo data', isDemo, 'yes_no'],
    ['Currency', bars.kind === 'not_stored' ? null : bars.currency],
    ['Obtained', analysis.asOf, 'instant', 'UTC'],
    ['Served after a failed refresh', analysis.stale, 'yes_no'],
    ['Last bar', analysis.tradingDate, 'date'],
    ['Bars used', analysis.bars, 'integer'],
    ['Sheet bars', BARS_NOTE[bars.kind]],
  ];
}

function buildSummary({ analysis, bars, generatedAt }: ReportParts): Sheet {
  const { strategy, votes, plan } = analysis;
  const lines: Line[] = [
    ['Ticker', analysis.ticker],
    ['Verdict', analysis.verdict],
    ['Score', analysis.score, 'decimal', 'from -1 (sell) to 1 (buy)'],
    ['Conviction', analysis.conviction, 'share', 'of the weight spoke'],
    ['Coverage', analysis.coverage, 'share', 'of the weight has indicators'],
    ['Votes to buy', votes.buy, 'integer'],
    ['Votes to sell', votes.sell, 'integer'],
    ['Neutral votes', votes.neutral, 'integer'],
    ['Close', analysis.close, 'price'],
    ['Action', plan?.action ?? null, 'text', plan ? 'see sheet plan' : 'no plan'],
    ['Strategy', strategy.id],
    ['Strategy version', strategy.version, 'integer'],
    ['Timeframe', analysis.timeframe],
    ...describeSource(analysis, bars),
    ...describeSettings(analysis),
    ...analysis.warnings.map(({ code, detail }): Line => ['Warning', code, 'text', detail]),
    ['Analysed', analysis.createdAt, 'instant', 'UTC'],
    ['Generated', generatedAt, 'instant', 'UTC'],
    ['Analysis', analysis.id],
    ['Engine version', analysis.engineVersion],
    ['Digest of the bars used', analysis.inputDigest],
    ['Disclaimer', DISCLAIMER],
  ];
  return { name: 'summary', head: headOf({ field: 30, value: 40, note: 60 }), rows: lines.map(toRow) };
}

const headOf = (widths: Readonly<Record<string, number>>): Sheet['head'] =>
  Object.entries(widths).map(([name, width]) => ({ name, width }));

const showPairs = (pairs: Readonly<Record<string, number | null>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}=${value ?? 'none'}`)
    .join(' ');

function buildVotes({ analysis }: ReportParts): Sheet {
  const head = headOf({
    ...{ indicator: 16, category: 12, value: 14, vote: 10, confidence: 12, weight: 10, contribution: 14, reason: 24 },
    ...{ parameters: 36, components: 48 },
  });
  const rows = analysis.indicators.map((entry) => [
    cell(entry.name),
    cell(entry.category),
    cell(entry.value, 'decimal'),
    cell(entry.vote === null ? null : VOTE_WORDS[`${entry.vote}`]),
    cell(entry.confidence, 'decimal'),
    cell(entry.weight, 'decimal'),
    cell(entry.contribution, 'decimal'),
    cell(entry.reason),
    cell(showPairs(entry.parameters)),
    cell(showPairs(entry.components)),
  ]);
  const total = [cell('score'), ...Array.from({ length: 5 }, () => cell(null)), cell(analysis.score, 'decimal')];
  return { name: 'votes', head, rows: [...rows, total] };
}

function buildPlan({ analysis: { plan } }: ReportParts): Sheet {
  const head = headOf({ field: 34, value: 18, note: 50 });
  if (plan === null)
    return { name: 'plan', head, rows: [toRow(['Action', null, 'text', 'this verdict asks for nothing'])] };
  const lines: Line[] = [
    ['Action', plan.action],
    ['Entry', plan.entry, 'price', plan.entryMethod ?? undefined],
    ['Stop', plan.stop, 'price'],
    ['Distance of the stop', plan.stopPercent === null ? null : plan.stopPercent / 100, 'share', 'of the entry'],
    ['Target', plan.target, 'price'],
    ['Reward:risk', plan.rewardRisk, 'decimal'],
    ['Reaches the smallest reward:risk', plan.meetsMinimum, 'yes_no'],
    [
      'Position, shares',
      plan.positionSize,
      'integer',
      plan.bindingConstraint ? `limited by: ${plan.bindingConstraint}` : undefined,
    ],
    ['Position, value', plan.positionValue, 'price'],
    ['Risk amount', plan.riskAmount, 'price', 'lost when the stop is hit'],
    ...plan.checks.map(({ name, passed, value }): Line => [
      `Check ${name}`,
      value,
      'decimal',
      passed ? 'passed' : 'not passed',
    ]),
  ];
  return { name: 'plan', head, rows: lines.map(toRow) };
}

function buildBars({ bars }: ReportParts): Sheet {
  const head = headOf({ tradingDate: 12, open: 12, high: 12, low: 12, close: 12, volume: 16, adjustedClose: 14 });
  if (bars.kind === 'not_stored') return { name: 'bars', head, rows: [] };
  const rows = Array.from({ length: bars.series.length }, (_, index) => {
    const bar = barAt(bars.series, index);
    return [
      cell(bar.tradingDate, 'date'),
      ...[bar.open, bar.high, bar.low, bar.close].map((price) => cell(price, 'price')),
      cell(bar.volume, 'integer'),
      cell(bar.adjustedClose, 'price'),
    ];
  });
  return { name: 'bars', head, rows };
}

/** The sheets of the report on one analysis. */
export const buildReport = (parts: ReportParts): Sheet[] => [
  buildSummary(parts),
  buildVotes(parts),
  buildPlan(parts),
  buildBars(parts),
];
