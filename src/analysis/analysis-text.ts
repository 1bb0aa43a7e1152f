import type { TickerFailure } from '../jobs/job-history.service.js';
import type { Cell, Terminal } from '../platform/cli/terminal.js';
import type { Analysis, AnalysisSummary } from './analysis.js';

/** More failures than this are counted by their code. */
const SHOWN_FAILURES = 20;

const VOTE_WORDS = { '1': 'buy', '0': 'neutral', '-1': 'sell' } as const;

const round = (value: number | null, digits: number): Cell => (value === null ? null : value.toFixed(digits));

/** Prices may be fractions of a cent; four significant digits are always there. */
const price = (value: number): string => (Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(4));

const words = (name: string): string => name.replaceAll('_', ' ');

/** A line for each analysis, then one for each failure. */
export function showSummaries(
  terminal: Terminal,
  analysed: readonly AnalysisSummary[],
  failed: readonly TickerFailure[],
): void {
  const head = ['ticker', 'verdict', 'score', 'conviction', 'close', 'plan', 'last bar'];
  const rows = analysed.map((summary) => [
    summary.ticker,
    words(summary.verdict),
    round(summary.score, 3),
    round(summary.conviction, 3),
    price(summary.close),
    summary.action,
    summary.tradingDate,
  ]);
  if (rows.length > 0) terminal.table(head, rows);
  showFailures(terminal, failed);
}

/** Each failure; of many, how often each code occurred and the first of them. */
export function showFailures(terminal: Terminal, failed: readonly TickerFailure[]): void {
  const isMany = failed.length > SHOWN_FAILURES;
  if (isMany) terminal.error(`Failed: ${failed.length}. ${countByCode(failed)}. The first ${SHOWN_FAILURES}:`);
  for (const { ticker, code, detail } of failed.slice(0, SHOWN_FAILURES))
    terminal.error(`${ticker}: ${code}. ${detail}`);
}

function countByCode(failed: readonly TickerFailure[]): string {
  const counts = new Map<string, number>();
  for (const { code } of failed) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
}

/** One analysis with every vote, the plan and the warnings. */
export function showAnalysis(terminal: Terminal, analysis: Analysis): void {
  const { ticker, verdict, strategy, timeframe, tradingDate, provenance, bars } = analysis;
  terminal.line(
    `${ticker}: ${words(verdict).toUpperCase()}  (${strategy.id}, ${timeframe}, ${bars} bars to ${tradingDate} from ${provenance})`,
  );
  const { score, conviction, coverage, votes } = analysis;
  terminal.line(
    `score ${score.toFixed(3)}, conviction ${conviction.toFixed(3)}, coverage ${coverage.toFixed(2)}; ` +
      `votes: ${votes.buy} buy, ${votes.sell} sell, ${votes.neutral} neutral`,
  );
  const head = ['indicator', 'value', 'vote', 'confidence', 'weight', 'contribution', 'reason'];
  terminal.table(head, [...analysis.indicators.map(toVoteRow), ['score', null, null, null, null, signed(score), null]]);
  showPlan(terminal, analysis);
  for (const { code, detail } of analysis.warnings) terminal.line(`! ${code}: ${detail}`);
}

function toVoteRow(entry: Analysis['indicators'][number]): Cell[] {
  return [
    entry.name,
    round(entry.value, 4),
    entry.vote === null ? null : VOTE_WORDS[`${entry.vote}`],
    round(entry.confidence, 3),
    round(entry.weight, 2),
    entry.contribution === null ? null : signed(entry.contribution),
    entry.reason === null ? null : words(entry.reason),
  ];
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(4)}`;

function showPlan(terminal: Terminal, { plan }: Analysis): void {
  if (plan === null) {
    terminal.line('plan: none');
    return;
  }
  if (plan.action === 'exit') {
    terminal.line('plan: exit (leave a position, or stay out)');
    return;
  }
  terminal.line(
    `plan: ${plan.action} at ${plan.entry} (${words(plan.entryMethod)}), stop ${plan.stop} (${plan.stopPercent.toFixed(2)} %), ` +
      `target ${plan.target}, reward:risk ${plan.rewardRisk.toFixed(2)}, ` +
      `${plan.positionSize} shares for ${plan.positionValue}, ${plan.riskAmount} at risk`,
  );
  for (const { name, passed, value } of plan.checks) {
    terminal.line(`  [${passed ? 'x' : ' '}] ${name}${value === null ? '' : ` (${value.toFixed(4)})`}`);
  }
}
