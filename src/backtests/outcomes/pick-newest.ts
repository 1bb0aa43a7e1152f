import { type Verdict, VERDICTS } from '../../analysis/scoring/verdict.js';
import type { Timeframe } from '../../market/bars/series.js';
import { dayOfDate } from '../../market/bars/trading-date.js';
import type { GivenVerdicts } from './outcome-tally.js';
import { NO_VERDICTS, type PastVerdicts } from './verdict-codec.js';

/** Who judges: of one ticker, each has one verdict a day. */
interface Judge {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
}

/** What an analysis said. */
interface AnalysedVerdict extends Judge {
  readonly tradingDate: string;
  readonly verdict: Verdict;
  readonly createdAt: Date;
}

/** What was computed for past days. */
interface JudgedPast extends Judge {
  readonly verdicts: PastVerdicts;
}

/** Days since 1970-01-01, both included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

interface Dated {
  readonly code: number;
  readonly madeAtMs: number;
}

interface Collected extends Judge {
  past: PastVerdicts;
  readonly analysed: Map<number, Dated>;
}

/**
 * Of one ticker, the newest verdict of each strategy, timeframe and day, whoever made it; a tie goes to the analysis.
 * By timeframe, in the order of the strategies' names.
 */
export function pickNewest(
  analysed: readonly AnalysedVerdict[],
  histories: readonly JudgedPast[],
  days: Days,
): ReadonlyMap<Timeframe, readonly GivenVerdicts[]> {
  const collected = new Map<string, Collected>();
  const collect = ({ strategyId, timeframe }: Judge): Collected => {
    const key = `${strategyId} ${timeframe}`;
    const known = collected.get(key) ?? {
      strategyId,
      timeframe,
      past: NO_VERDICTS,
      analysed: new Map<number, Dated>(),
    };
    collected.set(key, known);
    return known;
  };
  for (const each of analysed) {
    const ofDay = collect(each).analysed;
    const day = dayOfDate(each.tradingDate);
    const madeAtMs = each.createdAt.getTime();
    const known = ofDay.get(day);
    if (known === undefined || known.madeAtMs < madeAtMs)
      ofDay.set(day, { code: VERDICTS.indexOf(each.verdict), madeAtMs });
  }
  for (const history of histories) collect(history).past = history.verdicts;
  const groups = new Map<Timeframe, GivenVerdicts[]>();
  for (const [, each] of [...collected].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const given = { strategyId: each.strategyId, ...cut(combine(each), days) };
    if (given.days.length > 0) groups.set(each.timeframe, [...(groups.get(each.timeframe) ?? []), given]);
  }
  return groups;
}

type Columns = Pick<GivenVerdicts, 'days' | 'codes'>;

function combine({ past, analysed }: Collected): Columns {
  if (analysed.size === 0) return past;
  const newest = new Map<number, number>();
  for (const [day, { code }] of analysed) newest.set(day, code);
  past.days.forEach((day, i) => {
    const known = analysed.get(day);
    if (known === undefined || known.madeAtMs < past.madeAtMs[i]!) newest.set(day, past.codes[i]!);
  });
  const days = Int32Array.from(newest.keys()).sort();
  return { days, codes: Uint8Array.from(days, (day) => newest.get(day)!) };
}

function cut({ days, codes }: Columns, { from, to }: Days): Columns {
  const start = days.findIndex((day) => day >= from);
  const after = days.findIndex((day) => day > to);
  if (start === -1) return { days: days.subarray(0, 0), codes: codes.subarray(0, 0) };
  const end = after === -1 ? days.length : after;
  return { days: days.subarray(start, end), codes: codes.subarray(start, end) };
}
