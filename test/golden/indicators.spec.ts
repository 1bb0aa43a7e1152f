import type { IndicatorName } from '../../src/analysis/indicators/indicator.js';
import { resolveParameters } from '../../src/analysis/indicators/parameters.js';
import { findIndicator } from '../../src/analysis/indicators/registry.js';
import { createFrame } from '../../src/analysis/indicators/series-frame.js';
import { type GoldenFile, goldenFolder, loadGoldenFiles, OWN_GOLDEN_FOLDER } from '../support/golden-files.js';

interface Target {
  readonly indicator: IndicatorName;
  readonly component: string;
  readonly parameters: Readonly<Record<string, number>>;
}

type TargetRule = readonly [pattern: RegExp, target: (numbers: readonly number[]) => Target];

const windowed = (indicator: IndicatorName, component = 'value'): TargetRule[1] => {
  return ([period]) => ({ indicator, component, parameters: { period: period! } });
};
const macdOf = (component: string): Target => ({ indicator: 'macd', component, parameters: {} });
const stochasticOf = (component: string, [kPeriod, kSmoothing, dPeriod]: readonly number[]): Target => ({
  indicator: 'stochastic',
  component,
  parameters: { kPeriod: kPeriod!, kSmoothing: kSmoothing!, dPeriod: dPeriod! },
});
const bandOf = (component: string, [period, deviations]: readonly number[]): Target => ({
  indicator: 'bollinger',
  component,
  parameters: { period: period!, deviations: deviations! },
});

const TARGETS: readonly TargetRule[] = [
  [/^sma(\d+)$/, windowed('sma')],
  [/^ema(\d+)$/, windowed('ema')],
  [/^wma(\d+)$/, windowed('wma')],
  [/^rsi(\d+)$/, windowed('rsi')],
  [/^macd\.MACD$/, () => macdOf('macd')],
  [/^macd\.MACDSignal$/, () => macdOf('signal')],
  [/^macd\.MACDHist$/, () => macdOf('histogram')],
  [/^adx(\d+)$/, windowed('adx', 'adx')],
  [/^plus_di(\d+)$/, windowed('adx', 'plusDi')],
  [/^minus_di(\d+)$/, windowed('adx', 'minusDi')],
  [/^sar$/, () => ({ indicator: 'psar', component: 'value', parameters: {} })],
  [/^stoch_(\d+)_(\d+)_(\d+)\.SlowK$/, (numbers) => stochasticOf('k', numbers)],
  [/^stoch_(\d+)_(\d+)_(\d+)\.SlowD$/, (numbers) => stochasticOf('d', numbers)],
  [/^cci(\d+)$/, windowed('cci')],
  [/^willr(\d+)$/, windowed('williams_r')],
  [/^atr(\d+)$/, windowed('atr')],
  [/^bbands_(\d+)_(\d+)\.UpperBand$/, (numbers) => bandOf('upper', numbers)],
  [/^bbands_(\d+)_(\d+)\.MiddleBand$/, (numbers) => bandOf('middle', numbers)],
  [/^bbands_(\d+)_(\d+)\.LowerBand$/, (numbers) => bandOf('lower', numbers)],
  [/^obv$/, () => ({ indicator: 'obv', component: 'value', parameters: {} })],
  [/^mfi(\d+)$/, windowed('mfi')],
  [/^roc(\d+)$/, windowed('roc')],
  [/^aroon(\d+)\.AroonUp$/, windowed('aroon', 'up')],
  [/^aroon(\d+)\.AroonDown$/, windowed('aroon', 'down')],
  [/^supertrend_(\d+)_(\d+)$/, ([period, multiplier]) => supertrendOf('value', period!, multiplier!)],
  [/^supertrend_dir$/, () => supertrendOf('direction', 10, 3)],
  [/^cmf(\d+)$/, windowed('cmf')],
];
const NOT_OFFERED = ['natr14', 'ad', 'mom10', 'ultosc', 'trix15'];

function supertrendOf(component: string, period: number, multiplier: number): Target {
  return { indicator: 'supertrend', component, parameters: { period, multiplier } };
}

function findTarget(column: string): Target | null {
  for (const [pattern, target] of TARGETS) {
    const match = pattern.exec(column);
    if (match !== null) return target(match.slice(1).map(Number));
  }
  return null;
}

function computeTarget(file: GoldenFile, target: Target): Float64Array {
  const definition = findIndicator(target.indicator)!;
  const resolved = resolveParameters(definition, target.parameters);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return definition.compute(createFrame(file.series), resolved.parameters)[target.component]!;
}

/** Bars at which the last `period` values are all the same. */
function findFlatRows(values: Float64Array, period: number): Set<number> {
  const rows = new Set<number>();
  let run = 1;
  for (let t = 1; t < values.length; t++) {
    run = values[t] === values[t - 1] ? run + 1 : 1;
    if (run >= period) rows.add(t);
  }
  return rows;
}

/** Rows where the reference prints rounding noise of a flat window, with what the guard gives instead. */
function findGuardedRows(file: GoldenFile, target: Target): Map<number, number> {
  const { high, low, close } = file.series;
  const period = target.parameters['period'] ?? 0;
  if (target.indicator === 'cci') {
    const typical = close.map((price, t) => (price + high[t]! + low[t]!) / 3);
    return new Map([...findFlatRows(typical, period)].map((row) => [row, 0]));
  }
  if (target.indicator === 'bollinger') {
    return new Map([...findFlatRows(close, period)].map((row) => [row, close[row]!]));
  }
  return new Map();
}

const cases = loadGoldenFiles(goldenFolder()).flatMap((file) =>
  [...file.columns.keys()].flatMap((column) => {
    const target = findTarget(column);
    return target === null ? [] : [{ file, column, target, label: `${file.name} ${column}` }];
  }),
);

describe('indicators against reference values', () => {
  test.each(cases)('$label equals the reference on every bar that has one', ({ file, column, target }) => {
    const reference = file.columns.get(column)!;
    const actual = computeTarget(file, target);
    const guarded = findGuardedRows(file, target);
    const wrong: string[] = [];
    let compared = 0;
    reference.forEach((value, t) => {
      if (Number.isNaN(value)) return;
      compared++;
      const expected = guarded.get(t) ?? value;
      const error = Math.abs(actual[t]! - expected);
      if (!(error <= 1e-9 * Math.max(1, Math.abs(expected)))) wrong.push(`row ${t}: ${actual[t]} is not ${expected}`);
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});

describe('the reference files of the repository', () => {
  const own = loadGoldenFiles(OWN_GOLDEN_FOLDER);

  test('leave no column unchecked but those of indicators that are not offered', () => {
    expect(own.map((file) => file.name)).toEqual(['chop', 'edge', 'penny', 'trend']);
    for (const file of own) {
      expect([...file.columns.keys()].filter((column) => findTarget(column) === null)).toEqual(NOT_OFFERED);
    }
  });

  test('are guarded on the flat rows of edge and nowhere else', () => {
    const rowsOf = (column: string): string[] =>
      own.flatMap((file) => [...findGuardedRows(file, findTarget(column)!).keys()].map((row) => `${file.name} ${row}`));
    const edgeRows = (first: number): string[] => Array.from({ length: 150 - first }, (_, i) => `edge ${first + i}`);
    expect(rowsOf('cci20')).toEqual(edgeRows(139));
    expect(rowsOf('bbands_20_2.UpperBand')).toEqual(edgeRows(138));
  });

  test('have flat bands without any width', () => {
    const edge = own.find((file) => file.name === 'edge')!;
    const bands = ['UpperBand', 'MiddleBand', 'LowerBand'].map((band) =>
      computeTarget(edge, findTarget(`bbands_20_2.${band}`)!),
    );
    for (let t = 138; t < 150; t++) expect(new Set(bands.map((band) => band[t])).size).toBe(1);
  });
});
